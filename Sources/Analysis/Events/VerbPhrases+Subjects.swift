import News

/// The subject of a verb, from what stands in front of it.
extension VerbPhrases {
    func phrase(at token: Int, depth: Int) -> Phrase? {
        guard depth < 5 else { return nil }
        let start = groupStart(token)
        let form = scene.trigger(at: token)?.form
        if form == .infinitive || form == .gerund && start == token {
            return governor(of: start).flatMap { phrase(at: $0, depth: depth + 1) }
        }
        let last = undated(scene.words.before(start, in: scene.sentence))
        guard last >= scene.sentence.lowerBound else { return nil }
        return phrase(verb: start, behind: last, depth: depth)
    }

    /// "A court on Thursday sentenced": the word in front of a date that stands
    /// between subject and verb.
    func undated(_ last: Int) -> Int {
        guard let date = scene.date(at: last), date.mention.kind != .duration else { return last }
        var before = date.tokens.lowerBound - 1
        while scene.word(before).isAny(.on, .in, .at, .early, .late) { before -= 1 }
        return before < scene.sentence.lowerBound || scene.word(before).is(.prepositions) || isFinite(before)
            ? last : before
    }

    func phrase(verb start: Int, behind last: Int, depth: Int) -> Phrase? {
        switch scene.word(last).rule {
        case .who, .which, .that: return relative(last, verb: start)
        case .comma: return interrupted(last, verb: start, depth: depth)
        case .and, .or, .but, .then: return shared(before: last, verb: start, depth: depth)
        case .closingQuote, .straightQuote, .closingTicks: return quoted(last, verb: start, depth: depth)
        default:
            return subject(endingAt: last).map {
                Phrase(subject: $0, start: start, isObjectRelative: isObjectRelative($0))
            }
        }
    }

    /// Behind "which", or behind a "that" that follows a noun.
    func isObjectRelative(_ subject: Range<Int>) -> Bool {
        let pronoun = subject.lowerBound - 1
        switch scene.word(pronoun).rule {
        case .which, .whom: return scene.name(at: pronoun) == nil
        case .that:
            return scene.trigger(at: pronoun - 1).map { $0.form == .noun && !$0.isOf(.reporting) }
                ?? (isNominal(pronoun - 1) && scene.name(at: pronoun - 1) == nil)
        default: return false
        }
    }

    /// "Kim, who chairs it": the noun before the pronoun.
    func relative(_ pronoun: Int, verb start: Int) -> Phrase? {
        let last = scene.word(pronoun - 1) == .comma ? pronoun - 2 : pronoun - 1
        return subject(endingAt: last).map { Phrase(subject: $0, start: start, isRelative: true) }
    }

    /// "Kim, their leader, met": what stands between the commas is passed over.
    func interrupted(_ comma: Int, verb start: Int, depth: Int) -> Phrase? {
        let first = max(scene.sentence.lowerBound, comma - 30)
        for index in stride(from: comma - 1, to: first, by: -1) where scene.word(index) == .comma {
            guard scene.words.isWord(index - 1, in: scene.sentence), !isFinite(index - 1) else { return nil }
            return subject(endingAt: index - 1).map { Phrase(subject: $0, start: start) }
        }
        return shared(before: comma, verb: start, depth: depth)
    }

    /// "came and met": the subject of the verb before.
    func shared(before conjunction: Int, verb start: Int, depth: Int) -> Phrase? {
        let first = scene.sentence.lowerBound
        for index in stride(from: conjunction - 1, through: first, by: -1) {
            if scene.word(index).isAny(.semicolon, .colon, .who, .which, .openingQuote, .openingTicks) { return nil }
            guard isFinite(index) else { continue }
            if scene.trigger(at: index)?.isReporting == true, conjunction - index > 3 { return nil }
            return phrase(at: index, depth: depth + 1).map { Phrase(subject: $0.subject, start: start) }
        }
        return nil
    }

    /// "Kim “gladly” agreed".
    func quoted(_ close: Int, verb start: Int, depth: Int) -> Phrase? {
        let opening = (max(scene.sentence.lowerBound, close - 6)..<close).last {
            scene.word($0).isAny(.openingQuote, .straightQuote, .openingTicks)
        }
        guard let opening, scene.word(opening - 1) != .comma else { return nil }
        return phrase(verb: opening, behind: scene.words.before(opening, in: scene.sentence), depth: depth + 1)
    }

    /// The finite verb that an infinitive or -ing form hangs on.
    func governor(of token: Int) -> Int? {
        for index in stride(from: token - 1, through: scene.sentence.lowerBound, by: -1) {
            let word = scene.word(index)
            if isFinite(index) { return index }
            if word.isAny(
                .semicolon, .colon, .who, .which, .openingQuote, .closingQuote, .straightQuote, .openingBracket,
                .closingBracket)
            {
                return nil
            }
        }
        return nil
    }
}
