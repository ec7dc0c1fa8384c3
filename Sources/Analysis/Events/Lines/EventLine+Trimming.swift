import News

/// What is left over at the ends of a line where its clause was cut.
extension EventLine {
    func trimmed(_ tokens: [Int], _ draft: Draft) -> [Int] {
        var tokens = tokens[...]
        let verb = draft.verb ?? -1
        while let last = tokens.last, last != verb, isLoose(last) || isDangling(last) { tokens.removeLast() }
        while let first = tokens.first, isLooseStart(first, isNoun: !draft.isClause) { tokens.removeFirst() }
        return Array(tokens)
    }

    /// Whether the sentence makes a pause behind the token, or ends.
    private func isPause(behind index: Int) -> Bool {
        var next = index + 1
        while isDate(next) || isBesideDate(next) { next += 1 }
        return scene.word(next).isAny(
            .nothing, .stop, .comma, .semicolon, .colon, .exclamation, .closingQuote, .closingTicks, .closingBracket,
            .openingBracket, .dash)
    }

    /// Left over where a clause was cut: "shortly", "carrying", "what", "days".
    private func isDangling(_ index: Int) -> Bool {
        guard !isPause(behind: index), scene.name(at: index) == nil else { return false }
        let word = scene.word(index)
        if word.isAny(.what, .how, .why, .whether, .when, .where, .both) { return true }
        if isMeasured(index) || isMeasured(index + 1) && scene.words.isQuantity(index, in: scene.sentence) {
            return true
        }
        if word.isAny(.days, .months, .weeks, .years, .hours, .minutes) {
            return !scene.words.isQuantity(index - 1, in: scene.sentence)
        }
        if word.is(.subjects) { return true }
        // "in an effort" to do what?
        if scene.word(index + 1) == .to, word.is(.planning), scene.trigger(at: index)?.form ?? .noun == .noun {
            return true
        }
        if word.isAny(.year, .month, .week) { return scene.word(index + 1).isAny(.after, .before) }
        if word.is(.adverb), scene.trigger(at: index - 1)?.form ?? .noun == .noun || isManner(index) { return true }
        if word.is(.endsInIng), word.noun < 0, scene.trigger(at: index)?.form != .active {
            return scene.word(index - 1) == .comma || scene.words.isNounish(index - 1, in: scene.sentence)
        }
        return false
    }

    /// "two weeks before the vote": what a length of time is counted from is cut off.
    private func isMeasured(_ index: Int) -> Bool {
        let isUnit = scene.word(index).isAny(.days, .months, .weeks, .years, .hours, .minutes, .moments, .seconds)
        if scene.text(index) == "half", scene.word(index + 1).isAny(.a, .an) { return isMeasured(index + 2) }
        return (isUnit || ["hour", "minute", "day", "moment"].contains(scene.text(index)))
            && scene.word(index + 1).isAny(.after, .before)
    }

    /// "politically": an adverb in -ly.
    private func isManner(_ index: Int) -> Bool {
        !FunctionWords.adverbs.contains(scene.words.document.text(index).lowercased())
    }

    private func isLoose(_ index: Int) -> Bool {
        let word = scene.word(index)
        if scene.name(at: index) != nil, !word.is(.determiners) { return false }
        // "sworn in": the particle belongs to the verb.
        if scene.trigger(at: index - 1)?.isPhrasal == true { return false }
        if word.isAny(.closingQuote, .closingTicks) || word == .straightQuote && scene.isQuoted(index) { return false }
        if scene.words.document.tokens[index].shape.contains(.number) || word == .percent { return false }
        if word.is(.endsInIng), scene.trigger(at: index)?.form == .gerund, !isPause(behind: index) { return true }
        // "turn his plane around after"
        if word.isAny(.around, .out), !isDate(index + 1),
            isPause(behind: index) || scene.word(index + 1).is(.clauseStarts)
        {
            return false
        }
        return !scene.words.isWord(index, in: scene.sentence) || word.is(.prepositions)
            || word.is(.conjunctions) || word.is(.determiners)
            || word.is(.modals)
            || word.isAny(.also, .not, .then, .who, .which, .just, .only)
            || (word.is(.be) || word.is(.have)) && scene.trigger(at: index) == nil
    }

    private func isLooseStart(_ index: Int, isNoun: Bool) -> Bool {
        let word = scene.word(index)
        if scene.name(at: index) != nil || scene.words.document.tokens[index].shape.contains(.number) { return false }
        return !scene.words.isWord(index, in: scene.sentence) && !word.isAny(.dollar, .pound, .euro)
            || word.isAny(
                .apostropheS, .curlyApostropheS, .and, .but, .or, .that, .to, .of, .with, .by, .so, .then, .also)
            || isNoun && (word.is(.prepositions) || word.isAny(.the, .a, .an) || scene.date(at: index) != nil)
    }
}
