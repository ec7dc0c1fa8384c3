/// What a text tells beside its form: its numbers, its names, and the clauses
/// they stand in.
struct ToldFacts {
    private var numbers: Set<UInt64> = []
    private var names: Set<UInt64> = []
    private var clauses: Set<UInt64> = []

    init(_ words: [ScannedWord]) {
        var clause = TermHash.empty
        var isTelling = false
        for word in words {
            if word.shape.contains(.afterBreak) {
                if isTelling { clauses.insert(clause) }
                (clause, isTelling) = (TermHash.empty, false)
            }
            clause = TermHash.joining(clause, word.hash)
            if word.shape.contains(.number) {
                numbers.insert(word.hash)
                isTelling = true
            } else if word.shape.contains(.capitalized), !word.shape.contains(.empty) {
                names.insert(word.hash)
                isTelling = true
            }
        }
        if isTelling { clauses.insert(clause) }
    }

    /// Edited all over but with the same numbers and names, or with most of
    /// what it tells word for word, as where only the beginning was renewed.
    func agree(with other: ToldFacts) -> Bool {
        let hasSameFacts =
            ToldFacts.share(numbers, other.numbers) >= 0.8 && ToldFacts.share(names, other.names) >= 0.8
        return hasSameFacts || ToldFacts.share(clauses, other.clauses) >= 0.7
    }

    /// The share of the smaller that stands in the other, 1 for nothing.
    private static func share(_ a: Set<UInt64>, _ b: Set<UInt64>) -> Double {
        let smaller = min(a.count, b.count)
        return smaller == 0 ? 1 : Double(a.intersection(b).count) / Double(smaller)
    }
}
