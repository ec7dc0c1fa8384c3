import News

/// Whether a word that may be a verb is one here, and how it stands.
extension TriggerFinder {
    /// How the verb stands here; nil where the word is no verb.
    func form(_ verb: EventLexicon.Verb, at index: Int, in sentence: Range<Int>) -> EventTrigger.Form? {
        let before = words.before(index, in: sentence)
        if verb.forms.contains(.base), let form = baseForm(index, before, in: sentence) { return form }
        if verb.forms.contains(.gerund) { return isGerund(index, before, in: sentence) ? .gerund : nil }
        if !verb.forms.isDisjoint(with: [.past, .participle]) {
            let isAlsoBase = verb.forms.contains(.base)
            if let form = pastForm(verb, index, before, in: sentence, isAlsoBase: isAlsoBase) { return form }
        }
        if verb.forms.contains(.third), isThird(index, before, in: sentence) { return .active }
        return nil
    }

    /// Behind "to", a modal or a subject.
    func baseForm(_ index: Int, _ before: Int, in sentence: Range<Int>) -> EventTrigger.Form? {
        let previous = words.word(before, in: sentence)
        if previous == .to { return isNounAfterTo(index, before, in: sentence) ? nil : .infinitive }
        if previous.is(.modals) || previous.isAny(.do, .does, .did, .let, .help) {
            return .active
        }
        if previous.is(.pluralSubjects) {
            return isThatNoun(previous, index, in: sentence) ? nil : .active
        }
        if isCoordinated(before, in: sentence) { return .infinitive }
        // "guided the Colts back to": no verb.
        guard !words[index].is(.adverb) else { return nil }
        return isPluralNoun(before, in: sentence) && takesObject(index, in: sentence) ? .active : nil
    }

    /// "to market prices", "to attack by": only a noun known as one.
    func isNounAfterTo(_ index: Int, _ before: Int, in sentence: Range<Int>) -> Bool {
        guard words[index].noun >= 0 else { return false }
        if words.word(index + 1, in: sentence).isAny(.of, .by) { return true }
        let verb = words.word(before - 1, in: sentence)
        // "is due to vote on it", but "was due to fire"
        if verb == .due, words.word(words.before(before - 1, in: sentence), in: sentence).is(.be) {
            return FunctionWords.masses.contains(words.document.text(index).lowercased())
        }
        return verb.isAny(.due, .according, .subject, .prior, .response, .vulnerable, .close, .up)
    }

    func isThatNoun(_ previous: Word, _ index: Int, in sentence: Range<Int>) -> Bool {
        guard previous.isAny(.that, .which, .these, .those) else { return false }
        return !takesObject(index, in: sentence)
    }

    /// "to arrest and try": the verb before the conjunction was a base form.
    func isCoordinated(_ before: Int, in sentence: Range<Int>) -> Bool {
        guard words.word(before, in: sentence).isAny(.and, .or, .comma) else { return false }
        for index in stride(from: before - 1, through: max(sentence.lowerBound, before - 6), by: -1) {
            let word = words[index]
            if word == .to || word.is(.modals) {
                return index + 1 < before && lexicon.verb(of: words[index + 1])?.forms.contains(.base) == true
            }
            if word.is(.be) || word == .of { return false }
        }
        return false
    }

    func isPluralNoun(_ index: Int, in sentence: Range<Int>) -> Bool {
        words.isNounish(index, in: sentence) && words[index].isPlural
    }

    /// What follows is what follows a verb.
    func takesObject(_ index: Int, in sentence: Range<Int>) -> Bool {
        let next = words.word(index + 1, in: sentence)
        // "five campaigns this year"
        if next.isAny(.this, .that), isPeriod(words.word(index + 2, in: sentence)) { return false }
        // "cut open the hull"
        if words.word(index + 2, in: sentence).is(.determiners), words.document.text(index + 1) == "open" {
            return true
        }
        return next.isAny(
            .the, .a, .an, .its, .his, .her, .their, .to, .that, .this, .these, .those, .it, .him, .them, .no)
            || next.is(.adverb) && next != .nothing
    }

