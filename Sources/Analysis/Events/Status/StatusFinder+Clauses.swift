import News

/// What governs an event from further off: another verb, the whole clause.
extension StatusFinder {
    func governor(of trigger: EventTrigger) -> EventTrigger? {
        ParticipantFinder(scene: scene).supportVerb(of: trigger)
    }

    /// "The visit will take place": the verb whose subject the noun is.
    func predicate(of trigger: EventTrigger) -> EventTrigger? {
        guard let verb = scene.triggers.first(where: { $0.token > trigger.token && $0.form != .noun }) else {
            return nil
        }
        let isDirect = (trigger.token + 1..<verb.token).allSatisfy {
            !scene.word($0).is(.clauseStarts) && scene.word($0) != .comma
        }
        return isDirect ? verb : nil
    }

    /// "said he would": the future as it was then.
    var isReportedSpeech: Bool {
        scene.triggers.contains { $0.isReporting || $0.isOf(.reporting) }
            && !scene.sentence.contains { scene.word($0) == .if }
    }

    func governed(by verb: EventTrigger) -> EventStatus? {
        let word = scene.word(verb.token)
        if word.is(.denying) { return .denied }
        if word.is(.planning), !word.is(.attempting), word != .set { return .planned }
        if word.is(.claiming) { return .claimed }
        return nearWords(verb)
    }

    /// Conditions, claims and denials that govern the whole clause.
    func clauseStatus(_ trigger: EventTrigger) -> EventStatus? {
        var index = trigger.token - 1
        let opening = VerbPhrases(scene: scene).phrase(of: trigger).map { $0.subject.lowerBound - 1 }
        while index >= scene.sentence.lowerBound {
            let word = scene.word(index)
            // "if it wins as Norway intends to leave": the reason is no part of the condition.
            if index == opening, word.isAny(.as, .because) { break }
            if word.is(.conditions), !isProviso(index) { return .conditional }
            if word.isAny(.semicolon, .colon, .closingQuote, .closingTicks) { break }
            if isClaim(index, of: trigger) { return word.is(.denying) ? .denied : .claimed }
            index -= 1
        }
        return isHearsay(trigger) ? .claimed : nil
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
        // "to settle claims by California that it charged fees"
        if next.isAny(.by, .of), let that = (index + 1..<trigger.token).first(where: { scene.word($0) == .that }),
            !(index + 1..<that).contains(where: VerbPhrases(scene: scene).isFinite)
        {
            return true
        }
        let before = scene.word(scene.words.before(trigger.token, in: scene.sentence))
        if trigger.form == .gerund, before == .of || before == .nothing { return true }
        return trigger.form != .noun
            && !(index + 1..<trigger.token).contains { scene.word($0).isAny(.comma, .and, .but) }
            && scene.trigger(at: index)?.form == .active
    }

    /// "reportedly", "according to the rebels"; what an organisation's reporting is told by stays a fact.
    private func isHearsay(_ trigger: EventTrigger) -> Bool {
        scene.sentence.contains { index in
            let word = scene.word(index)
            if word.isAny(.reportedly, .allegedly) { return !isOfLaterClause(index, than: trigger) }
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

    /// "was arrested after he allegedly stole": of what is told to have led to it.
    private func isOfLaterClause(_ index: Int, than trigger: EventTrigger) -> Bool {
        trigger.token < index
            && (trigger.token + 1..<index).contains { scene.word($0).isAny(.after, .because, .when, .who, .which) }
    }

    /// "If Norway leaves, Chile will", "said that, unless she yields, Norway will": the clause in front sets a condition.
    func isBehindCondition(_ trigger: EventTrigger) -> Bool {
        guard let opening = (scene.sentence.lowerBound..<trigger.token).last(where: isCondition(opening:)) else {
            return false
        }
        let signs = (opening..<trigger.token).filter { scene.word($0).isAny(.comma, .semicolon) }
        return 1...2 ~= signs.count && signs.allSatisfy { scene.word($0) == .comma }
    }

    /// "if", "unless"; "Should" where a sentence begins.
    private func isCondition(opening index: Int) -> Bool {
        let word = scene.word(index)
        guard word.is(.conditions), word != .whether else { return false }
        if word.is(.modals) { return index == scene.sentence.lowerBound || scene.word(index - 1).isAny(.that, .comma) }
        return setsCondition(index)
    }

    /// An "if" or its like, but neither "even if" nor "asked if" nor "if all goes well".
    func setsCondition(_ index: Int) -> Bool {
        !scene.word(index - 1).isAny(.even, .as, .asked, .know, .wonder) && !isProviso(index)
    }

    /// "If all goes well", "If the weather holds": what is said of every plan.
    func isProviso(_ opening: Int) -> Bool {
        let words = (opening + 1..<min(opening + 4, scene.sentence.upperBound)).map(scene.words.document.text)
        return words.starts(with: ["all", "goes"]) || words.contains("weather")
    }
}
