import News

/// A word that names an event.
struct EventTrigger: Sendable {
    let token: Int
    var lemma: String
    var kind: EventKind
    let form: Form
    var traits: LemmaTraits = []

    /// "said": leads to who said so, is no event itself.
    var isReporting: Bool { traits.contains(.onlyReporting) }

    /// Told by two words, "step down".
    var isPhrasal: Bool { form != .noun && lemma.utf8.contains(0x20) }

    /// The token behind it.
    var end: Int { token + (isPhrasal ? 2 : 1) }

    func isOf(_ traits: LemmaTraits) -> Bool { self.traits.contains(traits) }

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
    let lexicon = EventLexicon.shared

    init(_ words: SentenceWords) { self.words = words }

    /// Reporting verbs too: they bound clauses.
    func triggers(in sentence: Range<Int>) -> [EventTrigger] {
        ReducedParticiples(words: words, sentence: sentence)
            .settled(sentence.compactMap { trigger(at: $0, in: sentence) })
    }

    func trigger(at index: Int, in sentence: Range<Int>) -> EventTrigger? {
        guard words.isWord(index, in: sentence), !words.isName[index] else { return nil }
        let word = words[index]
        guard !word.is(.hollow), !isAuxiliary(word, at: index, in: sentence) else { return nil }
        if let verb = verb(at: index), !isTitle(index, in: sentence), let form = form(verb, at: index, in: sentence) {
            return trigger(verb, form, at: index, in: sentence)
        }
        if let noun = lexicon.noun(of: word), isEventNoun(index, in: sentence) {
            return EventTrigger(
                token: index, lemma: noun.lemma, kind: noun.kind, form: .noun,
                traits: noun.traits.subtracting(.onlyReporting))
        }
        return nil
    }

    func verb(at index: Int) -> EventLexicon.Verb? {
        let word = words[index]
        if let verb = lexicon.verb(of: word) { return verb }
        guard word.is([.guessedPast, .guessedGerund]) else { return nil }
        return lexicon.guessedVerb(words.document.text(index).lowercased(), word)
    }

    /// "used to", "going to", and a year "ended" some day.
    func isAuxiliary(_ word: Word, at index: Int, in sentence: Range<Int>) -> Bool {
        switch word.rule {
        case .used, .going: return words.word(index + 1, in: sentence) == .to
        case .ended: return isPeriod(words.word(index - 1, in: sentence))
        default: return false
        }
    }

    func isPeriod(_ word: Word) -> Bool {
        word.isAny(.year, .quarter, .months, .month, .period, .half, .weeks, .week)
    }

    /// A capitalised word inside a sentence belongs to a name, known or not.
    func isTitle(_ index: Int, in sentence: Range<Int>) -> Bool {
        index > sentence.lowerBound && words.isCapitalized(index)
            && words.document.tokens[index - 1].shape.contains(.word) && !words.isTitleCase(sentence)
    }

    func trigger(
        _ verb: EventLexicon.Verb, _ form: EventTrigger.Form, at index: Int, in sentence: Range<Int>
    ) -> EventTrigger {
        if verb.traits.contains(.phrase), index + 1 < sentence.upperBound {
            let particle = words.document.text(index + 1).lowercased()
            if let kind = lexicon.phrases[verb.lemma + "_" + particle] {
                return EventTrigger(token: index, lemma: verb.lemma + " " + particle, kind: kind, form: form)
            }
        }
        return EventTrigger(token: index, lemma: verb.lemma, kind: verb.kind, form: form, traits: verb.traits)
    }
}

// MARK: - Nouns

extension TriggerFinder {
    func isEventNoun(_ index: Int, in sentence: Range<Int>) -> Bool {
        if isTitle(index, in: sentence) { return false }
        // "came under heavy fire"
        if words[index] == .fire, (max(sentence.lowerBound, index - 3)..<index).contains(where: { words[$0] == .under })
        {
            return false
        }
        // "merger agreement": the last noun of a compound is its head.
        if words.isNounish(index + 1, in: sentence), !isVerbBehind(index + 1, in: sentence) { return false }
        return words.word(index - 1, in: sentence) != .dollar
    }

    func isVerbBehind(_ index: Int, in sentence: Range<Int>) -> Bool {
        guard let verb = lexicon.verb(of: words[index]) else {
            return words.isName[index] || words.isCapitalized(index)
        }
        // "battle wounds suffered": a plural noun in front of another verb.
        if verb.forms == .third, lexicon.verb(of: words.word(index + 1, in: 0..<words.isName.count)) != nil {
            return false
        }
        // "race track", but "talks fail".
        if verb.forms == .base, !words.word(index - 1, in: 0..<words.isName.count).is(.endsInS) { return false }
        return words[index].noun < 0 || !verb.forms.isDisjoint(with: [.past, .participle])
    }
}