    func isThird(_ index: Int, _ before: Int, in sentence: Range<Int>) -> Bool {
        let previous = words.word(before, in: sentence)
        if previous.is(.singularSubjects) { return true }
        if isPluralSubject(index, before, in: sentence) { return false }
        // "Tallis, 49, replaces"
        if previous == .comma, words.isNumber(before - 1, in: sentence), words.word(before - 2, in: sentence) == .comma,
            before - 3 >= sentence.lowerBound, words.isName[before - 3]
        {
            return true
        }
        guard before >= sentence.lowerBound, words.isName[before] || words.isNounish(before, in: sentence) else {
            return false
        }
        if previous.is(.endsInS), !previous.is(.endsInDoubleS), !words.isCapitalized(before) { return false }
        // "unveiled plans to": behind a verb stands its object.
        if !words.isName[before], previous.noun < 0,
            let verb = lexicon.verb(of: previous), verb.forms.contains(.past), !verb.forms.contains(.base)
        {
            return false
        }
        // "declined to send arms to"
        if words[index].is(.plurals), words.word(before - 1, in: sentence) == .to, !words.isName[before],
            lexicon.verb(of: previous)?.forms.contains(.base) == true
        {
            return false
        }
        if takesObject(index, in: sentence) {
            // "announced significant updates to"
            return words.isName[before] || !WordWorth.isAdjective(words.document.text(before))
        }
        let isAlsoNoun = words[index].noun >= 0 || words[index].is(.plurals)
        let next = words.word(index + 1, in: sentence)
        let isFollowed = next.is(.prepositions) || words.isNounish(index + 1, in: sentence)
        let isLast = !words.isWord(index + 1, in: sentence)
        return words.isCapitalized(before) && !isAlsoNoun && (isFollowed || isLast)
    }

    /// "the Spanish champions announced", "two trains collided": the verb stands behind it.
    private func isPluralSubject(_ index: Int, _ before: Int, in sentence: Range<Int>) -> Bool {
        guard before >= sentence.lowerBound, !takesObject(index, in: sentence) else { return false }
        if words.isQuantity(before, in: sentence), !words.isName[before] { return true }
        let next = words.word(words.behindAdverbs(index + 1, in: sentence), in: sentence)
        if next.is([.be, .have, .modals, .doForm]) { return true }
        guard let verb = lexicon.verb(of: next) else { return next.is(.guessedPast) }
        if verb.forms.contains(.past) { return true }
        return verb.forms.contains(.base) && next.noun < 0 && isOfNation(before)
    }

    /// "Spanish"
    private func isOfNation(_ index: Int) -> Bool {
        words.isName[index] && KnownNames.entry(for: words.document.text(index))?.relatedTo != nil
    }

    func pastForm(
        _ verb: EventLexicon.Verb, _ index: Int, _ before: Int, in sentence: Range<Int>, isAlsoBase: Bool
    ) -> EventTrigger.Form? {
        let previous = words.word(before, in: sentence)
        if previous.is(.be), previous != .apostropheS {
            return verb.forms.contains(.participle) ? .passive : nil
        }
        if previous.is(.have) { return .active }
        if isAttribute(index, in: sentence) { return nil }
        if isAlsoBase {
            // "put", "cut": a noun before and an object behind.
            let hasSubject = previous.is(.subjects) || words.isNounish(before, in: sentence)
            let isBeforeName = words[index].noun < 0 && words.isWord(index + 1, in: sentence) && words.isName[index + 1]
            let hasObject = isBeforeName || takesObject(index, in: sentence) || isOfName(before, index, in: sentence)
            return hasSubject && hasObject ? .active : nil
        }
        if previous.isAny(.get, .gets, .got, .getting) { return .passive }
        return isReduced(verb, index, before, in: sentence) ? .passive : .active
    }

    /// "Nordia cut rates", "Nordia cut 300 jobs": behind a name, with any noun behind it.
    private func isOfName(_ before: Int, _ index: Int, in sentence: Range<Int>) -> Bool {
        guard before >= sentence.lowerBound, words.isName[before], !words.isTitleCase(sentence) else { return false }
        if words.isNumber(index + 1, in: sentence) { return true }
        guard words.isNounish(index + 1, in: sentence), !words.isCapitalized(index + 1) else { return false }
        let next = words.word(index + 1, in: sentence)
        // "the Nordia cut hurt them"
        if lexicon.verb(of: next)?.forms.contains(.past) == true { return false }
        return !words.word(index + 2, in: sentence).is([.be, .have, .modals])
    }

