import News

/// What the trigger lexicon knows of a word form.
struct EventLexicon: Sendable {
    struct Verb: Sendable {
        let lemma: String
        let kind: EventKind
        var forms: VerbForms
        let isReporting: Bool
    }

    struct Noun: Sendable {
        let lemma: String
        let kind: EventKind
    }

    static let shared = EventLexicon()

    /// "wants", "believed": a verb, if not of an event; forms that are nouns too are left out.
    func isStativeVerb(_ form: String) -> Bool {
        statives.contains(form) && !Self.alsoNouns.contains(form) || Self.beliefs.contains(form)
    }

    private static let beliefs: Set<String> = [
        "believe", "believes", "believed", "seems", "appears", "fears", "feared",
    ]

    private static let alsoNouns: Set<String> = [
        "means", "mean", "need", "needs", "cost", "costs", "like", "love", "hope", "hopes", "matter", "matters", "own",
        "stand", "lives", "live", "living", "wish", "wishes", "doubt", "doubts", "suspect", "suspects", "thanks",
        "desire",
        "feeling", "understanding", "including", "standing", "meaning", "hate", "lie", "lies", "seeing", "sitting",
    ]

    /// By form, in lower case.
    private(set) var verbs: [String: Verb] = [:]
    private(set) var nouns: [String: Noun] = [:]
    /// `step_down`: by dictionary form and particle.
    private(set) var phrases: [String: EventKind] = [:]

    /// Forms of verbs that report no event.
    private var statives: Set<String> = []

    private init() {
        for lemma in EventPlainVerbs.stative {
            statives.formUnion([lemma, WordForms.third(lemma)] + WordForms.pasts(lemma) + WordForms.gerunds(lemma))
        }
        let irregular = Dictionary(EventVerbs.irregular.map { ($0.base, $0) }, uniquingKeysWith: { first, _ in first })
        for (lemma, kind) in Self.entries(EventVerbKinds.table) {
            if lemma.contains("_") { phrases[lemma] = kind } else { add(verb: lemma, kind, irregular[lemma]) }
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
        if verbs[form] == nil {
            verbs[form] = Verb(
                lemma: lemma, kind: kind, forms: forms, isReporting: EventPlainVerbs.onlyReporting.contains(lemma))
        } else {
            verbs[form]?.forms.formUnion(forms)
        }
    }

    /// The verb of a form, guessed where the lexicon has none: "skidded" is a
    /// past form whatever it means.
    func verb(_ form: String) -> Verb? {
        if let known = verbs[form] { return known }
        guard form.count > 5, !form.contains("-"), !statives.contains(form) else { return nil }
        if form.hasSuffix("ed") {
            return Verb(
                lemma: WordForms.base(of: form, without: 2), kind: .other, forms: [.past, .participle],
                isReporting: false)
        }
        guard form.hasSuffix("ing") else { return nil }
        return Verb(lemma: WordForms.base(of: form, without: 3), kind: .other, forms: .gerund, isReporting: false)
    }

    private mutating func add(noun entry: String, _ kind: EventKind) {
        let parts = entry.split(separator: "=").map(String.init)
        guard let noun = parts.first else { return }
        let forms = EventNouns.singularOnly.contains(noun) ? [noun] : [noun, WordForms.third(noun)]
        for form in forms where nouns[form] == nil {
            nouns[form] = Noun(lemma: parts.last ?? noun, kind: kind)
        }
    }
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
