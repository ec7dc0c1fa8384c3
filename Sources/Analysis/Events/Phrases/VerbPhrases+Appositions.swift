import News

/// Persons named behind what they are, "the chairman of Nordia, Ola Dahl, to Lima", and what stands beside a comma.
extension VerbPhrases {
    /// From the words that a name behind a comma explains, through the name, and the comma behind it where the phrase
    /// goes on. Nil where the name begins the main clause: "After he met the mayor, Ola Dahl fled".
    func apposition(at comma: Int) -> Range<Int>? {
        guard let name = named(behind: comma), let calling = calling(before: comma, of: name) else { return nil }
        let end = name.tokens.upperBound
        let next = scene.word(end) == .comma ? end + 1 : end
        guard !isFinite(scene.words.behindAdverbs(next, in: scene.sentence)) else { return nil }
        return calling.lowerBound..<(next > end && scene.word(next).is(.prepositions) ? next : end)
    }

    /// "Berg, who has died aged 87, built schools": the death is the news, what else is told was in a life.
    var obituary: EventTrigger? {
        guard scene.isOpening else { return nil }
        return scene.triggers.first { trigger in
            guard trigger.kind == .die, trigger.isFinite, let phrase = phrase(of: trigger) else { return false }
            return phrase.isRelative && scene.word(phrase.start) == .has
        }
    }

    /// "the chairman of Nordia": what a name behind the comma explains, to its last word.
    func calling(before comma: Int) -> Range<Int>? {
        named(behind: comma).flatMap { calling(before: comma, of: $0) }
    }

    private func calling(before comma: Int, of name: SentenceScene.Name) -> Range<Int>? {
        var start = chunkStart(comma - 1)
        var head = comma - 1
        while scene.word(start - 1) == .of, isNominal(start - 2) {
            head = start - 2
            start = chunkStart(head)
        }
        guard scene.name(at: head) == nil, scene.trigger(at: head) == nil else { return nil }
        let isTold =
            name.mention.kind == .person
            ? scene.word(head).is(.calling) || isIntroduced(start, by: name)
            : (KindWords.organizations.contains(scene.text(head)) || scene.text(head) == "rival")
                && isIntroduced(start, by: name)
        return isTold ? start..<comma : nil
    }

    /// "his long-term partner, Berg,", "a village headman, Berg.": behind a verb, or where a sentence begins; but "After
    /// leaving his house, Berg, 45,".
    private func isIntroduced(_ start: Int, by name: SentenceScene.Name) -> Bool {
        let end = name.tokens.upperBound
        guard scene.word(start).isAny(.a, .an, .his, .her, .its, .their, .the),
            scene.word(end).isAny(.comma, .stop, .nothing), !scene.words.isNumber(end + 1, in: scene.sentence)
        else { return false }
        return start == scene.sentence.lowerBound
            || (scene.sentence.lowerBound..<start).contains(where: isFinite)
    }

    /// "lost 2 million in the deal, which was approved": the deal, not the money.
    func event(endingAt last: Int, behindAmountOf subject: Range<Int>) -> Range<Int>? {
        let start = chunkStart(last)
        guard start > subject.lowerBound, isDeterminer(start), scene.trigger(at: last)?.form == .noun,
            (subject.lowerBound..<start).contains(where: { scene.words.isQuantity($0, in: scene.sentence) })
        else { return nil }
        return start..<last + 1
    }

    /// A person, or a body, that begins behind the comma; "the swimmer Ola Dahl" and "Mr. Dahl" too.
    private func named(behind comma: Int) -> SentenceScene.Name? {
        guard scene.word(comma) == .comma else { return nil }
        for index in comma + 1..<comma + 5 {
            if let name = scene.name(at: index) {
                let isPerson = name.mention.kind == .person
                return !name.isPronoun && (isPerson || name.mention.kind == .organization && index == comma + 1)
                    ? name : nil
            }
            let isTitle =
                scene.word(index) == .stop && index > comma + 1 || scene.word(index) == .the && index == comma + 1
            guard isTitle || scene.words.isNounish(index, in: scene.sentence), scene.trigger(at: index) == nil else {
                return nil
            }
        }
        return nil
    }
}
