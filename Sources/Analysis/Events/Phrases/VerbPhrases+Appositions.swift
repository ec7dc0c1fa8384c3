import News

/// Persons named behind what they are, "the chairman of Nordia, Ola Dahl, to Lima", and what stands beside a comma.
extension VerbPhrases {
    /// From the words that a name behind a comma explains, through the name, and the comma behind it where the phrase
    /// goes on. Nil where the name begins the main clause: "After he met the mayor, Ola Dahl fled".
    func apposition(at comma: Int) -> Range<Int>? {
        guard let name = person(behind: comma), let calling = calling(before: comma) else { return nil }
        let end = name.upperBound
        let next = scene.word(end) == .comma ? end + 1 : end
        guard !isFinite(scene.words.behindAdverbs(next, in: scene.sentence)) else { return nil }
        return calling.lowerBound..<(next > end && scene.word(next).is(.prepositions) ? next : end)
    }

    /// "the chairman of Nordia": what a name behind the comma explains, to its last word.
    func calling(before comma: Int) -> Range<Int>? {
        guard person(behind: comma) != nil else { return nil }
        var start = chunkStart(comma - 1)
        var head = comma - 1
        while scene.word(start - 1) == .of, isNominal(start - 2) {
            head = start - 2
            start = chunkStart(head)
        }
        return scene.word(head).is(.calling) ? start..<comma : nil
    }

    /// "lost 2 million in the deal, which was approved": the deal, not the money.
    func event(endingAt last: Int, behindAmountOf subject: Range<Int>) -> Range<Int>? {
        let start = chunkStart(last)
        guard start > subject.lowerBound, isDeterminer(start), scene.trigger(at: last)?.form == .noun,
            (subject.lowerBound..<start).contains(where: { scene.words.isQuantity($0, in: scene.sentence) })
        else { return nil }
        return start..<last + 1
    }

    private func person(behind comma: Int) -> Range<Int>? {
        guard scene.word(comma) == .comma, let name = scene.name(at: comma + 1), name.mention.kind == .person,
            !name.isPronoun, name.tokens.lowerBound == comma + 1
        else { return nil }
        return name.tokens
    }
}
