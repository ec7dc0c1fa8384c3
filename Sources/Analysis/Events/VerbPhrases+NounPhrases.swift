import News

/// Where noun phrases begin and end.
extension VerbPhrases {
    /// The noun phrase that ends at a token, with what prepositions join to it:
    /// nil where a preposition or a verb governs it.
    func subject(endingAt last: Int) -> Range<Int>? {
        guard last >= scene.sentence.lowerBound, isNominal(last) || isPronoun(last) else { return nil }
        if isPronoun(last) { return last..<last + 1 }
        var start = chunkStart(last)
        var joined: Int?
        while let next = extended(start) {
            if scene.word(start - 1) == .and { joined = joined ?? start }
            start = next
        }
        guard !isAddition(start - 1) else { return nil }
        if let decided = decided(by: start - 1) { return decided.lowerBound..<last + 1 }
        guard !isObject(start) else { return splitOff(start, last) }
        start = quantified(start)
        let before = scene.word(start - 1)
        // "After the vote Berg left."
        if before.is(.prepositions), !isGoverning(before), let name = splitOff(start, last) { return name }
        // "visited Lima and Berg left": the conjunction joined two clauses.
        if let described = described(by: start - 1) { return described.lowerBound..<last + 1 }
        if isFinite(start - 1) { return (saysSo(start - 1) ? start : joined ?? start)..<last + 1 }
        guard isGoverning(before) else { return start..<last + 1 }
        return joined.map { $0..<last + 1 } ?? splitOff(start, last)
    }

    /// "a factory that made clothes caught fire": what the clause of a verb
    /// describes goes on to the next verb.
    func described(by verb: Int) -> Range<Int>? {
        guard isFinite(verb) else { return nil }
        let pronoun = groupStart(verb) - 1
        guard scene.word(pronoun).isAny(.who, .which, .that), isNominal(pronoun - 1) else { return nil }
        // "said that Norway left": the clause is the object of a noun or verb of saying.
        if let said = scene.trigger(at: pronoun - 1), said.isOf(.reporting) { return nil }
        return subject(endingAt: pronoun - 1)
    }

    /// "as well as two pilots", "including Berg": the subject stands further in front.
    private func isAddition(_ index: Int) -> Bool {
        let word = scene.word(index)
        if word == .including || word == .like && scene.words.isNounish(index - 1, in: scene.sentence) { return true }
        return word == .as && scene.word(index - 1).isAny(.well, .such)
            || word == .with && scene.word(index - 1) == .along
    }

    /// "the decision to close the mill angered", "police searching the mill
    /// found": in front of the verb with its object stands the noun it belongs to.
    private func decided(by verb: Int) -> Range<Int>? {
        let form = scene.trigger(at: verb)?.form
        if form == .gerund, isNominal(verb - 1), scene.trigger(at: verb - 1) == nil {
            return subject(endingAt: verb - 1)
        }
        guard form == .infinitive, scene.word(verb - 1) == .to else { return nil }
        guard isNominal(verb - 2), scene.trigger(at: verb - 2).map({ $0.form == .noun }) ?? true else { return nil }
        return subject(endingAt: verb - 2)
    }

    /// "the firm it hired to search the mill, Nordia, left", "who fled by crossing
    /// the river": what a verb without a subject governs, or the verb itself.
    private func isObject(_ start: Int) -> Bool {
        if scene.trigger(at: start)?.form == .gerund { return scene.word(start - 1).is(.prepositions) }
        guard let verb = scene.trigger(at: start - 1), !verb.isReporting, !verb.isOf(.reporting) else { return false }
        return verb.form == .infinitive || verb.form == .gerund && !scene.word(start - 2).is(.be)
    }

    /// "at least 30 people", "more than 30".
    private func quantified(_ start: Int) -> Int {
        guard scene.words.isQuantity(start, in: scene.sentence) else { return start }
        let (word, before) = (scene.word(start - 1), scene.word(start - 2))
        if word == .than, before.isAny(.more, .less, .fewer) { return start - 2 }
        if word.isAny(.least, .most), before == .at { return start - 2 }
        if word == .to, before == .up { return start - 2 }
        if word == .as, before.isAny(.many, .few), scene.word(start - 3) == .as { return start - 3 }
        let isRough = word.is(.adverb) || word.isAny(.about, .around, .over)
        return isRough && !scene.words.isNounish(start - 2, in: scene.sentence) ? start - 1 : start
    }

