import News

/// What is told and yet is no happening.
extension StatusFinder {
    /// Asked about, wished, prevented, or what nearly came about: nobody says that it did.
    func isUnsure(_ trigger: EventTrigger) -> Bool { isQuestion || isNearly(trigger) || isWished(trigger) }

    /// What happens now and then, and what a denial leaves in the dark: no happening to show either.
    func isVague(_ trigger: EventTrigger) -> Bool { isHabit(trigger) || isHalfDenied(trigger) }

    /// "Did Norway sign?", "How Berg won".
    private var isQuestion: Bool {
        let last = scene.sentence.upperBound - 1
        if (last - 1...last).contains(where: { scene.sentence.contains($0) && scene.word($0) == .question }) {
            return true
        }
        return scene.word(scene.sentence.lowerBound).isAny(.how, .why, .whether)
    }

    /// "nearly died", "almost derailed".
    private func isNearly(_ trigger: EventTrigger) -> Bool {
        guard trigger.form != .noun else { return false }
        let start = VerbPhrases(scene: scene).groupStart(trigger.token)
        return (start - 1..<trigger.token).contains { scene.word($0).isAny(.nearly, .almost) }
    }

    /// "has held few meetings", "has met few leaders": how often, and of no one meeting; but "the few meetings", "the
    /// last few", "a few".
    func isRare(_ trigger: EventTrigger) -> Bool {
        guard trigger.form == .noun else {
            return scene.word(scene.words.behindAdverbs(trigger.token + 1, in: scene.sentence)) == .few
        }
        return (trigger.token - 3..<trigger.token).contains { index in
            let before = scene.word(index - 1)
            return scene.word(index) == .few && !before.is(.determiners)
                && !before.isAny(.last, .past, .next, .first)
        }
    }

    /// "often meets", "used to visit", "met every year".
    private func isHabit(_ trigger: EventTrigger) -> Bool {
        guard trigger.form != .noun else { return false }
        let start = VerbPhrases(scene: scene).groupStart(trigger.token)
        let around = max(scene.sentence.lowerBound, start - 2)..<min(trigger.token + 2, scene.sentence.upperBound)
        if around.contains(where: { scene.word($0).is(.habitual) }) { return true }
        if isWhenever(trigger) { return true }
        if trigger.form == .infinitive, scene.word(trigger.token - 1) == .to, scene.word(trigger.token - 2) == .used,
            !scene.word(trigger.token - 3).is(.be)
        {
            return true
        }
        // "has been jailed for 25 years" is news.
        if scene.word(start).isAny(.has, .have), trigger.form == .active, isForYears(behind: trigger.token) {
            return true
        }
        return scene.dates.contains { date in
            date.mention.kind == .set && date.tokens.lowerBound > trigger.token
                && date.tokens.lowerBound < trigger.token + 8
        }
    }

    /// "When she visited Lima, she would sing"; but "when Berg resigned, few knew who would lead".
    private func isWhenever(_ trigger: EventTrigger) -> Bool {
        guard let subject = VerbPhrases(scene: scene).phrase(of: trigger)?.subject,
            scene.word(subject.lowerBound - 1) == .when, !scene.triggers.contains(where: \.isReporting)
        else { return false }
        return (trigger.token + 1..<max(trigger.token + 1, scene.sentence.upperBound)).contains {
            scene.word($0) == .would && scene.word($0 - 1).is(.pronouns) && scene.word($0 - 2) == .comma
        }
    }

    /// "has sold wool for 25 years".
    private func isForYears(behind token: Int) -> Bool {
        scene.dates.contains { date in
            guard date.mention.kind == .duration, date.tokens.lowerBound > token else { return false }
            return (token + 1..<date.tokens.lowerBound).suffix(4).contains { scene.word($0) == .for }
        }
    }

    /// "didn't leave until May", "did not die for nothing", "hasn't won since 1908":
    /// it may have happened, or nothing did.
    private func isHalfDenied(_ trigger: EventTrigger) -> Bool {
        guard let place = negation(of: trigger) else { return false }
        if scene.word(scene.words.before(trigger.token, in: scene.sentence)).is(.have) { return true }
        if (place - 2..<trigger.token).contains(where: { scene.word($0).is(.have) }) { return true }
        return (trigger.token + 1..<max(trigger.token + 1, scene.sentence.upperBound)).contains { index in
            scene.word(index).isAny(.until, .because, .for, .just, .only, .since)
        }
    }

    /// Where "not" or "never" stands in front of a verb.
    private func negation(of trigger: EventTrigger) -> Int? {
        guard trigger.form != .noun, trigger.form != .infinitive else { return nil }
        let start = VerbPhrases(scene: scene).groupStart(trigger.token)
        return (start..<trigger.token).last { scene.word($0).is(.denying) && scene.word($0).is(.adverb) }
    }

    private func isWished(_ trigger: EventTrigger) -> Bool {
        // "is entitled to get the same briefing": so is the noun that such a verb carries.
        if trigger.form == .noun, let verb = governor(of: trigger), verb.form == .infinitive, isWished(verb) {
            return true
        }
        let start = trigger.form == .noun ? VerbPhrases(scene: scene).chunkStart(trigger.token) : trigger.token
        var index = start - 1
        while index >= scene.sentence.lowerBound, index > start - 5 {
            let word = scene.word(index)
            if word.is(.averting) || word.is(.wishing) { return true }
            guard word.isAny(.to, .from, .for, .of, .any, .the, .a) || word.is(.adverb) else {
                break
            }
            index -= 1
        }
        return false
    }
}
