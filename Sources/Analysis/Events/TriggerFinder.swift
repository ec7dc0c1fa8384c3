import News

/// A word that names an event.
struct EventTrigger: Sendable {
    let token: Int
    let lemma: String
    let kind: EventKind
    let form: Form
    /// "said": leads to who said so, is no event itself.
    var isReporting = false

    /// Has a subject of its own.
    var isFinite: Bool { form == .active || form == .passive }

    enum Form: Sendable {
        case active, passive, gerund, infinitive, noun
    }
}

/// Finds the event words of a sentence: verbs by their forms and neighbours,
/// nouns by the lexicon.
struct TriggerFinder {
    let words: SentenceWords
    private let lexicon = EventLexicon.shared

    init(_ words: SentenceWords) { self.words = words }

    /// Reporting verbs too: they bound clauses.
    func triggers(in sentence: Range<Int>) -> [EventTrigger] {
        sentence.compactMap { trigger(at: $0, in: sentence) }
    }

    private func trigger(at index: Int, in sentence: Range<Int>) -> EventTrigger? {
        guard words.isWord(index, in: sentence), !words.isName[index] else { return nil }
        let word = words.lower[index]
        guard !FunctionWords.hollow.contains(word), !isAuxiliary(word, at: index, in: sentence) else { return nil }
        if let verb = lexicon.verb(word), !isTitle(index, in: sentence), let form = form(verb, at: index, in: sentence)
        {
            return trigger(verb, form, at: index, in: sentence)
        }
        if let noun = lexicon.nouns[word], isEventNoun(index, in: sentence) {
            return EventTrigger(token: index, lemma: noun.lemma, kind: noun.kind, form: .noun)
        }
        return nil
    }

    /// "used to", "going to", and a year "ended" some day.
    private func isAuxiliary(_ word: String, at index: Int, in sentence: Range<Int>) -> Bool {
        switch word {
        case "used", "going": return words.word(index + 1, in: sentence) == "to"
        case "ended": return isPeriod(words.word(index - 1, in: sentence))
        default: return false
        }
    }

    private func isPeriod(_ word: String) -> Bool {
        ["year", "quarter", "months", "month", "period", "half", "weeks", "week"].contains(word)
    }

    /// A capitalised word inside a sentence belongs to a name, known or not.
    private func isTitle(_ index: Int, in sentence: Range<Int>) -> Bool {
        index > sentence.lowerBound && words.isCapitalized(index)
            && words.document.tokens[index - 1].shape.contains(.word)
    }

    private func trigger(
        _ verb: EventLexicon.Verb, _ form: EventTrigger.Form, at index: Int, in sentence: Range<Int>
    ) -> EventTrigger {
        let phrase = verb.lemma + "_" + words.word(index + 1, in: sentence)
        if let kind = lexicon.phrases[phrase] {
            return EventTrigger(token: index, lemma: phrase.replacing("_", with: " "), kind: kind, form: form)
        }
        return EventTrigger(
            token: index, lemma: verb.lemma, kind: verb.kind, form: form, isReporting: verb.isReporting)
    }
}

// MARK: - Verbs

