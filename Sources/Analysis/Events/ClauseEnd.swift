import News

/// Finds where the clause of an event word ends.
struct ClauseEnd {
    let scene: SentenceScene

    /// The first token that no longer belongs to it; for a noun, that no longer
    /// describes it.
    func end(behind token: Int, isNoun: Bool = false) -> Int {
        let phrases = VerbPhrases(scene: scene)
        var index = token + 1
        while index < scene.sentence.upperBound {
            if let close = bracketEnd(index) { index = close; continue }
            if phrases.isFinite(index) { return cut(before: index, behind: token, phrases) }
            if isNoun, scene.word(index) == .and, scene.name(at: index + 1) == nil, !isNamed(behind: index) {
                return index
            }
            if isNoun, let verb = scene.trigger(at: index), verb.form != .noun { return index }
            if isBoundary(index, behind: token) { return index }
            index += 1
        }
        return index
    }

    private func isBoundary(_ index: Int, behind token: Int) -> Bool {
        let word = scene.word(index)
        if scene.name(at: index) != nil { return false }
        if word == .comma { return !isList(index) }
        if word == .that { return index > token + 1 && scene.name(at: index - 1) == nil }
        if word == .as, scene.word(index - 1) != .well { return false }
        if word.isAny(.after, .before, .since, .until) { return scene.date(at: index + 1) == nil }
        return word.is(.clauseStarts) && scene.date(at: index) == nil
            || word.isAny(.stop, .exclamation, .question, .slash, .bar, .bullet, .copyright)
    }

    /// "and the Democratic Republic": a name with its article.
    private func isNamed(behind index: Int) -> Bool {
        scene.word(index + 1).isAny(.the, .its, .his, .her) && scene.name(at: index + 2) != nil
    }

    private func isList(_ comma: Int) -> Bool {
        VerbPhrases(scene: scene).isList(comma) || ParticipantFinder(scene: scene).isPlaceChain(comma)
    }

    /// Behind a bracket, or behind a short quotation.
    private func bracketEnd(_ index: Int) -> Int? {
        let close: [RuleWord]
        switch scene.word(index).rule {
        case .openingBracket: close = [.closingBracket]
        case .openingQuote, .openingTicks, .straightQuote: close = [.closingQuote, .closingTicks, .straightQuote]
        default: return nil
        }
        let reach = index + 1..<min(index + 11, scene.sentence.upperBound)
        guard !reach.isEmpty, let end = reach.first(where: { close.contains(scene.word($0).rule) }) else { return nil }
        return end + 1
    }

    /// Another clause begins somewhere before its verb: behind the last
    /// conjunction, else at its subject.
    private func cut(before verb: Int, behind token: Int, _ phrases: VerbPhrases) -> Int {
        let between = token + 1..<verb
        if let joint = between.last(where: { scene.word($0).isAny(.and, .but, .or, .comma) }) { return joint }
        if scene.word(token + 1) == .that { return end(behind: phrases.mainVerb(from: verb)) }
        if let subject = phrases.subject(endingAt: verb - 1), subject.lowerBound > token { return subject.lowerBound }
        return verb
    }
}
