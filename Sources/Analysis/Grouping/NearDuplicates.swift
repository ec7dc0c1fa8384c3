import News

/// Finds articles that are the same text with light edits: MinHash (Broder
/// 1997) over shingles of four words, its values cut into bands.
public enum NearDuplicates {
    /// Band keys: two near-duplicates share at least one, with high
    /// probability (98 of 100 where 60 % of their shingles agree); 16 for any
    /// text, none for one without words. Linear.
    public static func bands(of text: String) -> [Int64] {
        let shingles = Shingles(of: text).hashes
        guard !shingles.isEmpty else { return [] }
        return (0..<bandCount).map { band in
            let values = (0..<rows).map { minimum(of: shingles, seed: UInt64(band * rows + $0)) }
            let key = values.reduce(UInt64(band)) { TermHash.mixed(TermHash.joining($0, $1)) }
            return Int64(bitPattern: key)
        }
    }

    /// Whether two texts are near-duplicates; exact, for candidates that share
    /// a band. One may be cut short: then its shingles nearly all stand in the other.
    public static func areSame(_ a: String, _ b: String) -> Bool {
        a == b || Shingles(of: a).areNearly(Shingles(of: b))
    }

    /// Every run of four words of a text, made once to compare it with many.
    public struct Shingles: Sendable {
        /// Rising, each once.
        fileprivate let hashes: [UInt64]
    }
}

// MARK: - Private

extension NearDuplicates {
    private static let bandCount = 16
    private static let rows = 3
    fileprivate static let shingleLength = 4
    /// A text shorter than this says too little to be called a part of another.
    fileprivate static let leastOfCut = 30

    /// The smallest shingle under the order that `seed` stands for.
    private static func minimum(of shingles: [UInt64], seed: UInt64) -> UInt64 {
        let factor = TermHash.mixed(seed &+ 0x9E37_79B9_7F4A_7C15) | 1
        let offset = TermHash.mixed(factor)
        var least = UInt64.max
        for shingle in shingles { least = min(least, (shingle ^ offset) &* factor) }
        return least
    }
}

extension NearDuplicates.Shingles {
    /// The whole of a text that is shorter than one run.
    public init(of text: String) {
        let words = TermScanner.words(of: text).map(\.hash)
        let length = NearDuplicates.shingleLength
        guard words.count > length else {
            hashes = words.isEmpty ? [] : [Self.joined(words[...])]
            return
        }
        let all = (0...(words.count - length)).map { Self.joined(words[$0..<$0 + length]) }.sorted()
        hashes = all.indices.filter { $0 == 0 || all[$0] != all[$0 - 1] }.map { all[$0] }
    }

    /// Whether two texts are near-duplicates. One may be cut short: then its
    /// shingles nearly all stand in the other.
    public func areNearly(_ other: Self) -> Bool {
        let smaller = min(hashes.count, other.hashes.count)
        guard smaller > 0 else { return false }
        let shared = sharedCount(with: other)
        let isCut = smaller >= NearDuplicates.leastOfCut && shared * 10 >= smaller * 9
        return isCut || shared * 2 >= hashes.count + other.hashes.count - shared
    }

    private func sharedCount(with other: Self) -> Int {
        var shared = 0
        var index = 0
        for hash in hashes {
            while index < other.hashes.count, other.hashes[index] < hash { index += 1 }
            guard index < other.hashes.count else { break }
            if other.hashes[index] == hash { shared += 1 }
        }
        return shared
    }

    private static func joined(_ words: ArraySlice<UInt64>) -> UInt64 {
        TermHash.mixed(words.reduce(TermHash.empty) { TermHash.joining($0, $1) })
    }
}
