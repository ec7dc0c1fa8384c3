/// A sparse vector of hashed terms, sorted by hash.
public struct TermVector: Hashable, Sendable {
    public struct Entry: Hashable, Sendable {
        public let term: UInt32
        public var weight: Float

        public init(term: UInt32, weight: Float) {
            self.term = term
            self.weight = weight
        }
    }

    public private(set) var entries: [Entry]

    public init(_ weights: [UInt32: Float] = [:]) {
        entries = weights.map { Entry(term: $0.key, weight: $0.value) }.sorted { $0.term < $1.term }
    }

    public var isEmpty: Bool { entries.isEmpty }

    /// The dot product; linear in the entries of both.
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

    /// Every weight put through `change`; entries that become 0 are dropped.
    public func mapWeights(_ change: (Entry) -> Float) -> TermVector {
        var result = TermVector()
        result.entries = entries.compactMap { entry in
            let weight = change(entry)
            return weight == 0 ? nil : Entry(term: entry.term, weight: weight)
        }
        return result
    }

    public var length: Float { entries.reduce(0) { $0 + $1.weight * $1.weight }.squareRoot() }

    /// Eight bytes an entry, little endian: what the library stores.
    public var bytes: [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(entries.count * 8)
        for entry in entries {
            for value in [entry.term, entry.weight.bitPattern] {
                for shift in [0, 8, 16, 24] as [UInt32] { result.append(UInt8(truncatingIfNeeded: value >> shift)) }
            }
        }
        return result
    }

    /// Reads `bytes`; a tail that is cut off is ignored.
    public init(bytes: some Collection<UInt8>) {
        entries = []
        entries.reserveCapacity(bytes.count / 8)
        var word: UInt32 = 0
        var count = 0
        var term: UInt32 = 0
        for byte in bytes {
            word |= UInt32(byte) << UInt32(count % 4 * 8)
            count += 1
            guard count % 4 == 0 else { continue }
            if count % 8 == 4 {
                term = word
            } else {
                entries.append(Entry(term: term, weight: Float(bitPattern: word)))
            }
            word = 0
        }
    }
}

/// In how many articles of a library each term stands.
public struct TermStatistics: Sendable {
    public let articles: Int
    public let frequencies: [UInt32: Int]

    public init(articles: Int, frequencies: [UInt32: Int]) {
        self.articles = articles
        self.frequencies = frequencies
    }
}
