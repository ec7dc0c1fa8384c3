import News

/// When an event took place, and how that is known.
struct EventTime {
    let scene: SentenceScene
    /// The days of the sentence before, in the same paragraph.
    let previous: DayInterval?
    let narrative: NarrativeTime

    /// The day in the dateline, else of publication.
    private var assumed: (day: CalendarDay, origin: DateOrigin)? { narrative.assumed }

    struct Answer {
        var days: DayInterval
        var origin: DateOrigin
        /// Its own sentence says so.
        var isTold = false
    }

    func answer(for trigger: EventTrigger, status: EventStatus) -> Answer {
        if let date = nearest(to: trigger), !isBehind(date, status), !VerbPhrases(scene: scene).isRemembered(trigger) {
            return Answer(days: whole(date), origin: .text, isTold: true)
        }
        if status == .happened || status == .claimed, let previous, isPast(trigger), goesOn(trigger) {
            return Answer(days: previous, origin: .previous)
        }
        guard let assumed, !isBackground(trigger, status), !narrative.isPast || isOfNow(trigger) else {
            return Answer(days: .open, origin: .none)
        }
        if status != .planned, let day = narrative.newsDay, isPast(trigger) {
            return Answer(days: day, origin: .previous)
        }
        if status == .planned { return Answer(days: DayInterval(from: assumed.day, to: nil), origin: assumed.origin) }
        return Answer(days: DayInterval(from: assumed.day, to: assumed.day), origin: assumed.origin)
    }

    /// The days of the sentence's clearest date, for the sentence behind.
    var ownDays: DayInterval? { scene.dates.first { isUsable($0) && !isOfSaying($0) }.map(whole) }

    /// When the main clause, told in the past tense, says that it was; also spans of years.
    var toldOfPast: DayInterval? {
        let phrases = VerbPhrases(scene: scene)
        let main = scene.triggers.first {
            $0.isFinite && !$0.isReporting && phrases.phrase(of: $0)?.isRelative != true
        }
        guard let main, isPast(main) else { return nil }
        let dates = scene.dates.filter {
            $0.mention.kind != .duration && $0.mention.days.to != nil && belongs($0, to: main)
        }
        return dates.min { cost($0, main) < cost($1, main) }.map(whole)
    }

    /// "has approved", "meets": news wherever it stands.
    private func isOfNow(_ trigger: EventTrigger) -> Bool {
        guard trigger.form != .noun, !isPast(trigger) else { return false }
        let before = scene.word(scene.words.before(trigger.token, in: scene.sentence))
        return before.isAny(.has, .have, .been) || scene.word(trigger.token).is(.endsInS)
    }

    /// A plain past form goes on with the story; "has" and "is" start anew.
    private func isPast(_ trigger: EventTrigger) -> Bool {
        guard trigger.isFinite else { return false }
        let before = scene.word(scene.words.before(trigger.token, in: scene.sentence))
        if trigger.form == .passive { return before.isAny(.was, .were) }
        return !before.is(.have) && !scene.word(trigger.token).is(.endsInS)
    }

    /// The sentence goes on with what the one before told: "She signed".
    private func goesOn(_ trigger: EventTrigger) -> Bool {
        guard let previous, let from = previous.from, let to = previous.to else { return false }
        guard to.daysSince1970 - from.daysSince1970 <= 366 else { return false }
        guard let subject = VerbPhrases(scene: scene).phrase(of: trigger)?.subject else { return false }
        return scene.sentence.lowerBound + 2 > subject.lowerBound
            && scene.word(subject.lowerBound).isAny(.he, .she, .it, .they)
    }

    /// What came before the news itself, or is only mentioned: nobody tells when.
    private func isBackground(_ trigger: EventTrigger, _ status: EventStatus) -> Bool {
        guard status == .happened || status == .claimed else { return false }
        let phrases = VerbPhrases(scene: scene)
        if phrases.isRemembered(trigger) { return true }
        guard trigger.form != .noun else { return phrases.predicate(of: trigger.token) == nil && !isSupported(trigger) }
        guard let phrase = phrases.phrase(of: trigger) else { return true }
        let before = scene.word(phrase.subject.lowerBound - 1)
        return phrase.isRelative || phrase.isObjectRelative || isLongAgo(phrase, trigger)
            || scene.word(phrase.start) == .had
            || before.isAny(.since, .after, .before, .until, .because, .which, .whom)
    }

