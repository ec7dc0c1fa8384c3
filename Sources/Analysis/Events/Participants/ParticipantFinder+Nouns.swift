import News

/// Who takes part in an event that a noun names.
extension ParticipantFinder {
    func nominal(_ trigger: EventTrigger) -> Cast {
        var cast = Cast()
        let end = nextNoun(behind: trigger)
        for name in names(behind: trigger) where name.tokens.lowerBound < end { place(name, of: trigger, into: &cast) }
        cast.actors = owners(of: trigger) + cast.actors
        if cast.actors.isEmpty, !cast.targets.isEmpty, let host = host(of: trigger) { cast.actors = [host] }
        if cast.actors.isEmpty, let verb = supportVerb(of: trigger) {
            if verb.form == .passive {
                cast.actors = names(behind: verb, after: .by)
            } else {
                cast.actors = subjects(of: verb)
            }
        }
        return cast
    }

    /// "his visit to A and the return visit by B": where the next one begins.
    private func nextNoun(behind trigger: EventTrigger) -> Int {
        let next = scene.triggers.first { other in
            other.token > trigger.token && other.form == .noun
                && (max(trigger.token + 1, other.token - 3)..<other.token).contains {
                    scene.word($0) == .and && scene.word($0 + 1).is(.determiners)
                }
        }
        return next?.token ?? scene.sentence.upperBound
    }

    /// "visit of A to B", "talks between A and B", "attack on B by A".
    func place(_ name: SentenceScene.Name, of trigger: EventTrigger, into cast: inout Cast) {
        let preposition = governing(name)
        switch preposition.rule {
        case .by, .between, .from, .among: cast.actors.append(name)
        case .of where scene.word(trigger.token + 1).is(.targetPrepositions):
            cast.targets.append(name)
        case .of: if Self.isDoneBy(trigger.kind) { cast.actors.append(name) } else { cast.targets.append(name) }
        case .and where !cast.actors.isEmpty && cast.targets.isEmpty: cast.actors.append(name)
        case .and where !cast.targets.isEmpty: cast.targets.append(name)
        default: if preposition.is(.targetPrepositions) { cast.targets.append(name) }
        }
    }

    /// Whether "of" behind the noun names who did it: the visit of the king,
    /// but the arrest of the king.
    static func isDoneBy(_ kind: EventKind) -> Bool {
        switch kind {
        case .visit, .consult, .agree, .move, .protest, .die, .resign, .cooperate, .compete, .concede, .yield,
            .threaten:
            return true
        default: return false
        }
    }

    /// "Putin's visit", "the Russian attack", "U.S.-led talks".
    func owners(of trigger: EventTrigger) -> [SentenceScene.Name] {
        var index = trigger.token - 1
        while index >= scene.sentence.lowerBound, index > trigger.token - 6 {
            if let name = scene.name(at: index) { return [name] }
            let word = scene.word(index)
            let isBetween =
                word.isAny(.apostropheS, .curlyApostropheS, .quoteMark, .curlyQuoteMark, .first)
                || scene.words.isNounish(index, in: scene.sentence)
            guard isBetween, scene.trigger(at: index)?.form ?? .noun == .noun else { return [] }
            index -= 1
        }
        return []
    }

    /// "paid a visit", "held talks", "signed an agreement": the verb whose object the noun is.
    func supportVerb(of trigger: EventTrigger) -> EventTrigger? {
        guard let verb = scene.verb(before: trigger.token), trigger.token - verb.token <= 7 else { return nil }
        let between = verb.token + 1..<trigger.token
        let isDirect = between.allSatisfy { index in
            let word = scene.word(index)
            return (scene.name(at: index)?.isPronoun ?? true) && word != .comma && !word.is(.clauseStarts)
                && (!word.is(.prepositions) || word == .of || index == verb.token + 1)
        }
        return isDirect ? verb : nil
    }

    /// "Berg said at a meeting with Dahl": whoever speaks there takes part.
    func host(of trigger: EventTrigger) -> SentenceScene.Name? {
        guard trigger.kind == .consult else { return nil }
        let phrases = VerbPhrases(scene: scene)
        let start = phrases.chunkStart(trigger.token)
        guard scene.word(start - 1).isAny(.at, .during, .in, .after), let verb = phrases.governor(of: start),
            start - verb <= 4, let trigger = scene.trigger(at: verb)
        else { return nil }
        return subjects(of: trigger).first
    }

    // MARK: Joined names

    /// "brokered by Lima and Oslo": joined to whoever did something else.
    func isAgent(_ name: SentenceScene.Name) -> Bool {
        let start = chainStart(of: name)
        return scene.word(start - 1) == .by && scene.trigger(at: start - 2)?.form == .passive
    }

    /// Where the names begin that "and" joins to it.
    func chainStart(of name: SentenceScene.Name) -> Int {
        var start = scene.phraseStart(of: name)
        while scene.word(start - 1) == .and, let other = scene.name(at: start - 2) {
            start = scene.phraseStart(of: other)
        }
        return start
    }
}
