import News

/// Dates that tell until when something lasts, since when, or for when it is called.
extension EventTime {
    /// "cancelled all trains until Thursday", "burned until Friday and destroyed", "called a strike for Friday", "rose since
    /// Monday"; but "jailed since 2015", "has been fighting it since May".
    func isTerm(_ date: SentenceScene.Date, _ trigger: EventTrigger) -> Bool {
        let index = date.tokens.lowerBound - 1
        let before = scene.word(index)
        guard before.isAny(.until, .through, .since, .for, .to), scene.word(index - 1) != .not, !isEndOfRange(date)
        else { return false }
        if before.isAny(.until, .through) {
            return index < trigger.token ? isBehindVerb(index) : !isNegated(trigger, index) && !isPutOff(trigger)
        }
        if before == .since { return trigger.form == .active || trigger.form == .noun }
        guard index > trigger.token, isOfPast(trigger), let day = assumed?.day,
            let from = date.mention.days.from
        else { return false }
        return from > day
    }

    /// "Since Monday, rebels have shelled the town": from then to the day of writing.
    func daysSince(_ trigger: EventTrigger) -> DayInterval? {
        guard trigger.form == .active, let day = assumed?.day,
            scene.word(scene.words.before(trigger.token, in: scene.sentence)).isAny(.has, .have)
        else { return nil }
        let date = scene.dates.first { date in
            scene.word(date.tokens.lowerBound - 1) == .since && isUsable(date) && !isLongPast(date, by: Self.longest)
                && (date.tokens.lowerBound < trigger.token
                    ? scene.sentence.lowerBound + 1 == date.tokens.lowerBound
                    : !scene.hasFiniteVerb(between: trigger.token + 1, and: date.tokens.lowerBound))
        }
        return date?.mention.days.from.flatMap { $0 <= day ? DayInterval(from: $0, to: day) : nil }
    }

    /// Days through which what is told still is one thing.
    private static let longest = 366

    /// Until when something lasted that is over: nobody tells when it began.
    func isOverBy(_ date: SentenceScene.Date, _ trigger: EventTrigger) -> Bool {
        guard let day = assumed?.day, let to = date.mention.days.to, to < day, isUsable(date) else { return false }
        return scene.word(date.tokens.lowerBound - 1).isAny(.until, .through) && isTerm(date, trigger)
            && !scene.hasFiniteVerb(between: trigger.token + 1, and: date.tokens.lowerBound)
    }

    /// "had barred him from working until April 2009": what is told was in those days.
    var isOfTermLongOver: Bool {
        scene.dates.contains { date in
            isLongPast(date) && isUsable(date)
                && scene.triggers.contains { isPast($0) && !$0.isReporting && isTerm(date, $0) }
        }
    }

    private func isBehindVerb(_ index: Int) -> Bool {
        (scene.sentence.lowerBound..<index).contains(where: VerbPhrases(scene: scene).isFinite)
    }

    /// "did not leave until May", "deliveries are not due until May" tell when.
    private func isNegated(_ trigger: EventTrigger, _ until: Int) -> Bool {
        (trigger.token - 3..<trigger.token).contains { scene.word($0).is(.denying) }
            || (max(trigger.token, until - 4)..<until).contains { scene.word($0).is(.denying) }
    }

    /// "delayed the launch until Monday": then it will be.
    private func isPutOff(_ trigger: EventTrigger) -> Bool {
        guard trigger.form == .noun else { return false }
        let verb =
            scene.verb(before: trigger.token)
            ?? scene.triggers.first { $0.token > trigger.token && $0.form == .passive }
        return verb.map { Self.shifting.contains($0.lemma) } ?? false
    }

    private static let shifting: Set<String> = [
        "delay", "postpone", "adjourn", "defer", "reschedule", "move", "put off",
    ]
}