    /// A preposition that begins no clause.
    func isGoverning(_ word: Word) -> Bool {
        word.is(.prepositions)
            && !word.isAny(.as, .than, .since, .after, .before, .until, .following, .like)
    }

    /// "said", "believes": a clause is its object.
    func saysSo(_ index: Int) -> Bool {
        guard let trigger = scene.trigger(at: index) else { return true }
        return trigger.isReporting || trigger.isOf(.reporting)
    }

    /// "In Lima Berg met", "in the end Berg met": the name behind what the preposition governs.
    func splitOff(_ start: Int, _ last: Int) -> Range<Int>? {
        guard let name = scene.name(at: last), name.tokens.lowerBound > start else { return nil }
        let before = name.tokens.lowerBound - 1
        let isNoun =
            isDeterminer(start) && scene.words.isNounish(before, in: scene.sentence)
            && !scene.words.isCapitalized(before) && !isPossessiveMark(before)
        // "Before her arrival in Lima, Oslo announced": no chain of places.
        let isBehindComma = scene.word(before) == .comma && scene.name(at: before - 1) != nil
        return scene.name(at: before) != nil || isBehindComma || isNoun ? name.tokens.lowerBound..<last + 1 : nil
    }

    /// The start of the noun phrase before a preposition or "and", if there is one.
    func extended(_ start: Int) -> Int? {
        let joint = scene.word(start - 1)
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

    func isNamed(_ index: Int) -> Bool { scene.name(at: index) != nil }

    /// The first word of the nouns, names and adjectives that end at a token.
    func chunkStart(_ last: Int) -> Int {
        var start = last
        while start > scene.sentence.lowerBound {
            let before = start - 1
            if isOfTime(before), scene.name(at: start) != nil { break }
            if isPossessiveMark(before) || isNominal(before) {
                start = before
            } else if isBehindDeterminer(before) || isFirst(before) {
                start = before
            } else if isDeterminer(before) {
                start = before
                guard scene.word(before - 1).isAny(.all, .both, .most, .some, .many) else { return start }
            } else {
                break
            }
        }
        return start
    }

    /// "that" and "which" begin clauses.
    func isDeterminer(_ index: Int) -> Bool {
        let word = scene.word(index)
        return word.is(.determiners) && !word.isAny(.that, .which, .what, .whose)
    }

    /// "his first visit", "the very long talks".
    func isBehindDeterminer(_ index: Int) -> Bool {
        guard index > scene.sentence.lowerBound, scene.word(index).is(.adverb) else { return false }
        return isDeterminer(index - 1)
    }

    /// "the last time Nordia bought a mill": a name behind such a noun begins a clause.
    private func isOfTime(_ index: Int) -> Bool {
        scene.word(index).isAny(.time, .year, .month, .week, .way) && scene.name(at: index) == nil
    }

    /// "First Lady Anna Berg", "first lady Anna Berg".
    private func isFirst(_ index: Int) -> Bool {
        guard scene.word(index) == .first, scene.sentence.contains(index + 1) else { return false }
        if scene.words.isCapitalized(index) { return scene.words.isCapitalized(index + 1) }
        return ["lady", "minister"].contains(scene.words.document.text(index + 1))
    }

    func isPossessiveMark(_ index: Int) -> Bool {
        scene.word(index).isAny(.apostropheS, .curlyApostropheS, .quoteMark, .curlyQuoteMark)
    }

    /// A word that may stand in a noun phrase.
    func isNominal(_ index: Int) -> Bool {
        guard scene.sentence.contains(index) else { return false }
        // "told him Jordan would": him, and who would.
        if let name = scene.name(at: index) { return !name.isPronoun || !scene.word(index).isAny(.him, .them) }
        if scene.date(at: index) != nil { return isPossessiveMark(index + 1) }
        if let trigger = scene.trigger(at: index), trigger.form != .noun {
            return trigger.form == .gerund && scene.word(index - 1).is(.prepositions)
        }
        if scene.word(index).isAny(.whom, .according) { return false }
        return
            (scene.words.isNounish(index, in: scene.sentence)
            || scene.words.document.tokens[index].shape.contains(.number))
            && !scene.word(index).is(.stative)
    }

    func isPronoun(_ index: Int) -> Bool {
        let word = scene.word(index)
        return word.is(.subjects)
            || word.isAny(.this, .these, .those, .both, .all, .some, .many)
    }
}
