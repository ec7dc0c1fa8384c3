/// Every word of the lists and of the lexicon, found by its bytes without
/// regard to case.
struct WordTable: Sendable {
    static let shared = WordTable(EventLexicon.shared)

    private let table: ByteTable
    private let words: [Word]

    /// What is known of the bytes of one token.
    func word(_ bytes: UnsafeBufferPointer<UInt8>) -> Word {
        table.place(of: bytes).map { words[$0] } ?? Self.unknown(bytes)
    }
}

// MARK: - Filling

extension WordTable {
    private init(_ lexicon: EventLexicon) {
        var words: [String: Word] = [:]
        func note(_ list: Set<String>, _ traits: WordTraits) {
            for word in list { words[word, default: Word()].traits.formUnion(traits) }
        }
        for (list, traits) in Self.lists { note(list, traits) }
        for (form, place) in lexicon.verbPlaces { words[form, default: Word()].verb = Int16(place) }
        for (form, place) in lexicon.nounPlaces { words[form, default: Word()].noun = Int16(place) }
        note(lexicon.statives, [])
        note(lexicon.stativeVerbs, .stative)
        note(Self.notAdverbs, [])
        for rule in RuleWord.allCases where rule != .unnamed && rule != .nothing {
            words[rule.rawValue, default: Word()].rule = rule
        }
        table = ByteTable(words.keys)
        self.words = words.map { Self.finished($0.value, $0.key, in: lexicon) }
    }

    /// With what its spelling tells.
    private static func finished(_ word: Word, _ form: String, in lexicon: EventLexicon) -> Word {
        let spelt = Array(form.utf8).withUnsafeBufferPointer(unknown)
        var word = word
        var traits = spelt.traits
        if notAdverbs.contains(form) || word.traits.contains(.small) { traits.remove(.adverb) }
        if word.verb >= 0 || lexicon.statives.contains(form) { traits.subtract([.guessedPast, .guessedGerund]) }
        word.traits.formUnion(traits)
        return word
    }

    private static let lists: [(Set<String>, WordTraits)] = [
        (FunctionWords.determiners, [.determiners, .small]), (FunctionWords.subjects, .subjects),
        (FunctionWords.singularSubjects, .singularSubjects), (FunctionWords.pluralSubjects, .pluralSubjects),
        (FunctionWords.modals, [.modals, .small]), (FunctionWords.be, [.be, .small]),
        (FunctionWords.have, [.have, .small]), (FunctionWords.doForms, [.doForm, .small]),
        (FunctionWords.prepositions, [.prepositions, .small]),
        (FunctionWords.conjunctions, [.conjunctions, .small]), (FunctionWords.pronouns, [.pronouns, .small]),
        (FunctionWords.adverbs, .adverb), (FunctionWords.hollow, .hollow), (FunctionWords.plurals, .plurals),
        (StatusWords.planning, .planning), (StatusWords.attempting, .attempting), (StatusWords.denying, .denying),
        (StatusWords.averting, .averting),
        (StatusWords.wishing, .wishing), (StatusWords.claiming, .claiming),
        (StatusWords.conditional, .conditional), (StatusWords.conditions, .conditions),
        (StatusWords.future, .future), (StatusWords.placePrepositions, .placePrepositions),
        (StatusWords.targetPrepositions, .targetPrepositions), (StatusWords.clauseStarts, .clauseStarts),
        (EventNouns.things, .thing), (PageWords.all, .page), (PageWords.agencies, .agency),
        (PageWords.creditParts, .creditPart), (StatusWords.habitual, .habitual),
        (EventNouns.depictions, .depiction), (EventNouns.bodies, .body), (EventPlainVerbs.containing, .containing),
        (EventPlainVerbs.predicates, .predicate), (FunctionWords.quantities, .quantity),
        (KindWords.persons, .calling), (EventNouns.contents, .content),
        (EventNouns.standIns, .standIn), (FunctionWords.orders, .order),
    ]
}

// MARK: - Endings

extension WordTable {
    /// End in -ly and say nothing of how.
    private static let notAdverbs: Set<String> = [
        "family", "rally", "reply", "supply", "apply", "ally", "italy", "july", "comply", "daily", "weekly", "monthly",
    ]

    /// What the ending of a word tells that stands in no list.
    private static func unknown(_ bytes: UnsafeBufferPointer<UInt8>) -> Word {
        var word = Word()
        guard let last = bytes.last else { return word }
        switch ByteTable.small(last) {
        case UInt8(ascii: "s"):
            word.traits.insert(.endsInS)
            if ends(bytes, in: "ss") { word.traits.insert(.endsInDoubleS) }
        case UInt8(ascii: "y"):
            if bytes.count > 4, ends(bytes, in: "ly") { word.traits.insert(.adverb) }
            if ends(bytes, in: "edly") { word.traits.insert(.endsInEdly) }
        case UInt8(ascii: "d") where ends(bytes, in: "ed"):
            word.traits.insert(.endsInEd)
            if isGuessable(bytes) { word.traits.insert(.guessedPast) }
        case UInt8(ascii: "g") where ends(bytes, in: "ing"):
            word.traits.insert(.endsInIng)
            if isGuessable(bytes) { word.traits.insert(.guessedGerund) }
        default: break
        }
        return word
    }

    private static func ends(_ bytes: UnsafeBufferPointer<UInt8>, in ending: StaticString) -> Bool {
        let count = ending.utf8CodeUnitCount
        guard bytes.count >= count else { return false }
        return (0..<count).allSatisfy { ByteTable.small(bytes[bytes.count - count + $0]) == ending.utf8Start[$0] }
    }

    /// Letters beyond ASCII count as one, as a reader counts.
    private static func isGuessable(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        bytes.count(where: { $0 & 0xC0 != 0x80 }) > 5 && !bytes.contains(UInt8(ascii: "-"))
    }
}
