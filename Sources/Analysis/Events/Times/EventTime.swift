import News

/// When an event took place, and how that is known.
struct EventTime {
    let scene: SentenceScene
    /// The days of the sentence before, in the same paragraph.
    let previous: DayInterval?
    let narrative: NarrativeTime

    /// The day in the dateline, else of publication.
    var assumed: (day: CalendarDay, origin: DateOrigin)? { narrative.assumed }

    struct Answer {
        var days: DayInterval
        var origin: DateOrigin
        /// Its own sentence says so.
        var isTold = false
    }

    func answer(for trigger: EventTrigger, status: EventStatus) -> Answer {
        if let date = nearest(to: trigger), !VerbPhrases(scene: scene).isRemembered(trigger) {
            if !isBehind(date, status) { return Answer(days: whole(date), origin: .text, isTold: true) }
            // "threatened last month to march": the plan is of that month, its day is not known.
            return Answer(days: .open, origin: .none)
        }
        if isAtAnAge(trigger) || isMeasured(trigger) && scene.number > 0 { return Answer(days: .open, origin: .none) }
        if status == .happened || status == .claimed, let days = daysGoneOn(trigger) {
            return Answer(days: days, origin: .previous)
        }
        if let days = daysSince(trigger) { return Answer(days: days, origin: .text, isTold: true) }
        if scene.dates.contains(where: { isLostYear($0, trigger) || isOverBy($0, trigger) || isLongBefore($0, trigger) }
        ) {
            return Answer(days: .open, origin: .none)
        }
        guard let assumed, !isBackground(trigger, status), isOfNow(trigger) || !narrative.isPast && isNews(trigger)
        else {
            return Answer(days: .open, origin: .none)
        }
        if status != .planned, let day = narrative.newsDay, isPast(trigger) || isReported(trigger) {
            return Answer(days: day, origin: .previous)
        }
        if status == .planned { return Answer(days: DayInterval(from: assumed.day, to: nil), origin: assumed.origin) }
        return Answer(days: DayInterval(from: assumed.day, to: assumed.day), origin: assumed.origin)
    }

    /// What a text that names no day about its own tells of the past was whenever, but for its first sentences.
    private func isNews(_ trigger: EventTrigger) -> Bool {
        narrative.isReport || scene.isOpening || !isPast(trigger)
    }

    /// Those that a sentence before told.
    private func daysGoneOn(_ trigger: EventTrigger) -> DayInterval? {
        if let previous, isPast(trigger), goesOn(trigger) { return previous }
        return mishap(namedBy: trigger).flatMap { narrative.days(of: $0) }
    }

    /// "He was arrested two days after the fighting began": on another day.
    private func isMeasured(_ trigger: EventTrigger) -> Bool {
        scene.dates.contains { date in
            date.tokens.lowerBound > trigger.token && date.mention.kind == .duration
                && scene.word(date.tokens.upperBound).isAny(.after, .before)
        }
    }

    /// The days of the sentence's clearest date, for the sentence behind: neither of another clause, nor to come.
    var ownDays: DayInterval? {
        let told = scene.triggers.filter(tells)
        return scene.dates.first { date in
            isUsable(date) && !isOfSaying(date) && !isOfNamedThing(date) && !isAhead(date.mention.days)
                && (told.isEmpty || told.contains { belongs(date, to: $0) })
        }
        .map(whole)
    }

    /// A day's grace, for it is tomorrow elsewhere.
    func isAhead(_ days: DayInterval) -> Bool {
        guard let day = assumed?.day, let from = days.from else { return false }
        return from > day.adding(days: 1)
    }

    /// A verb of a clause of its own.
    private func tells(_ trigger: EventTrigger) -> Bool {
        trigger.isFinite && !trigger.isReporting
            && VerbPhrases(scene: scene).phrase(of: trigger)?.isRelative != true
    }

    /// "the crash", and in "the crash killed twelve" for the verb too: what was told before.
    func mishap(namedBy trigger: EventTrigger) -> EventTrigger? {
        guard trigger.kind.isMishap else { return nil }
        if trigger.form == .noun { return isNamedAgain(trigger) ? trigger : nil }
        let phrases = VerbPhrases(scene: scene)
        return scene.triggers.first { noun in
            noun.form == .noun && noun.token < trigger.token && noun.kind.isMishap && isNamedAgain(noun)
                && phrases.predicate(of: noun.token)?.verb == trigger.token
        }
    }

