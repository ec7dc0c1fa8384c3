/// A sparse vector of hashed terms, sorted by hash.
public struct TermVector: Hashable, Sendable {
    public struct Entry: Hashable, Sendable {
        public let term: UInt32
        public var weight: Float

        @inlinable
        public init(term: UInt32, weight: Float) {
            self.term = term
            self.weight = weight
        }
    }

    public let entries: [Entry]
    public let length: Float

    public init(_ weights: [UInt32: Float] = [:]) {
        self.init(sorted: weights.map { Entry(term: $0.key, weight: $0.value) }.sorted { $0.term < $1.term })
    }

    /// `entries` in rising order of their terms, each once.
    @inlinable
    public init(sorted entries: [Entry]) {
        self.entries = entries
        var squares: Float = 0
        for entry in entries { squares += entry.weight * entry.weight }
        length = squares.squareRoot()
    }

    public var isEmpty: Bool { entries.isEmpty }

    /// The dot product; linear in the entries of both.
    @inlinable
    public func dot(_ other: TermVector) -> Float {
        var sum: Float = 0
        var i = 0
        var j = 0
        while i < entries.count, j < other.entries.count {
            let a = entries[i]
            let b = other.entries[j]
            if a.term == b.term {
                sum += a.weight * b.weight
                i += 1
                j += 1
            } else if a.term < b.term {
                i += 1
            } else {
                j += 1
            }
        }
        return sum
    }

    /// The larger weight of each term of both.
    public func merging(_ other: TermVector) -> TermVector {
        var weights: [UInt32: Float] = [:]
        for entry in entries + other.entries { weights[entry.term] = max(weights[entry.term] ?? 0, entry.weight) }
        return TermVector(weights)
    }

    /// Every weight put through `change`; entries that become 0 are dropped.
    @inlinable
    public func mapWeights(_ change: (Entry) -> Float) -> TermVector {
        var changed: [Entry] = []
        changed.reserveCapacity(entries.count)
        for entry in entries {
            let weight = change(entry)
            if weight != 0 { changed.append(Entry(term: entry.term, weight: weight)) }
        }
        return TermVector(sorted: changed)
    }
}

/// In how many articles of a library each term stands.
public struct TermStatistics: Sendable {
    public let articles: Int
    public let frequencies: TermCounts

    public init(articles: Int, frequencies: TermCounts) {
        self.articles = articles
        self.frequencies = frequencies
    }

    public init(articles: Int, frequencies: [UInt32: Int]) {
        self.init(articles: articles, frequencies: TermCounts(frequencies))
    }
}

/// How long the weighted terms of an article are, squared, in a library of
/// `articles` articles: what comparing it with others needs of all its terms.
public struct TermLengths: Hashable, Sendable {
    public let words: Float
    public let names: Float
    public let numbers: Float
    public let articles: Int

    public init(words: Float, names: Float, numbers: Float, articles: Int) {
        self.words = words
        self.names = names
        self.numbers = numbers
        self.articles = articles
    }
}
