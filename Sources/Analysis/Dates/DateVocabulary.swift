/// What the rules of dates ask of a word beside its class; read once, by its bytes.
struct DateTraits: OptionSet, Sendable {
    let rawValue: UInt8

    /// Tells past or future of the clause it stands in; behind `present` words
    /// `expected` ones tell of the future.
    static let future = DateTraits(rawValue: 1)
    static let present = DateTraits(rawValue: 2)
    static let expected = DateTraits(rawValue: 4)
    static let past = DateTraits(rawValue: 8)
    /// Of no class of its own, but begins an expression.
    static let starter = DateTraits(rawValue: 16)
    /// An everyday word when it is written small.
    static let needsCapital = DateTraits(rawValue: 32)
    /// A full stop behind it belongs to the word.
    static let abbreviation = DateTraits(rawValue: 64)
    /// A present form that tells what is to come on a day.
    static let timetable = DateTraits(rawValue: 128)
}

/// Every word that the rules of dates know.
struct DateVocabulary: Sendable {
    static let shared = DateVocabulary()

    struct Entry: Sendable {
        /// In lower case.
        let text: String
        let word: DateWord
        let traits: DateTraits
    }

    private let table: ByteTable
    private let entries: [Entry]

    private init() {
        let lists: [(Set<String>, DateTraits)] = [
            (TenseWords.future, .future), (TenseWords.present, .present), (TenseWords.expected, .expected),
            (TenseWords.past, .past), (EventVerbs.pastForms, .past), (DateWords.starters, .starter),
            (DateWords.needCapital, .needsCapital), (DateWords.abbreviations, .abbreviation),
            (TenseWords.timetable, .timetable),
        ]
        var traits = DateWords.all.mapValues { _ in DateTraits() }
        for (list, trait) in lists { for word in list { traits[word, default: []].insert(trait) } }
        table = ByteTable(traits.keys)
        entries = traits.map { text, traits in
            Entry(
                text: text, word: DateWords.word(text),
                traits: Self.isRegularPast(text) ? traits.union(.past) : traits)
        }
    }

    /// A word as it is written; nil for one that no list has.
    func entry(of range: Range<Int>, in bytes: [UInt8]) -> Entry? {
        table.place(of: range, in: bytes).map { entries[$0] }
    }

    /// "visited": a word in lower case whose ending tells the past.
    static func isRegularPast(_ text: String) -> Bool {
        text.hasSuffix("ed") && (text.count > 4 || ["died", "sued", "lied", "vied"].contains(text))
    }
}