    /// A verb tells of it: "a train crashed", "the blast killed"; not "after a blast".
    func isTold(_ trigger: EventTrigger) -> Bool {
        trigger.isFinite || VerbPhrases(scene: scene).predicate(of: trigger.token) != nil
    }

    /// "the crash"; not "the second crash".
    private func isNamedAgain(_ noun: EventTrigger) -> Bool {
        let start = VerbPhrases(scene: scene).chunkStart(noun.token)
        return scene.word(start).isAny(.the, .that, .this) && start == noun.token - 1
    }

    /// When the main clause, told in the past tense, says that it was; also spans of years.
    var toldOfPast: DayInterval? {
        guard let main = scene.triggers.first(where: { tells($0) && !isAside($0) }), isPast(main) else { return nil }
        let dates = scene.dates.filter {
            $0.mention.kind != .duration && $0.mention.days.to != nil && belongs($0, to: main)
                && !isOfOtherThing($0, main)
        }
        let own = dates.filter { !isOfNamedThing($0) }
        return (own.isEmpty ? dates : own).min { cost($0, main) < cost($1, main) }.map(whole)
    }

    /// "said on Wednesday she would": the day on which somebody said what there is to tell.
    var toldOfSaying: DayInterval? {
        scene.dates.first { isUsable($0) && isOfSaying($0) }.map(\.mention.days)
    }

    /// "has approved", "meets": news wherever it stands.
    private func isOfNow(_ trigger: EventTrigger) -> Bool {
        guard trigger.form != .noun, !isPast(trigger) else { return false }
        let before = scene.word(scene.words.before(trigger.token, in: scene.sentence))
        return before.isAny(.has, .have, .been) || scene.word(trigger.token).is(.endsInS)
    }

    /// A plain past form goes on with the story; "has" and "is" start anew.
    func isPast(_ trigger: EventTrigger) -> Bool {
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

    /// A plan for a day that has passed has its day from elsewhere.
    private func isBehind(_ date: SentenceScene.Date, _ status: EventStatus) -> Bool {
        guard status == .planned || status == .conditional, let to = date.mention.days.to, let day = assumed?.day
        else { return false }
        return to < day
    }

    /// It lies behind the day of writing.
    func isAhead(_ answer: Answer, of trigger: EventTrigger) -> Bool {
        guard answer.isTold, let from = answer.days.from, let day = assumed?.day else { return false }
        return from > day && !isOfPast(trigger)
    }

    /// The sentence gives it a time that was over weeks before the day of writing; where nobody knows that day, a time
    /// with its year.
    func isLongOver(_ answer: Answer) -> Bool {
        guard answer.isTold, let to = answer.days.to else { return false }
        return assumed.map { $0.day.daysSince1970 - to.daysSince1970 > 60 } ?? true
    }

    /// The sentence gives it a time that isn't over on the day of writing.
    func isOpenYet(_ answer: Answer) -> Bool {
        guard answer.isTold, let to = answer.days.to, let day = assumed?.day else { return false }
        return to > day
    }

    // MARK: Ranges

    /// "from 3 to 5 May", "1992-95": both ends of a range as one interval.
    func whole(_ date: SentenceScene.Date) -> DayInterval {
        guard let place = scene.dates.firstIndex(where: { $0.tokens == date.tokens }) else { return date.mention.days }
        if place + 1 < scene.dates.count, isRange(date, scene.dates[place + 1]) {
            return DayInterval(from: date.mention.days.from, to: scene.dates[place + 1].mention.days.to)
        }
        if place > 0, isRange(scene.dates[place - 1], date) {
            return DayInterval(from: scene.dates[place - 1].mention.days.from, to: date.mention.days.to)
        }
        return date.mention.days
    }

    /// "from 3 to 5 May"
    func isEndOfRange(_ date: SentenceScene.Date) -> Bool {
        guard let place = scene.dates.firstIndex(where: { $0.tokens == date.tokens }), place > 0 else { return false }
        return isRange(scene.dates[place - 1], date)
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
