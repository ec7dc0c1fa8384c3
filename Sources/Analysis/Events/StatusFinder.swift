import News

/// Whether an event took place, from the words in front of its trigger.
struct StatusFinder {
    let scene: SentenceScene

    func status(of trigger: EventTrigger) -> EventStatus {
        if isAsked(trigger) { return .conditional }
        if hasNoObject(trigger) { return .denied }
        if let near = nearWords(trigger) {
            if near == .planned, hasCondition(trigger) { return .conditional }
            return near != .conditional && isCondition(trigger) ? .conditional : near
        }
        if trigger.form == .noun, let verb = governor(of: trigger), let status = governed(by: verb) {
            return status == .planned && hasCondition(trigger) ? .conditional : status
        }
        if trigger.form == .noun, let verb = predicate(of: trigger), let status = nearWords(verb) { return status }
        if let status = clauseStatus(trigger) { return status }
        return isAwaited(trigger) ? .planned : .happened
    }

    /// "is to sign it when he meets Berg": in the present tense, the time of what is still to come.
    private func isAwaited(_ trigger: EventTrigger) -> Bool {
        guard trigger.form == .active, scene.word(trigger.token).is(.endsInS),
            let subject = VerbPhrases(scene: scene).phrase(of: trigger)?.subject,
            scene.word(subject.lowerBound - 1).isAny(.when, .once, .after, .before, .until)
        else { return false }
        return (scene.sentence.lowerBound..<subject.lowerBound - 1).contains { index in
            scene.word(index).is(.future) || scene.word(index).isAny(.is, .are) && scene.word(index + 1) == .to
        }
    }

    /// "could sign by the end of the year": with a day to come, a plan.
    func isPossible(_ trigger: EventTrigger) -> Bool {
        guard trigger.form != .noun else { return false }
        let start = VerbPhrases(scene: scene).groupStart(trigger.token)
        return (start..<max(start, trigger.token)).contains { scene.word($0).isAny(.could, .may, .might) }
            && !scene.sentence.contains { scene.word($0).is(.conditions) }
    }

    // MARK: Around the trigger

    /// The auxiliaries of a verb, the adjectives of a noun, what stands before "to".
    private func nearWords(_ trigger: EventTrigger) -> EventStatus? {
        var index = trigger.token - 1
        var isInfinitive = false
        let reach = trigger.form == .noun ? 4 : 6
        while index >= scene.sentence.lowerBound, index >= trigger.token - reach {
            let word = scene.word(index)
            if word == .to, trigger.form != .noun {
                isInfinitive = true
                if scene.word(index - 1).is(.be),
                    !scene.word(index - 1).isAny(.apostropheS, .been, .being)
                {
                    return scene.word(index - 2) == .would ? .conditional : .planned
                }
            } else if word.is(.denying) {
                return scene.word(index + 1) == .only ? nil : .denied
            } else if isInfinitive, word.is(.attempting) {
                return attempted(by: index)
            } else if let status = status(word, isInfinitive: isInfinitive), !isManner(index) {
                return status
            } else if !isTransparent(index, trigger, isInfinitive: isInfinitive) {
                return nil
            }
            index -= 1
        }
        return nil
    }

