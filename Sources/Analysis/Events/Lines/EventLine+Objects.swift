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
        // What follows the date may belong to the main clause: "sold the house she bought in 2005 to a singer".
        let end = scene.dates.first { $0.tokens.lowerBound > verb }?.tokens.lowerBound ?? draft.core.upperBound
        let rest = core.filter { $0 > verb && $0 < end }
        return kept(subject) + core.filter { $0 <= verb } + kept(object) + rest
            + kept(description(behind: draft.core.upperBound))
    }

    /// "the law that Berg signed": what a clause describes is the object of its verb, where that has none of its own.
    func object(of trigger: EventTrigger, _ phrase: VerbPhrases.Phrase) -> Range<Int>? {
        guard phrase.isObjectRelative, trigger.form == .active, !EventWorth.needsNoObject.contains(trigger.kind),
            trigger.kind != .move, lacksObject(trigger.token)
        else { return nil }
        let before = phrase.subject.lowerBound - 1
        let last = scene.word(before).isAny(.that, .which) ? before - 1 : before
        guard phrases.isNominal(last), scene.date(at: last) == nil, scene.name(at: last) == nil else { return nil }
        var start = phrases.chunkStart(last)
        if scene.word(start - 1).isAny(.dollar, .pound, .euro) { start -= 1 }
        return isThing(start..<last + 1) ? start..<last + 1 : nil
    }

    /// Behind the verb comes its time, a place or the end, no noun and no preposition that has lost one.
    private func lacksObject(_ verb: Int) -> Bool {
        let next = scene.words.behindAdverbs(verb + 1, in: scene.sentence)
        if scene.date(at: next) != nil || !scene.sentence.contains(next) { return true }
        guard scene.word(next).is(.prepositions) else {
            return !scene.words.isWord(next, in: scene.sentence) || scene.word(next).isAny(.that, .which)
        }
        // "the murder that he confessed to", "the firm she worked for until 2010"
        return scene.date(at: next + 1) != nil || scene.name(at: next + 1) != nil
            || scene.words.isWord(next + 1, in: scene.sentence) && !scene.word(next + 1).is(.prepositions)
    }

    /// No "the way that", "the third time that", "sure that", "the claim that", "the biggest that".
    private func isThing(_ object: Range<Int>) -> Bool {
        let (start, last) = (object.lowerBound, object.upperBound - 1)
        guard !scene.word(last).is([.content, .standIn]), !isSuperlative(last), !phrases.isOfTime(last),
            scene.trigger(at: last)?.form ?? .noun == .noun
        else { return false }
        if scene.word(start).isAny(.its, .their, .his, .her, .this, .these, .those, .such) { return false }
        return scene.word(start).is(.determiners) || !scene.word(start - 1).is(.be)
    }

    /// "the biggest"; no "forest".
    private func isSuperlative(_ index: Int) -> Bool {
        let text = scene.words.document.text(index)
        return text.hasSuffix("est") && !WordWorth.isNoun(text)
    }

    /// "the law that Berg signed that forgives a debt": the second clause, which describes the object too.
    private func description(behind end: Int) -> Range<Int> {
        let verb = scene.word(end).isAny(.that, .which) ? end + 1 : end
        guard scene.word(verb - 1).isAny(.that, .which), phrases.isFinite(verb) else { return end..<end }
        let main = phrases.mainVerb(from: verb)
        let close = min(ClauseEnd(scene: scene).end(behind: main), phrases.finite(behind: main) ?? Int.max)
        return verb - 1..<max(verb - 1, close)
    }

    /// "the chairman of Nordia, Ola Dahl, to Lima", "President Ola Dahl": the name alone, where a line is too long.
    func withoutCallings(_ tokens: [Int], _ draft: Draft) -> [Int] {
        var tokens = tokens
        if let calling = draft.subject.flatMap(calling) { tokens.removeAll { calling.contains($0) } }
        for comma in tokens where scene.word(comma) == .comma {
            guard let apposition = phrases.apposition(at: comma), let name = scene.name(at: comma + 1)?.tokens,
                tokens.contains(apposition.lowerBound)
            else { continue }
            tokens.removeAll { apposition.contains($0) && !name.contains($0) }
        }
        return tokens
    }

    /// "the Chilean President" of "the Chilean President Ola Dahl": offices and nationalities, no "murdered", and not in
    /// front of a first name alone, "Pope Francis".
    private func calling(of subject: Range<Int>) -> Range<Int>? {
        guard let name = scene.name(at: subject.upperBound - 1), name.mention.kind == .person, name.tokens.count > 1,
            name.tokens.upperBound == subject.upperBound, name.tokens.lowerBound > subject.lowerBound
        else { return nil }
        let calling = subject.lowerBound..<name.tokens.lowerBound
        let isOffice = calling.allSatisfy { index in
            scene.word(index).is([.calling, .determiners]) || scene.name(at: index) != nil
                || Titles.isTitle(scene.words.document.text(index).lowercased())
        }
        return isOffice ? calling : nil
    }

    /// "the planned visit", "his arrest": a noun by which something is told again, not "another visit" or "no visit".
    func refersBack(_ trigger: EventTrigger) -> Bool {
        guard trigger.form == .noun else { return false }
        let start = phrases.chunkStart(trigger.token)
        guard scene.word(start).isAny(.the, .this, .that, .his, .her, .its, .their) else { return false }
        return !(start..<trigger.token).contains { scene.word($0).is(.order) || scene.date(at: $0) != nil }
    }
}
