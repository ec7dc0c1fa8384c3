import News

/// Finds articles that are the same text with light edits: MinHash (Broder
/// 1997) over shingles of four words, its values cut into bands.
public enum NearDuplicates {
    /// Band keys: two near-duplicates share at least one, with high
    /// probability (98 of 100 where 60 % of their shingles agree); 16 for any
    /// text, none for one without words. Linear.
    public static func bands(of text: String) -> [Int64] {
        let shingles = shingles(of: text)
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
        if a == b { return true }
        let first = shingles(of: a)
        let second = shingles(of: b)
        let smaller = min(first.count, second.count)
        guard smaller > 0 else { return false }
        let shared = first.intersection(second).count
        let isCut = smaller >= leastOfCut && shared * 10 >= smaller * 9
        return isCut || shared * 2 >= first.count + second.count - shared
    }
}

// MARK: - Private

extension NearDuplicates {
    private static let bandCount = 16
    private static let rows = 3
    private static let shingleLength = 4
    /// A text shorter than this says too little to be called a part of another.
    private static let leastOfCut = 30

    /// Every run of four words; the whole of a shorter text.
    private static func shingles(of text: String) -> Set<UInt64> {
        let words = TermScanner.words(of: text).map(\.hash)
        guard words.count > shingleLength else { return words.isEmpty ? [] : [joined(words[...])] }
        var shingles = Set<UInt64>(minimumCapacity: words.count)
        for start in 0...(words.count - shingleLength) { shingles.insert(joined(words[start..<start + shingleLength])) }
        return shingles
    }

    private static func joined(_ words: ArraySlice<UInt64>) -> UInt64 {
        TermHash.mixed(words.reduce(TermHash.empty) { TermHash.joining($0, $1) })
    }

    /// The smallest shingle under the order that `seed` stands for.
    private static func minimum(of shingles: Set<UInt64>, seed: UInt64) -> UInt64 {
        let factor = TermHash.mixed(seed &+ 0x9E37_79B9_7F4A_7C15) | 1
        let offset = TermHash.mixed(factor)
        var least = UInt64.max
        for shingle in shingles { least = min(least, (shingle ^ offset) &* factor) }
        return least
    }
}
