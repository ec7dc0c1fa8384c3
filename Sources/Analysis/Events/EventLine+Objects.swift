import News

/// Lines whose words stand in another order than in their sentence, or without some.
extension EventLine {
    /// The tokens of a line: the subject first, an object that stood in front of its clause behind the verb.
    func inOrder(_ draft: Draft) -> [Int] {
        var core = kept(draft.core)
        guard let subject = draft.subject else { return core }
        core = core.filter { !subject.contains($0) }
        guard let object = draft.object, let verb = draft.verb else {
            return kept(subject) + Array(draft.helpers) + core
        }
        let description = description(behind: draft.core.upperBound)
        let rest = core.filter { $0 > verb && !description.contains($0) } + kept(description)
        return kept(subject) + core.filter { $0 <= verb } + kept(object) + rest
    }

    /// "the law that Berg signed": what a clause describes is the object of its verb.
    func object(of trigger: EventTrigger, _ phrase: VerbPhrases.Phrase) -> Range<Int>? {
        guard phrase.isObjectRelative, trigger.form == .active else { return nil }
        let before = phrase.subject.lowerBound - 1
        let last = scene.word(before).isAny(.that, .which) ? before - 1 : before
        guard phrases.isNominal(last), scene.date(at: last) == nil, !scene.word(last).is(.content) else { return nil }
        let start = phrases.chunkStart(last)
        return scene.word(start).isAny(.its, .their, .his, .her, .this, .these, .those, .such) ? nil : start..<last + 1
    }

    /// "the law that Berg signed that forgives a debt": the second clause, which describes the object too.
    private func description(behind end: Int) -> Range<Int> {
        let verb = scene.word(end).isAny(.that, .which) ? end + 1 : end
        guard scene.word(verb - 1).isAny(.that, .which), phrases.isFinite(verb) else { return end..<end }
        return verb - 1..<ClauseEnd(scene: scene).end(behind: phrases.mainVerb(from: verb))
    }

    /// "the chairman of Nordia, Ola Dahl, to Lima", "President Ola Dahl": the name alone, where a line is too long.
    func withoutCallings(_ tokens: [Int], _ draft: Draft) -> [Int] {
        var tokens = tokens
        if let subject = draft.subject, let name = scene.name(at: subject.upperBound - 1), name.mention.kind == .person,
            name.tokens.upperBound == subject.upperBound,
            phrases.chunkStart(subject.upperBound - 1) == subject.lowerBound
        {
            tokens.removeAll { (subject.lowerBound..<max(subject.lowerBound, name.tokens.lowerBound)).contains($0) }
        }
        for comma in tokens where scene.word(comma) == .comma {
            guard let apposition = ClauseEnd(scene: scene).apposition(at: comma),
                let name = scene.name(at: comma + 1)?.tokens, tokens.contains(apposition.lowerBound)
            else { continue }
            tokens.removeAll { apposition.contains($0) && !name.contains($0) }
        }
        return tokens
    }
}