    /// "the proposed law": in front of a noun and behind no subject.
    func isAttribute(_ index: Int, in sentence: Range<Int>) -> Bool {
        let previous = words.word(index - 1, in: sentence)
        let isNextNoun = words.isNounish(index + 1, in: sentence)
        if previous.isAny(
            .the, .a, .an, .its, .his, .her, .their, .apostropheS, .curlyApostropheS, .our, .my, .no, .any, .some,
            .these, .those, .other)
        {
            return true
        }
        if previous.is([.prepositions, .hollow]), isNextNoun { return true }
        // "says certified planner Ola Dahl"
        if isNextNoun, lexicon.verb(of: previous)?.traits.contains(.onlyReporting) == true { return true }
        if previous.isAny(.more, .most, .very, .newly, .so, .well) { return isNextNoun }
        // "a carefully planned robbery"
        if previous.is(.adverb), isNextNoun, words.word(index - 2, in: sentence).isAny(.a, .an, .the) { return true }
        // "Reformed smokers met"
        if previous == .nothing, isNextNoun, words[index].is(.endsInEd), !words.isName[index + 1] { return true }
        // "a known, unpatched hole"
        if isNextNoun, previous == .comma, !words.isName[index + 1], isInSeries(index - 1, in: sentence) { return true }
        // "two masked men"
        if isNextNoun, words.isQuantity(index - 1, in: sentence) { return true }
        // "took suspected pills"
        if isNextNoun, previous.verb >= 0, Self.describing.contains(words.document.text(index)) { return true }
        // "to alert affected customers"
        if isNextNoun, words.word(index - 2, in: sentence) == .to, previous.verb >= 0 { return true }
        // "donors and elected officials remain"
        if isNextNoun, previous == .and, words.word(index + 2, in: sentence).is([.stative, .be, .have, .modals]) {
            return true
        }
        return isNextNoun && previous.is(.conjunctions)
            && !words.word(index + 1, in: sentence).is(.subjects)
            && isAttributeBefore(index - 1, in: sentence)
    }

    /// Participles that mostly stand in front of a noun.
    private static let describing: Set<String> = [
        "suspected", "masked", "armed", "banned", "forged", "contaminated", "infected", "abandoned",
        "disputed",
        "detailed", "mixed", "renewed", "revised", "updated", "limited", "planned", "proposed", "damaged", "affected",
        "unmarked", "unidentified", "unused", "uninsured",
    ]

    /// Behind "a" only adjectives stand in front of the comma.
    private func isInSeries(_ comma: Int, in sentence: Range<Int>) -> Bool {
        guard words.word(comma - 1, in: sentence).noun < 0 else { return false }
        var index = comma - 1
        while index > comma - 4, words.isNounish(index, in: sentence) || words.word(index, in: sentence).is(.adverb) {
            if words.isName[index] { return false }
            index -= 1
        }
        guard index < comma - 1, words.word(index, in: sentence).isAny(.a, .an) else { return false }
        let before = words.word(index - 1, in: sentence)
        return before.verb >= 0 || before.is([.be, .prepositions, .guessedPast, .guessedGerund])
    }

    func isAttributeBefore(_ conjunction: Int, in sentence: Range<Int>) -> Bool {
        let previous = words.word(conjunction - 1, in: sentence)
        return previous.is(.endsInEd) && isAttribute(conjunction - 1, in: sentence)
    }

    /// "a man arrested in Kabul", "arrested by police": a participle without its "was".
    func isReduced(_ verb: EventLexicon.Verb, _ index: Int, _ before: Int, in sentence: Range<Int>) -> Bool {
        guard verb.forms.contains(.participle) else { return false }
        return words.word(index + 1, in: sentence) == .by || !verb.forms.contains(.past)
    }

    private func isAmount(_ index: Int, in sentence: Range<Int>) -> Bool {
        if words.isQuantity(index, in: sentence) { return true }
        let next = words.word(index + 1, in: sentence)
        return words.word(index, in: sentence).isAny(.at, .more) && next.isAny(.least, .most, .than)
    }

    func isGerund(_ index: Int, _ before: Int, in sentence: Range<Int>) -> Bool {
        let previous = words.word(before, in: sentence)
        let isKnownNoun = words[index].noun >= 0
        if previous.is(.be), previous != .apostropheS { return true }
        if previous.is(.determiners) { return false }
        if isKnownNoun {
            // ", killing 32", ", wounding at least four"
            if previous == .comma, isAmount(index + 1, in: sentence) { return true }
            return index + 1 < sentence.upperBound && (words.isName[index + 1] || takesObject(index, in: sentence))
        }
        let next = words.word(index + 1, in: sentence)
        let hasObject = takesObject(index, in: sentence) || next.is(.prepositions) && next != .of
        if previous.is(.prepositions) || previous == .comma || previous == .nothing || previous == .and {
            return hasObject || previous != .and && (previous != .of || !next.is(.endsInS))
        }
        return hasObject || words.isCapitalized(min(index + 1, sentence.upperBound - 1)) && next != .nothing
    }
}
