import News

/// The verbs and nouns that name events, in all their forms.
struct EventLexicon: Sendable {
    struct Verb: Sendable {
        let lemma: String
        let kind: EventKind
        var forms: VerbForms
        let traits: LemmaTraits
    }

    struct Noun: Sendable {
        let lemma: String
        let kind: EventKind
        let traits: LemmaTraits
    }

    static let shared = EventLexicon()

    private(set) var verbs: [Verb] = []
    private(set) var nouns: [Noun] = []
    /// The place of each form in lower case.
    private(set) var verbPlaces: [String: Int] = [:]
    private(set) var nounPlaces: [String: Int] = [:]
    /// `step_down`: by dictionary form and particle.
    private(set) var phrases: [String: EventKind] = [:]

    /// By dictionary form: what the words around it make of it, the first that fits.
    let kindRules = KindRule.table()
    private var phraseVerbs: Set<String> = []

    /// Forms of verbs that report no event.
    private(set) var statives: Set<String> = []

    /// "wants", "believed": verbs, if not of an event; forms that are nouns too are left out.
    var stativeVerbs: Set<String> { statives.subtracting(Self.alsoNouns).union(Self.beliefs) }

    private static let beliefs: Set<String> = [
        "believe", "believes", "believed", "seems", "appears", "fears", "feared",
    ]

    private static let alsoNouns: Set<String> = [
        "means", "mean", "need", "needs", "cost", "costs", "like", "love", "hope", "hopes", "matter", "matters", "own",
        "stand", "lives", "live", "living", "wish", "wishes", "doubt", "doubts", "suspect", "suspects", "thanks",
        "desire",
        "feeling", "understanding", "including", "standing", "meaning", "hate", "lie", "lies", "seeing", "sitting",
    ]

    private init() {
        let irregular = Dictionary(EventVerbs.irregular.map { ($0.base, $0) }, uniquingKeysWith: { first, _ in first })
        for lemma in EventPlainVerbs.stative {
            let pasts = irregular[lemma].map { [$0.past] } ?? WordForms.pasts(lemma)
            statives.formUnion([lemma, WordForms.third(lemma)] + pasts + WordForms.gerunds(lemma))
        }
        for (lemma, kind) in Self.entries(EventVerbKinds.table) where lemma.contains("_") {
            phrases[lemma] = kind
            phraseVerbs.insert(String(lemma.prefix { $0 != "_" }))
        }
        for (lemma, kind) in Self.entries(EventVerbKinds.table) {
            if !lemma.contains("_") { add(verb: lemma, kind, irregular[lemma]) }
        }
        for lemma in EventPlainVerbs.table.split(whereSeparator: \.isWhitespace) {
            add(verb: String(lemma), .other, irregular[String(lemma)])
        }
        for lemma in EventPlainVerbs.reporting.sorted() { add(verb: lemma, .other, irregular[lemma]) }
        for (entry, kind) in Self.entries(EventNouns.table) { add(noun: entry, kind) }
    }

    /// The kind and the words of each line.
    private static func entries(_ table: String) -> [(String, EventKind)] {
        table.split(separator: "\n").flatMap { line -> [(String, EventKind)] in
            let words = line.split(separator: " ").map(String.init)
            guard let kind = words.first.flatMap(EventKind.init(rawValue:)) else { return [] }
            return words.dropFirst().map { ($0, kind) }
        }
    }

    private mutating func add(
        verb lemma: String, _ kind: EventKind, _ irregular: (base: String, past: String, participle: String)?
    ) {
        guard !EventPlainVerbs.stative.contains(lemma) else { return }
        add(lemma, lemma, kind, .base)
        add(WordForms.third(lemma), lemma, kind, .third)
        for form in WordForms.gerunds(lemma) { add(form, lemma, kind, .gerund) }
        if let irregular {
            add(irregular.past, lemma, kind, .past)
            add(irregular.participle, lemma, kind, .participle)
        } else {
            for form in WordForms.pasts(lemma) { add(form, lemma, kind, [.past, .participle]) }
        }
    }

    private mutating func add(_ form: String, _ lemma: String, _ kind: EventKind, _ forms: VerbForms) {
        if let place = verbPlaces[form] {
            verbs[place].forms.formUnion(forms)
        } else {
            verbPlaces[form] = verbs.count
            verbs.append(Verb(lemma: lemma, kind: kind, forms: forms, traits: traits(of: lemma)))
        }
    }

    private mutating func add(noun entry: String, _ kind: EventKind) {
        let parts = entry.split(separator: "=").map(String.init)
        guard let noun = parts.first else { return }
        let forms = EventNouns.singularOnly.contains(noun) ? [noun] : [noun, WordForms.third(noun)]
        for form in forms where nounPlaces[form] == nil {
            let lemma = parts.last ?? noun
            nounPlaces[form] = nouns.count
            nouns.append(Noun(lemma: lemma, kind: kind, traits: traits(of: lemma)))
        }
    }

    func traits(of lemma: String) -> LemmaTraits {
        var traits: LemmaTraits = []
        if EventPlainVerbs.reporting.contains(lemma) { traits.insert(.reporting) }
        if EventPlainVerbs.onlyReporting.contains(lemma) { traits.insert(.onlyReporting) }
        if EventPlainVerbs.everyday.contains(lemma) { traits.insert(.everyday) }
        if EventPlainVerbs.light.contains(lemma) { traits.insert(.light) }
        if phraseVerbs.contains(lemma) { traits.insert(.phrase) }
        return traits
    }
}

extension EventLexicon {
    func verb(of word: Word) -> Verb? { word.verb >= 0 ? verbs[Int(word.verb)] : nil }

    func noun(of word: Word) -> Noun? { word.noun >= 0 ? nouns[Int(word.noun)] : nil }

    /// A verb that the lexicon doesn't have: "skidded" is a past form whatever it means.
    func guessedVerb(_ form: String, _ word: Word) -> Verb? {
        let isPast = word.is(.guessedPast)
        guard isPast || word.is(.guessedGerund) else { return nil }
        return Self.guessed.value(for: form) { form in
            let lemma = WordForms.base(of: form, without: isPast ? 2 : 3)
            return Verb(
                lemma: lemma, kind: .other, forms: isPast ? [.past, .participle] : .gerund,
                traits: traits(of: lemma).subtracting(.onlyReporting))
        }
    }

    private static let guessed = Memo<String, Verb>(limit: 5_000)
}

/// What the lists say of a dictionary form.
struct LemmaTraits: OptionSet, Sendable {
    let rawValue: UInt8

    static let reporting = LemmaTraits(rawValue: 1)
    /// Says nothing of what happened beside it.
    static let onlyReporting = LemmaTraits(rawValue: 2)
    static let everyday = LemmaTraits(rawValue: 4)
    static let light = LemmaTraits(rawValue: 8)
    /// Means something else with a particle behind it.
    static let phrase = LemmaTraits(rawValue: 16)
}

/// The forms that one spelling of a verb can be.
struct VerbForms: OptionSet, Sendable {
    let rawValue: UInt8

    static let base = VerbForms(rawValue: 1)
    static let third = VerbForms(rawValue: 2)
    static let past = VerbForms(rawValue: 4)
    static let participle = VerbForms(rawValue: 8)
    static let gerund = VerbForms(rawValue: 16)
}
