import News

/// Whether an event took place, from the words in front of its trigger.
struct StatusFinder {
    let scene: SentenceScene

    func status(of trigger: EventTrigger) -> EventStatus {
        if isAsked(trigger) { return .conditional }
        if hasNoObject(trigger) || hasNoSubject(trigger) { return .denied }
        if isDemanded(trigger) { return .conditional }
        if let near = nearWords(trigger) {
            if near == .planned, hasCondition(trigger) { return .conditional }
            return near != .conditional && isCondition(trigger) ? .conditional : near
        }
        let governor = trigger.form == .noun ? governor(of: trigger) : nil
        if let governor, let status = governed(by: governor) {
            return status == .planned && hasCondition(trigger) ? .conditional : status
        }
        if trigger.form == .noun, let verb = predicate(of: trigger), let status = nearWords(verb) {
            // "The visit will continue": it has begun.
            if status == .planned, Self.goingOn.contains(verb.lemma) { return .happened }
            return status == .planned && hasCondition(verb) ? .conditional : status
        }
        if let status = clauseStatus(trigger) { return status }
        return isAwaited(governor ?? trigger) ? .planned : .happened
    }

    private static let goingOn: Set<String> = ["continue", "resume", "extend", "prolong"]

    /// "is to sign it when he meets Berg", "before he is sworn in": in the present tense, the time of what is still to come.
    private func isAwaited(_ trigger: EventTrigger) -> Bool {
        guard let phrase = VerbPhrases(scene: scene).phrase(of: trigger), isPresent(trigger, phrase.start) else {
            return false
        }
        let subject = phrase.subject
        if scene.word(subject.lowerBound - 1).isAny(.before, .until) { return true }
        guard scene.word(subject.lowerBound - 1).isAny(.when, .once, .after) else { return false }
        return (scene.sentence.lowerBound..<subject.lowerBound - 1).contains { index in
            scene.word(index).is(.future) || scene.word(index).isAny(.is, .are) && scene.word(index + 1) == .to
        }
    }

    private func isPresent(_ trigger: EventTrigger, _ start: Int) -> Bool {
        trigger.form == .active && scene.word(trigger.token).is(.endsInS)
            || trigger.form == .passive && scene.word(start).isAny(.is, .are)
    }

    /// "could sign by the end of the year": with a day to come, a plan.
    func isPossible(_ trigger: EventTrigger) -> Bool {
        guard trigger.form != .noun else { return false }
        let start = VerbPhrases(scene: scene).groupStart(trigger.token)
        let group = start..<max(start, trigger.token)
        return group.contains { scene.word($0).isAny(.could, .may, .might) }
            && !group.contains { scene.word($0).is(.denying) }
            && !scene.sentence.contains { scene.word($0).is(.conditions) && !isProviso($0) }
    }

    // MARK: Around the trigger

    /// The auxiliaries of a verb, the adjectives of a noun, what stands before "to".
    func nearWords(_ trigger: EventTrigger) -> EventStatus? {
        var index = trigger.token - 1
        var isInfinitive = false
        let reach = trigger.form == .noun ? 4 : 6
        while index >= scene.sentence.lowerBound, index >= trigger.token - reach {
            let word = scene.word(index)
            // "Will Dahl scored", "The 1 May rally": no auxiliary.
            if scene.name(at: index)?.isPronoun == false || word == .may && scene.date(at: index) != nil {
                index -= 1
                continue
            }
            if word == .to, trigger.form != .noun {
                isInfinitive = true
                if scene.word(index - 1).is(.be),
                    !scene.word(index - 1).isAny(.apostropheS, .been, .being)
                {
                    return scene.word(index - 2) == .would ? .conditional : .planned
                }
            } else if word.is(.denying) {
                if isModal(index - 1) { return .conditional }
                return scene.word(index + 1) == .only ? nil : .denied
            } else if isInfinitive, word.is(.attempting) {
                return attempted(by: index)
            } else if let status = status(word, isInfinitive: isInfinitive), !isManner(index) {
                return status == .planned && isInfinitive && isNegated(index) ? .denied : status
            } else if !isTransparent(index, trigger, isInfinitive: isInfinitive) {
                return nil
            }
            index -= 1
        }
        return nil
    }

    /// "tried to leave", "made efforts to": that is told as done; "threatened to attack" is told by its own verb.
    private func attempted(by index: Int) -> EventStatus {
        guard let verb = scene.trigger(at: index) else { return .happened }
        if Self.proposing.contains(verb.lemma) { return .conditional }
        guard verb.form != .noun else { return .happened }
        if let status = nearWords(verb), status != .happened { return status }
        return verb.kind == .other ? .happened : .conditional
    }

    /// Verbs and nouns of what isn't done by saying so: "offered to step down".
    private static let proposing: Set<String> = [
        "offer", "propose", "proposal", "threaten", "threat", "ask", "demand", "invite", "urge", "consider",
    ]

