import News

/// What joins noun phrases to a longer one: prepositions, "and", ages, quantities.
extension VerbPhrases {
    /// "at least 30 people", "more than 30".
    func quantified(_ start: Int) -> Int {
        let (word, before) = (scene.word(start - 1), scene.word(start - 2))
        let isQuantity = scene.words.isQuantity(start, in: scene.sentence)
        let isCounted = isQuantity || scene.word(start).isAny(.a, .an)
        // "at least a dozen"
        if isCounted, isBound(start - 1) || word == .than && before.isAny(.more, .less, .fewer) { return start - 2 }
        guard isQuantity else { return start }
        if word == .to, before == .up { return start - 2 }
        if word == .as, before.isAny(.many, .few), scene.word(start - 3) == .as { return start - 3 }
        let isRough = word.is(.adverb) || word.isAny(.about, .around, .over)
        return isRough && !scene.words.isNounish(start - 2, in: scene.sentence) ? start - 1 : start
    }

    /// "at least", "at most": no part of the nouns behind, and no preposition governs them.
    func isBound(_ index: Int) -> Bool {
        scene.word(index).isAny(.least, .most) && scene.word(index - 1) == .at
    }

    /// The start of the noun phrase before a preposition or "and", if there is one.
    func extended(_ start: Int) -> Int? {
        let joint = scene.word(start - 1)
        if joint == .and, let aged = aged(before: start - 1) { return chunkStart(aged) }
        if joint == .of, isShare(start - 2) { return start - 2 }
        // "a woman found dead"
        if isReduced(at: start - 1), scene.word(start).is(.predicate) {
            return chunkStart(start - 1)
        }
        if joint == .and, let place = chained(before: start - 1) { return place }
        // "those playing through a screen"
        if isGoverning(joint), scene.trigger(at: start - 2)?.form == .gerund {
            if scene.word(start - 3) == .those { return start - 3 }
            if isNominal(start - 3), scene.trigger(at: start - 3) == nil { return chunkStart(start - 3) }
        }
        let isJoint = isGoverning(joint) || joint == .and || joint == .ampersand || joint == .comma
        guard isJoint, start - 2 >= scene.sentence.lowerBound, isNominal(start - 2) || isReduced(at: start - 2) else {
            return nil
        }
        if joint == .comma, scene.name(at: start) == nil || scene.name(at: start - 2) == nil {
            return nil
        }
        if joint == .comma, !isList(start - 1), !ParticipantFinder(scene: scene).isPlaceChain(start - 1) { return nil }
        return chunkStart(start - 2)
    }

    /// "in Lima, Peru, and Oslo, Norway": the place in front of the comma.
    private func chained(before conjunction: Int) -> Int? {
        guard scene.word(conjunction - 1) == .comma, let next = scene.name(at: conjunction + 1),
            let name = scene.name(at: conjunction - 2), name.mention.kind == .place, next.mention.kind == .place,
            ParticipantFinder(scene: scene).isPlaceChain(name.tokens.lowerBound - 1)
        else { return nil }
        return name.tokens.lowerBound
    }

    /// "some of the money", "none of them".
    private func isShare(_ index: Int) -> Bool {
        scene.word(index).isAny(.some, .many, .most, .all, .both, .few, .none, .any, .several, .each)
    }

    /// "Anna Berg, 20, and Ola Dahl": the name in front of the age.
    private func aged(before conjunction: Int) -> Int? {
        let name = conjunction - 4
        guard scene.word(conjunction - 1) == .comma, scene.words.isNumber(conjunction - 2, in: scene.sentence),
            scene.word(conjunction - 3) == .comma, scene.name(at: name)?.mention.kind == .person
        else { return nil }
        return name
    }

    func isReduced(at index: Int) -> Bool { scene.trigger(at: index).map(isReduced) ?? false }

    /// "Russia, China and Iran".
    func isList(_ comma: Int) -> Bool {
        for index in comma + 1..<min(comma + 9, scene.sentence.upperBound) {
            if scene.word(index) == .and {
                return isNamed(index + 1) || isNamed(index + 2) && scene.word(index + 1) == .the
            }
            if scene.name(at: index) == nil, scene.word(index) != .comma { return false }
        }
        return false
    }
}
