import News

/// Where it took place.
extension ParticipantFinder {
    /// Behind the event word; the goal of a journey; behind the verb that the word is the subject of; before it.
    func place(of trigger: EventTrigger, _ cast: Cast) -> SentenceScene.Name? {
        if let behind = place(behind: trigger.token) { return behind }
        if trigger.kind == .visit || trigger.kind == .move,
            let goal = cast.targets.first(where: { $0.mention.kind == .place })
        {
            return goal
        }
        if let verb = verb(telling: trigger), let place = place(behind: verb) { return place }
        return scene.names.last { name in
            name.tokens.upperBound <= trigger.token && isPlace(name)
                && !scene.hasFiniteVerb(between: name.tokens.upperBound, and: trigger.token)
        }
    }

    /// What "in" or "at" stands in front of.
    private func isPlace(_ name: SentenceScene.Name) -> Bool {
        name.mention.kind == .place && scene.preposition(of: name).is(.placePrepositions)
    }

    private func place(behind token: Int) -> SentenceScene.Name? {
        scene.names.first { name in
            name.tokens.lowerBound > token && isPlace(name)
                && !scene.hasFiniteVerb(between: token + 1, and: name.tokens.lowerBound)
                && !startsClause(between: token + 1, and: name.tokens.lowerBound)
        }
    }

    /// "A fire broke out in Oslo", "Talks began in Oslo": a verb of no other kind, whose subject the noun is.
    private func verb(telling trigger: EventTrigger) -> Int? {
        guard trigger.form == .noun, let verb = supportVerb(of: trigger) ?? predicate(of: trigger),
            !verb.isOf(.reporting)
        else { return nil }
        let kinds: [EventKind] = [.other, .launch, .close, trigger.kind]
        return kinds.contains(verb.kind) ? verb.token : nil
    }

    private func predicate(of trigger: EventTrigger) -> EventTrigger? {
        VerbPhrases(scene: scene).predicate(of: trigger.token).flatMap { scene.trigger(at: $0.verb) }
    }

    /// "after a man in Oslo", ", creating the largest port in Chile", "was of how firm the plan in Oslo": of another clause.
    private func startsClause(between start: Int, and end: Int) -> Bool {
        (start..<end).contains { index in
            let word = scene.word(index)
            if word == .comma { return scene.trigger(at: index + 1)?.form == .gerund }
            return word.isAny(.after, .before, .because, .when, .who, .which, .that, .while, .how, .what, .whether)
                && scene.name(at: index) == nil && scene.date(at: index + 1) == nil
                || word.isAny(.is, .are, .was, .were)
        }
    }
}