    /// "tried to leave", "made efforts to": that is told as done; "threatened to attack" is told by its own verb.
    private func attempted(by index: Int) -> EventStatus {
        guard let verb = scene.trigger(at: index), verb.form != .noun else { return .happened }
        if let status = nearWords(verb), status != .happened { return status }
        return verb.kind == .other ? .happened : .conditional
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

    // MARK: Questions and conditions

    /// "asked whether Norway would", "how he won", "Did Norway sign?": a question, said or told.
    private func isAsked(_ trigger: EventTrigger) -> Bool {
        let phrases = VerbPhrases(scene: scene)
        guard let subject = phrases.phrase(of: trigger)?.subject else { return false }
        let opening = scene.word(subject.lowerBound - 1)
        if opening.isAny(.whether, .why, .how) || scene.word(subject.lowerBound).isAny(.why, .how, .whether) {
            return true
        }
        return opening == .if && scene.word(subject.lowerBound - 2).isAny(.asked, .know, .wonder)
    }

    /// "if it does not explode", "if Nordia were to settle".
    private func isCondition(_ trigger: EventTrigger) -> Bool {
        let subject = VerbPhrases(scene: scene).phrase(of: trigger)?.subject
        return subject.map { scene.word($0.lowerBound - 1).is(.conditions) } ?? false
    }

    /// "will lead if he wins".
    private func hasCondition(_ trigger: EventTrigger) -> Bool {
        (trigger.token + 1..<max(trigger.token + 1, scene.sentence.upperBound)).contains { index in
            scene.word(index) == .if && !scene.word(index - 1).isAny(.even, .as, .asked, .know, .wonder)
        }
    }

    // MARK: Further off

    private func governor(of trigger: EventTrigger) -> EventTrigger? {
        ParticipantFinder(scene: scene).supportVerb(of: trigger)
    }

    /// "The visit will take place": the verb whose subject the noun is.
    private func predicate(of trigger: EventTrigger) -> EventTrigger? {
        guard let verb = scene.triggers.first(where: { $0.token > trigger.token && $0.form != .noun }) else {
            return nil
        }
        let isDirect = (trigger.token + 1..<verb.token).allSatisfy {
            !scene.word($0).is(.clauseStarts) && scene.word($0) != .comma
        }
        return isDirect ? verb : nil
    }

    /// "said he would": the future as it was then.
    private var isReportedSpeech: Bool {
        scene.triggers.contains { $0.isReporting || $0.isOf(.reporting) }
            && !scene.sentence.contains { scene.word($0) == .if }
    }

    private func governed(by verb: EventTrigger) -> EventStatus? {
        let word = scene.word(verb.token)
        if word.is(.denying) { return .denied }
        if word.is(.planning), !word.is(.attempting), word != .set { return .planned }
        if word.is(.claiming) { return .claimed }
        return nearWords(verb)
    }

    /// Conditions, claims and denials that govern the whole clause.
    private func clauseStatus(_ trigger: EventTrigger) -> EventStatus? {
        var index = trigger.token - 1
        while index >= scene.sentence.lowerBound {
            let word = scene.word(index)
            if word.is(.conditions) { return .conditional }
            if word.isAny(.semicolon, .colon, .closingQuote, .closingTicks) { break }
            if isClaim(index, of: trigger) { return word.is(.denying) ? .denied : .claimed }
            index -= 1
        }
        return isHearsay ? .claimed : nil
    }

    /// "claimed that it had", "accused of killing", "denied ordering".
    private func isClaim(_ index: Int, of trigger: EventTrigger) -> Bool {
        let word = scene.word(index)
        guard trigger.token - index <= 14 else { return false }
        if word.isAny(.denied, .denies, .denying) { return governs(index, trigger) }
        guard word.is(.claiming) else { return false }
        return word.is(.endsInEdly) || governs(index, trigger)
    }

    private func governs(_ index: Int, _ trigger: EventTrigger) -> Bool {
        let next = scene.word(index + 1)
        if next == .that || trigger.token == index + 1 { return true }
        let before = scene.word(scene.words.before(trigger.token, in: scene.sentence))
        if trigger.form == .gerund, before == .of || before == .nothing { return true }
        return trigger.form != .noun
            && !(index + 1..<trigger.token).contains { scene.word($0).isAny(.comma, .and, .but) }
            && scene.trigger(at: index)?.form == .active
    }

    /// "reportedly", "according to the rebels"; what an organisation's reporting is told by stays a fact.
    private var isHearsay: Bool {
        scene.sentence.contains { index in
            let word = scene.word(index)
            if word.isAny(.reportedly, .allegedly) { return true }
            if word.isAny(.said, .believed, .alleged, .thought, .reported), scene.word(index + 1) == .to,
                scene.word(index - 1).is(.be)
            {
                return true
            }
            guard word == .according, scene.word(index + 1) == .to else { return false }
            let names = scene.names.filter { $0.tokens.lowerBound >= index + 2 && $0.tokens.lowerBound <= index + 6 }
            return names.contains { $0.mention.kind == .person || $0.mention.kind == .other }
                && !names.contains { $0.mention.kind == .organization }
        }
    }
}