    /// "once signed", "the late Berg", "recently released": not today, whenever it was.
    private func isLongAgo(_ phrase: VerbPhrases.Phrase, _ trigger: EventTrigger) -> Bool {
        if scene.word(phrase.subject.lowerBound) == .the, scene.word(phrase.subject.lowerBound + 1) == .late {
            return true
        }
        let start = min(phrase.start, max(phrase.subject.upperBound, trigger.token - 4), trigger.token)
        return (start...trigger.token + 1).contains {
            scene.word($0).isAny(
                .once, .formerly, .previously, .originally, .initially, .recently, .ago)
        }
    }

    private func isSupported(_ trigger: EventTrigger) -> Bool {
        ParticipantFinder(scene: scene).supportVerb(of: trigger).map { !isBackground($0, .happened) } ?? false
    }

    /// A plan for a day that has passed has its day from elsewhere.
    private func isBehind(_ date: SentenceScene.Date, _ status: EventStatus) -> Bool {
        guard status == .planned, let to = date.mention.days.to, let day = assumed?.day else { return false }
        return to < day
    }

    /// It lies behind the day of writing.
    func isAhead(_ answer: Answer) -> Bool {
        guard answer.isTold, let from = answer.days.from, let day = assumed?.day else { return false }
        return from > day
    }

    /// The sentence gives it a time that isn't over on the day of writing.
    func isOpenYet(_ answer: Answer) -> Bool {
        guard answer.isTold, let to = answer.days.to, let day = assumed?.day else { return false }
        return to > day
    }

    // MARK: Dates of the sentence

    private func nearest(to trigger: EventTrigger) -> SentenceScene.Date? {
        scene.dates.filter { isUsable($0) && belongs($0, to: trigger) }
            .min { cost($0, trigger) < cost($1, trigger) }
    }

    private func belongs(_ date: SentenceScene.Date, to trigger: EventTrigger) -> Bool {
        !isOfSaying(date) && !isApart(date, trigger) && !isInRelative(date, trigger) && !isOfThing(date, trigger)
    }

    /// Another clause tells it: "would visit for the first time since taking power in 2011".
    private func isApart(_ date: SentenceScene.Date, _ trigger: EventTrigger) -> Bool {
        let between =
            date.tokens.lowerBound > trigger.token
            ? trigger.token + 1..<date.tokens.lowerBound
            : date.tokens.upperBound..<max(date.tokens.upperBound, trigger.token)
        // "the following year, when Berg, who led it, travelled"
        let lead = scene.word(date.tokens.upperBound) == .comma ? date.tokens.upperBound + 1 : date.tokens.upperBound
        if date.tokens.lowerBound < trigger.token, scene.word(lead) == .when { return false }
        let subject = VerbPhrases(scene: scene).phrase(of: trigger)?.subject
        return between.contains { index in
            let word = scene.word(index)
            guard scene.name(at: index) == nil, scene.date(at: index + 1) == nil else { return false }
            // "Last week Berg, who leads it, visited": what describes the subject is passed over.
            if word.isAny(.who, .which), let subject, date.tokens.upperBound <= subject.lowerBound,
                subject.upperBound <= index
            {
                return false
            }
            if word.isAny(
                .who, .which, .because, .while, .although, .though, .whereas, .semicolon, .openingQuote, .closingQuote)
            {
                return true
            }
            guard word.isAny(.after, .before, .since, .until, .as, .that, .if) else { return false }
            return scene.triggers.contains { $0.token > index && $0.token < index + 8 } || word != .as
        }
    }