extension TriggerFinder {
    /// How the verb stands here; nil where the word is no verb.
    private func form(_ verb: EventLexicon.Verb, at index: Int, in sentence: Range<Int>) -> EventTrigger.Form? {
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
    private func baseForm(_ index: Int, _ before: Int, in sentence: Range<Int>) -> EventTrigger.Form? {
        let previous = words.word(before, in: sentence)
        if previous == "to" { return isNounAfterTo(index, before, in: sentence) ? nil : .infinitive }
        if FunctionWords.modals.contains(previous) || ["do", "does", "did", "let", "help"].contains(previous) {
            return .active
        }
        if FunctionWords.pluralSubjects.contains(previous) {
            return isThatNoun(previous, index, in: sentence) ? nil : .active
        }
        if isCoordinated(before, in: sentence) { return .infinitive }
        return isPluralNoun(before, in: sentence) && takesObject(index, in: sentence) ? .active : nil
    }

    /// "to market prices", "to attack by": only a noun known as one.
    private func isNounAfterTo(_ index: Int, _ before: Int, in sentence: Range<Int>) -> Bool {
        guard lexicon.nouns[words.lower[index]] != nil else { return false }
        let verb = words.word(before - 1, in: sentence)
        return ["due", "according", "subject", "prior", "response", "vulnerable", "close", "up", "forced"].contains(
            verb) && verb != "forced"
            || words.word(index + 1, in: sentence) == "of" || words.word(index + 1, in: sentence) == "by"
    }

    private func isThatNoun(_ previous: String, _ index: Int, in sentence: Range<Int>) -> Bool {
        guard ["that", "which", "these", "those"].contains(previous) else { return false }
        return !takesObject(index, in: sentence)
    }

    /// "to arrest and try": the verb before the conjunction was a base form.
    private func isCoordinated(_ before: Int, in sentence: Range<Int>) -> Bool {
        guard ["and", "or", ","].contains(words.word(before, in: sentence)) else { return false }
        for index in stride(from: before - 1, through: max(sentence.lowerBound, before - 6), by: -1) {
            let word = words.lower[index]
            if word == "to" || FunctionWords.modals.contains(word) {
                return index + 1 < before && lexicon.verbs[words.lower[index + 1]]?.forms.contains(.base) == true
            }
            if FunctionWords.be.contains(word) || word == "of" { return false }
        }
        return false
    }

    private func isPluralNoun(_ index: Int, in sentence: Range<Int>) -> Bool {
        guard words.isNounish(index, in: sentence) else { return false }
        let word = words.lower[index]
        return word.hasSuffix("s") && !word.hasSuffix("ss")
            || ["people", "men", "women", "police", "troops"].contains(word)
    }

    /// What follows is what follows a verb.
    private func takesObject(_ index: Int, in sentence: Range<Int>) -> Bool {
        let next = words.word(index + 1, in: sentence)
        return [
            "the", "a", "an", "its", "his", "her", "their", "to", "that", "this", "these", "those", "it", "him", "them",
            "no",
        ].contains(next)
            || words.isAdverb(next) && next != ""
    }

    private func isThird(_ index: Int, _ before: Int, in sentence: Range<Int>) -> Bool {
        let previous = words.word(before, in: sentence)
        if FunctionWords.singularSubjects.contains(previous) { return true }
        guard before >= sentence.lowerBound, words.isName[before] || words.isNounish(before, in: sentence) else {
            return false
        }
        if previous.hasSuffix("s"), !previous.hasSuffix("ss"), !words.isCapitalized(before) { return false }
        if takesObject(index, in: sentence) { return true }
        let isAlsoNoun = lexicon.nouns[words.lower[index]] != nil || FunctionWords.plurals.contains(words.lower[index])
        let next = words.word(index + 1, in: sentence)
        let isFollowed = FunctionWords.prepositions.contains(next) || words.isNounish(index + 1, in: sentence)
        let isLast = !words.isWord(index + 1, in: sentence)
        return words.isCapitalized(before) && !isAlsoNoun && (isFollowed || isLast)
    }

    private func pastForm(
        _ verb: EventLexicon.Verb, _ index: Int, _ before: Int, in sentence: Range<Int>, isAlsoBase: Bool
    ) -> EventTrigger.Form? {
        let previous = words.word(before, in: sentence)
        if FunctionWords.be.contains(previous), previous != "'s" {
            return verb.forms.contains(.participle) ? .passive : nil
        }
        if FunctionWords.have.contains(previous) { return .active }
        if isAttribute(index, in: sentence) { return nil }
        if isAlsoBase {
            // "put", "cut": a noun before and an object behind.
            let hasSubject = FunctionWords.subjects.contains(previous) || words.isNounish(before, in: sentence)
            return hasSubject && takesObject(index, in: sentence) ? .active : nil
        }
        if ["get", "gets", "got", "getting"].contains(previous) { return .passive }
        return isReduced(verb, index, before, in: sentence) ? .passive : .active
    }

    /// "the proposed law": in front of a noun and behind no subject.
    private func isAttribute(_ index: Int, in sentence: Range<Int>) -> Bool {
        let previous = words.word(index - 1, in: sentence)
        let isNextNoun = words.isNounish(index + 1, in: sentence)
        if [
            "the", "a", "an", "its", "his", "her", "their", "'s", "’s", "our", "my", "no", "any", "some", "these",
            "those", "other",
        ].contains(previous) {
            return true
        }
        if FunctionWords.prepositions.contains(previous), isNextNoun { return true }
        if ["more", "most", "very", "newly", "so", "well"].contains(previous) { return isNextNoun }
        return isNextNoun && FunctionWords.conjunctions.contains(previous)
            && !FunctionWords.subjects.contains(words.word(index + 1, in: sentence))
            && isAttributeBefore(index - 1, in: sentence)
    }

    private func isAttributeBefore(_ conjunction: Int, in sentence: Range<Int>) -> Bool {
        let previous = words.word(conjunction - 1, in: sentence)
        return previous.hasSuffix("ed") && isAttribute(conjunction - 1, in: sentence)
    }

    /// "a man arrested in Kabul", "arrested by police": a participle without its "was".
    private func isReduced(_ verb: EventLexicon.Verb, _ index: Int, _ before: Int, in sentence: Range<Int>) -> Bool {
        guard verb.forms.contains(.participle) else { return false }
        return words.word(index + 1, in: sentence) == "by" || !verb.forms.contains(.past)
    }

    private func isGerund(_ index: Int, _ before: Int, in sentence: Range<Int>) -> Bool {
        let previous = words.word(before, in: sentence)
        let isKnownNoun = lexicon.nouns[words.lower[index]] != nil
        if FunctionWords.be.contains(previous), previous != "'s" { return true }
        if FunctionWords.determiners.contains(previous) { return false }
        if isKnownNoun {
            return index + 1 < sentence.upperBound && (words.isName[index + 1] || takesObject(index, in: sentence))
        }
        let next = words.word(index + 1, in: sentence)
        let hasObject = takesObject(index, in: sentence) || FunctionWords.prepositions.contains(next) && next != "of"
        if FunctionWords.prepositions.contains(previous) || previous == "," || previous == "" || previous == "and" {
            return hasObject || previous != "and" && (previous != "of" || !next.hasSuffix("s"))
        }
        return hasObject || words.isCapitalized(min(index + 1, sentence.upperBound - 1)) && next != ""
    }
}

// MARK: - Nouns

extension TriggerFinder {
    private func isEventNoun(_ index: Int, in sentence: Range<Int>) -> Bool {
        if isTitle(index, in: sentence) { return false }
        // "merger agreement": the last noun of a compound is its head.
        if words.isNounish(index + 1, in: sentence), !isVerbBehind(index + 1, in: sentence) { return false }
        return words.word(index - 1, in: sentence) != "$"
    }

    private func isVerbBehind(_ index: Int, in sentence: Range<Int>) -> Bool {
        guard let verb = lexicon.verbs[words.lower[index]] else {
            return words.isName[index] || words.isCapitalized(index)
        }
        return lexicon.nouns[words.lower[index]] == nil || !verb.forms.isDisjoint(with: [.past, .participle])
    }
}