    /// "may not", "might never"; but "Theresa May never", "in May no".
    private func isModal(_ index: Int) -> Bool {
        scene.word(index).isAny(.may, .might) && scene.name(at: index) == nil && scene.date(at: index) == nil
    }

    /// "do not expect to sign": that is what they say they won't.
    private func isNegated(_ verb: Int) -> Bool {
        let before = scene.word(verb - 1)
        return before.is(.denying) && before.is(.adverb) && scene.word(verb - 2).is(.doForm)
    }

    /// "a meticulously planned robbery" was one.
    private func isManner(_ index: Int) -> Bool {
        scene.word(index) == .planned && scene.word(index + 1) != .to && scene.word(index - 1).is(.adverb)
            && !scene.word(index - 1).is(.be)
    }

    private func status(_ word: Word, isInfinitive: Bool) -> EventStatus? {
        if word.is(.future) { return .planned }
        if word == .would, isReportedSpeech { return .planned }
        if word.is(.conditional) { return .conditional }
        if word.isAny(.allegedly, .reportedly, .purportedly, .supposedly, .alleged, .reported, .purported) {
            return .claimed
        }
        if isInfinitive
            || word.isAny(.planned, .upcoming, .coming, .scheduled, .forthcoming, .proposed, .expected, .future, .next)
        {
            return word.is(.planning) ? .planned : nil
        }
        return nil
    }

    /// Words that may stand between a trigger and what tells its status.
    private func isTransparent(_ index: Int, _ trigger: EventTrigger, isInfinitive: Bool) -> Bool {
        let word = scene.word(index)
        if word.is(.be) || word.is(.have) || word.is(.doForm) {
            return true
        }
        if word.is(.adverb) || scene.name(at: index) != nil { return true }
        if trigger.form == .noun {
            return word.is(.determiners)
                || scene.words.isNounish(index, in: scene.sentence) && scene.trigger(at: index) == nil
        }
        return isInfinitive
            && (word.is(.pronouns) || scene.words.isNounish(index, in: scene.sentence)
                || word.is(.determiners))
    }

    /// "found no evidence": nothing was found.
    private func hasNoObject(_ trigger: EventTrigger) -> Bool {
        trigger.form != .noun && scene.word(trigger.token + 1) == .no
            && !scene.word(trigger.token + 2).is([.adverb, .prepositions])
    }

    /// "No soldier was hurt".
    private func hasNoSubject(_ trigger: EventTrigger) -> Bool {
        guard let subject = VerbPhrases(scene: scene).phrase(of: trigger)?.subject else { return false }
        let first = subject.lowerBound
        // "No. 10 refused", "No doubt Norway won"
        if scene.name(at: first) != nil || scene.words.isNumber(first + 1, in: scene.sentence) { return false }
        return scene.word(first).isAny(.no, .none) && scene.text(first + 1) != "doubt"
    }

    /// "proposed that Norway leave": a bare form behind "that", of what somebody asks for.
    private func isDemanded(_ trigger: EventTrigger) -> Bool {
        guard trigger.isFinite, let phrase = VerbPhrases(scene: scene).phrase(of: trigger) else { return false }
        guard scene.word(phrase.subject.lowerBound - 1) == .that else { return false }
        // "asks that the row be settled"
        if scene.word(phrase.start) == .be { return true }
        guard phrase.start == trigger.token,
            let forms = EventLexicon.shared.verb(of: scene.word(trigger.token))?.forms, forms.contains(.base),
            !forms.contains(.past)
        else { return false }
        let that = phrase.subject.lowerBound - 1
        return (max(that - 4, scene.sentence.lowerBound)..<that).contains { scene.word($0).is(.attempting) }
    }

    // MARK: Questions and conditions

    /// "asked whether Norway would", "how he won", "Did Norway sign?": a question, said or told.
    private func isAsked(_ trigger: EventTrigger) -> Bool {
        let phrases = VerbPhrases(scene: scene)
        guard let subject = phrases.phrase(of: trigger)?.subject else { return false }
        let opening = subject.lowerBound - 1
        if (opening..<subject.upperBound).contains(where: { scene.word($0).isAny(.why, .how, .whether) }) {
            return true
        }
        return scene.word(opening) == .if && scene.word(subject.lowerBound - 2).isAny(.asked, .know, .wonder)
    }

    /// "if it does not explode", "if Nordia were to settle".
    private func isCondition(_ trigger: EventTrigger) -> Bool {
        let subject = VerbPhrases(scene: scene).phrase(of: trigger)?.subject
        return subject.map { scene.word($0.lowerBound - 1).is(.conditions) } ?? false
    }

    /// "will lead if he wins", "If he wins, he will lead".
    private func hasCondition(_ trigger: EventTrigger) -> Bool {
        if isBehindCondition(trigger) { return true }
        return (trigger.token + 1..<max(trigger.token + 1, scene.sentence.upperBound)).contains { index in
            scene.word(index) == .if && setsCondition(index)
        }
    }
}