    /// "Zupan, who led the ministry until 2016, denied": of the clause that
    /// describes the subject. And the other way round: "Berg, who met Dahl, will
    /// leave in May".
    private func isInRelative(_ date: SentenceScene.Date, _ trigger: EventTrigger) -> Bool {
        let isBehind = date.tokens.lowerBound > trigger.token
        let (first, second) =
            isBehind ? (trigger.token, date.tokens.lowerBound) : (date.tokens.lowerBound, trigger.token)
        guard let comma = (first..<second).last(where: { scene.word($0) == .comma && isClauseEnd($0, before: second) })
        else { return false }
        let start = (scene.sentence.lowerBound..<first).last { scene.word($0) == .comma }.map { $0 + 1 }
        guard let start, start < comma else { return false }
        return scene.word(start).isAny(.who, .which, .whom, .whose)
    }

    /// A verb of the main clause follows.
    private func isClauseEnd(_ comma: Int, before end: Int) -> Bool {
        let phrases = VerbPhrases(scene: scene)
        return (comma + 1..<min(comma + 4, end + 1)).contains { phrases.isFinite($0) }
    }

    /// "citing a 1963 law", "the 2012 winner": tells which thing, not when.
    private func isOfThing(_ date: SentenceScene.Date, _ trigger: EventTrigger) -> Bool {
        let next = date.tokens.upperBound
        guard date.mention.value.count == 4, scene.word(date.tokens.lowerBound - 1).is(.determiners),
            scene.words.isNounish(next, in: scene.sentence)
        else { return false }
        let phrases = VerbPhrases(scene: scene)
        guard !phrases.isFinite(next) else { return false }
        let nouns = (next..<min(next + 4, scene.sentence.upperBound)).prefix { phrases.isNominal($0) }
        return !nouns.contains { $0 == trigger.token || scene.trigger(at: $0) != nil }
    }

    private func isUsable(_ date: SentenceScene.Date) -> Bool {
        guard date.mention.kind == .date || date.mention.kind == .time, let from = date.mention.days.from,
            let to = date.mention.days.to
        else { return false }
        return to.daysSince1970 - from.daysSince1970 <= 366
    }

    /// "said on Tuesday": the day of the saying, not of what was said.
    private func isOfSaying(_ date: SentenceScene.Date) -> Bool {
        let before = scene.words.before(date.tokens.lowerBound, in: scene.sentence)
        let verb = scene.word(before).isAny(.on, .in, .late, .early) ? before - 1 : before
        return scene.trigger(at: verb)?.isReporting == true
    }

    /// Words in between; a verb counts as ten, a comma as four.
    private func cost(_ date: SentenceScene.Date, _ trigger: EventTrigger) -> Int {
        let isBehind = date.tokens.lowerBound > trigger.token
        let between =
            isBehind
            ? trigger.token + 1..<date.tokens.lowerBound
            : date.tokens.upperBound..<max(date.tokens.upperBound, trigger.token)
        return between.reduce(0) { cost, index in
            let isVerb = scene.trigger(at: index)?.isFinite == true
            return cost + (isVerb ? 10 : scene.word(index) == .comma ? 4 : 1)
        }
    }

    // MARK: Ranges

    /// "from 3 to 5 May", "1992-95": both ends of a range as one interval.
    private func whole(_ date: SentenceScene.Date) -> DayInterval {
        guard let place = scene.dates.firstIndex(where: { $0.tokens == date.tokens }) else { return date.mention.days }
        if place + 1 < scene.dates.count, isRange(date, scene.dates[place + 1]) {
            return DayInterval(from: date.mention.days.from, to: scene.dates[place + 1].mention.days.to)
        }
        if place > 0, isRange(scene.dates[place - 1], date) {
            return DayInterval(from: scene.dates[place - 1].mention.days.from, to: date.mention.days.to)
        }
        return date.mention.days
    }

    private func isRange(_ first: SentenceScene.Date, _ second: SentenceScene.Date) -> Bool {
        guard let from = first.mention.days.from, let to = second.mention.days.to, from <= to, isUsable(first),
            isUsable(second)
        else { return false }
        if first.tokens.overlaps(second.tokens) { return true }
        guard second.tokens.lowerBound - first.tokens.upperBound <= 1 else { return false }
        let joint = scene.word(first.tokens.upperBound)
        if second.tokens.lowerBound == first.tokens.upperBound { return false }
        let before = scene.word(first.tokens.lowerBound - 1)
        return joint.isAny(.hyphen, .dash, .to, .until, .through) || joint == .and && before == .between
    }
}
