import News

/// What time an article speaks of while its sentences don't say: of the news,
/// or of something long before that it looks back on.
struct NarrativeTime {
    /// The day in the dateline, else that of publication.
    let assumed: (day: CalendarDay, origin: DateOrigin)?
    /// The text names a day about its own.
    let isReport: Bool
    /// The day that the first sentences give for the news, where it isn't the assumed one.
    private(set) var newsDay: DayInterval?
    /// The text looks back.
    private(set) var isPast = false
    /// Sentences since it began to.
    private var age = 0
    private var isLeadRead = false
    /// Of mishaps that the text gives a day, by their word; open where it tells of several, or of one without a day.
    private var mishaps: [String: DayInterval] = [:]

    init(assumed: (day: CalendarDay, origin: DateOrigin)?, isReport: Bool) {
        self.assumed = assumed
        self.isReport = isReport
    }

    /// Goes on to the next sentence.
    mutating func read(_ scene: SentenceScene) {
        guard let assumed else { return }
        let time = EventTime(scene: scene, previous: nil, narrative: self)
        age += 1
        if let told = time.toldOfPast {
            let apart = assumed.day.daysSince1970 - (told.to ?? assumed.day).daysSince1970
            if apart > Self.recent { turn(past: true) } else if apart >= 0 { turn(past: false) }
            if !isLeadRead, told.from == told.to, 0...Self.week ~= apart {
                newsDay = apart > 0 ? told : nil
                isLeadRead = true
            }
        } else if !isLeadRead, scene.isOpening, let said = time.toldOfSaying, said.isSingleDay,
            let day = said.to, 0...Self.yesterday ~= assumed.day.daysSince1970 - day.daysSince1970
        {
            newsDay = day < assumed.day ? said : nil
            isLeadRead = true
        } else if looksBack(scene) || time.isOfTermLongOver {
            turn(past: true)
        } else if isPast, age > Self.memory || isNews(scene) {
            turn(past: false)
        }
        if !scene.isInLead { isLeadRead = true }
        remember(time)
    }

    /// The day of a mishap that was told before: "The crash killed twelve".
    func days(of noun: EventTrigger) -> DayInterval? {
        mishaps[noun.lemma].flatMap { $0.isOpen ? nil : $0 }
    }

    private mutating func remember(_ time: EventTime) {
        for trigger in time.scene.triggers
        where trigger.kind.isMishap && !trigger.kind.isHarm && time.isTold(trigger) {
            let known = mishaps[trigger.lemma]
            if let date = time.nearest(to: trigger) {
                let days = time.whole(date)
                mishaps[trigger.lemma] = known.map { $0.isOpen || !$0.overlaps(days) ? .open : $0 } ?? days
            } else if known == nil, time.scene.isInLead, time.mishap(namedBy: trigger) == nil {
                mishaps[trigger.lemma] = .open
            }
        }
    }

    /// Days within which a date belongs to the news, and to its lead.
    private static let recent = 14
    private static let week = 7
    /// How many days ago somebody spoke, at most, where that tells the day of the news.
    private static let yesterday = 2
    /// Sentences through which a glance back lasts.
    private static let memory = 3

    private mutating func turn(past: Bool) {
        isPast = past
        age = 0
    }

    /// "in those years", "at the time", "back then".
    private func looksBack(_ scene: SentenceScene) -> Bool {
        scene.sentence.contains { index in
            switch scene.word(index).rule {
            case .years, .days, .times: return scene.word(index - 1) == .those
            case .time: return scene.word(index - 1).isAny(.the, .that) && scene.word(index - 2) == .at
            case .then: return scene.word(index - 1) == .back
            default: return false
            }
        }
    }

    /// Somebody speaks, or something has happened or is so; "he said" may still
    /// belong to the story.
    private func isNews(_ scene: SentenceScene) -> Bool {
        if scene.word(scene.sentence.lowerBound).isAny(.he, .she, .they) { return false }
        return scene.triggers.contains { $0.isReporting }
            || scene.sentence.contains { scene.word($0).isAny(.has, .have, .will, .is, .are) }
    }
}
