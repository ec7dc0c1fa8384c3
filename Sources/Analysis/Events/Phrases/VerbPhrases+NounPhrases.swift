import News

/// Where noun phrases begin and end.
extension VerbPhrases {
    /// The noun phrase that ends at a token, with what prepositions join to it:
    /// nil where a preposition or a verb governs it.
    func subject(endingAt last: Int) -> Range<Int>? {
        // "twelve people aboard died"
        if scene.word(last).isAny(.aboard, .onboard) {
            return subject(endingAt: last - 1).map { $0.lowerBound..<last + 1 }
        }
        guard last >= scene.sentence.lowerBound, isNominal(last) || isPronoun(last) else { return nil }
        if isPronoun(last) { return last..<last + 1 }
        var start = chunkStart(last)
        var joined: Int?
        while let next = extended(start) {
            if scene.word(start - 1) == .and { joined = joined ?? start }
            start = quantified(next)
        }
        // "a hearing for Berg, 23, charged with the killing of Dahl, was"
        if scene.word(start - 1) == .comma, isReduced(at: start) { return nil }
        guard !isAddition(start - 1) else { return nil }
        if let decided = decided(by: start - 1) { return decided.lowerBound..<last + 1 }
        guard !isObject(start) else { return splitOff(start, last) }
        start = quantified(start)
        let before = scene.word(start - 1)
        // "After the vote Berg left."
        if before.is(.prepositions), !isGoverning(before), let name = splitOff(start, last) { return name }
        // "A man arrested after the shooting was charged."
        if before.isAny(.after, .before, .following), isReduced(at: start - 2), isNominal(start - 3) {
            return subject(endingAt: start - 3)
        }
        // "visited Lima and Berg left": the conjunction joined two clauses.
        if let described = described(by: start - 1) { return described.lowerBound..<last + 1 }
        if isFinite(start - 1) {
            if isToldAside(start - 1) { return nil }
            // "it was Berg and Dahl who signed"
            let isWhole = saysSo(start - 1) && !isPredicative(start) || scene.word(last + 1) == .who
            return (isWhole ? start : joined ?? start)..<last + 1
        }
        // "was leaking news to the press and Berg left"
        if let joined, scene.trigger(at: start - 1)?.form == .gerund, scene.word(start - 2).is(.be) {
            return joined..<last + 1
        }
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

    /// A preposition that begins no clause.
    func isGoverning(_ word: Word) -> Bool {
        word.is(.prepositions)
            && !word.isAny(.as, .than, .since, .after, .before, .until, .following, .like)
    }

    /// "said", "believes": a clause is its object.
    func saysSo(_ index: Int) -> Bool {
        // "there was a blast and the fire grew"
        guard let trigger = scene.trigger(at: index) else { return !scene.word(index).is([.be, .have]) }
        return trigger.isReporting || trigger.isOf(.reporting)
    }

    /// "was declared valid and the mill left": an adjective behind a passive verb belongs to no subject.
    private func isPredicative(_ start: Int) -> Bool {
        scene.trigger(at: start - 1)?.form == .passive && scene.word(start + 1) == .and && scene.name(at: start) == nil
            && !scene.word(start).is(.endsInS)
    }

    /// "the first report since it disclosed a theft told": the object of a clause of time, whose main verb follows.
    private func isToldAside(_ verb: Int) -> Bool {
        guard let trigger = scene.trigger(at: verb), trigger.isOf(.reporting), !trigger.isReporting,
            let subject = phrase(at: verb, depth: 0)?.subject
        else { return false }
        return scene.word(subject.lowerBound - 1).isAny(.since, .after, .before, .when)
            && scene.word(verb + 1).isAny(.a, .an)
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

    func isNamed(_ index: Int) -> Bool { scene.name(at: index) != nil }

    /// The first word of the nouns, names and adjectives that end at a token.
    func chunkStart(_ last: Int) -> Int {
        var start = last
        while start > scene.sentence.lowerBound {
            let before = start - 1
            if isBound(before) || isOfTime(before) && scene.name(at: start) != nil { break }
            if isPossessiveMark(before) || isNominal(before) {
                start = before
            } else if isBehindDeterminer(before) || isFirst(before) {
                start = before
            } else if let date = scene.date(at: before), date.tokens.upperBound == start,
                isDeterminer(date.tokens.lowerBound - 1) || scene.date(at: date.tokens.lowerBound - 1) != nil,
                date.mention.kind == .date || date.mention.kind == .duration
            {
                // "the 2015 New Year's Eve attacks"
                start = date.tokens.lowerBound
            } else if isDeterminer(before) {
                start = before
                guard scene.word(before - 1).isAny(.all, .both, .most, .some, .many) else { return start }
            } else {
                break
            }
        }
        return start
    }

    /// "that" and "which" begin clauses; "on that ground" doesn't.
    func isDeterminer(_ index: Int) -> Bool {
        let word = scene.word(index)
        if word == .that { return scene.word(index - 1).is(.prepositions) }
        return word.is(.determiners) && !word.isAny(.which, .what, .whose)
    }

    /// "his first visit", "the very long talks", "Berg's scheduled arrival".
    func isBehindDeterminer(_ index: Int) -> Bool {
        guard index > scene.sentence.lowerBound else { return false }
        if scene.trigger(at: index)?.form == .passive || scene.word(index).is(.planning) {
            return isPossessiveMark(index - 1) && !isPronoun(index - 2)
                || scene.word(index - 1).isAny(.the, .a, .an, .its, .his, .her, .their)
        }
        return scene.word(index).is(.adverb) && isDeterminer(index - 1)
    }

    /// "the last time Nordia bought a mill": a name behind such a noun begins a clause.
    func isOfTime(_ index: Int) -> Bool {
        scene.word(index).isAny(.time, .year, .month, .week, .way, .reason) && scene.name(at: index) == nil
    }

    /// "First Lady Anna Berg", "first lady Anna Berg".
    private func isFirst(_ index: Int) -> Bool {
        guard scene.word(index) == .first, scene.sentence.contains(index + 1) else { return false }
        if scene.words.isCapitalized(index), scene.words.isCapitalized(index + 1) { return true }
        return ["lady", "minister"].contains(scene.words.document.text(index + 1))
    }

    func isPossessiveMark(_ index: Int) -> Bool {
        let word = scene.word(index)
        // "for the people' Berg": that one closes a quotation.
        if word.isAny(.quoteMark, .curlyQuoteMark) { return scene.word(index - 1).is(.endsInS) }
        return word.isAny(.apostropheS, .curlyApostropheS)
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
