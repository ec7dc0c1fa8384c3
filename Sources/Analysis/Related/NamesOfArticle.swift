public import News

/// An entity that an article names, by which others may be related to it.
public struct NamedEntity: Sendable {
    /// Its counts are those of the whole library.
    public let row: EntityRow
    /// As the article writes it.
    public let spellings: Set<String>
    /// Of all its spellings.
    let words: Set<UInt64>

    public init(_ row: EntityRow, spellings: Set<String>) {
        self.row = row
        self.spellings = spellings
        words = Set((Array(spellings) + [row.name]).flatMap { TermScanner.words(of: $0).map(\.hash) })
    }
}

/// What the names and dates of an article are made of, so that no reason cuts one.
struct NamesOfArticle {
    /// The words of all names.
    private let words: Set<UInt64>
    /// Names as the article writes them, each as one hash.
    private let whole: Set<UInt64>
    /// Years as they stand in the article's dates.
    let years: Set<UInt64>

    init(_ entities: [NamedEntity], years: Set<String>) {
        words = Set(
            entities.flatMap { Array($0.spellings) + [$0.row.name] }
                .flatMap { TermScanner.words(of: $0).lazy.filter { $0.shape.contains(.capitalized) }.map(\.hash) })
        whole = Set(entities.flatMap(\.spellings).map { NamesOfArticle.hash(TermScanner.words(of: $0)[...]) })
        self.years = Set(years.map { TermHash.of($0.utf8) })
    }

    /// Whether a word among these belongs to a name, and they aren't a whole one.
    func areCut(by phrase: ArraySlice<ScannedWord>) -> Bool {
        phrase.contains { $0.shape.contains(.capitalized) && words.contains($0.hash) }
            && !whole.contains(NamesOfArticle.hash(phrase))
    }

    private static func hash(_ phrase: ArraySlice<ScannedWord>) -> UInt64 {
        phrase.reduce(TermHash.empty) { TermHash.joining($0, $1.hash) }
    }
}

/// Entities that two articles name.
enum SharedNames {
    /// One thing that both name.
    struct Shared {
        let name: String
        /// Of all its spellings: no term says it again.
        let words: Set<UInt64>
        let score: Float
    }

    /// Peoples tell nothing, nor do agencies and papers unless both articles name one often.
    static func found(
        _ own: [NamedEntity], mentions: [Entity.ID: Int], with others: [Entity.ID: Int], _ weights: TermWeights,
        in text: PhraseSearch
    ) -> [Shared] {
        own.compactMap { entity in
            guard let here = mentions[entity.row.id],
                let there = others[entity.row.id] ?? (isWritten(entity, in: text) ? 1 : nil)
            else { return nil }
            let frequency = Float(min(here, there))
            guard !isWeak(entity.row, frequency) else { return nil }
            let idf = max(entity.row.kind == .place ? least / 2 : least, weights.idf(standingIn: entity.row.articles))
            return Shared(
                name: name(of: entity, in: text),
                words: entity.words,
                score: min(often, frequency).squareRoot() * idf * worth(entity.row.kind))
        }
    }

    /// Among a handful of articles no name is rare.
    private static let least: Float = 0.5
    /// A paper that both articles name so often is what they are about.
    static let often: Float = 3

    /// The full name stands there, whoever it was taken for.
    private static func isWritten(_ entity: NamedEntity, in text: PhraseSearch) -> Bool {
        entity.row.name.contains(" ") && entity.spellings.contains(entity.row.name) && text.contains(entity.row.name)
    }

    private static func isWeak(_ entity: EntityRow, _ frequency: Float) -> Bool {
        if entity.kind == .other, Nationality.isNationality(entity.name) { return true }
        return entity.kind != .person && frequency < often && Publishers.contain(entity.name)
    }

    /// Its name, or another of its spellings that both articles have; never a part of the name,
    /// such as a surname alone. Where they write it in two ways, its name.
    private static func name(of entity: NamedEntity, in text: PhraseSearch) -> String {
        let name = entity.row.name
        if entity.spellings.contains(name), text.contains(name) { return name.safeLine }
        let parts = Set(NameWords.flat(of: name))
        let others = entity.spellings.filter { !parts.isSuperset(of: NameWords.flat(of: $0)) && text.contains($0) }
        return (others.max { ($0.utf8.count, $1) < ($1.utf8.count, $0) } ?? name).safeLine
    }

    private static func worth(_ kind: EntityKind) -> Float {
        switch kind {
        case .person: 1.8
        case .organization, .other: 1.6
        case .place: 1.3
        }
    }
}
