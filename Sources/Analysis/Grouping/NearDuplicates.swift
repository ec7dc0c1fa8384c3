import News

/// Finds articles that are the same text with light edits: MinHash (Broder
/// 1997) over shingles of four words, its values cut into bands.
public enum NearDuplicates {
    /// Band keys of a text's words: two near-duplicates share at least one, with
    /// high probability (98 of 100 where 60 % of their shingles agree; nearly
    /// always where one is the beginning of the other); 20 for any text, none for
    /// one without words. Linear.
    static func bands(of words: [ScannedWord], _ shingles: Shingles) -> [Int64] {
        guard !words.isEmpty else { return [] }
        return bands(of: shingles.hashes, 0..<bandCount)
            + bands(of: Shingles(of: Array(words.prefix(leadLength))).hashes, bandCount..<bandCount + leadBandCount)
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
    /// The words a text begins with have bands of their own: of a copy that was
    /// cut short the whole would not be found.
    private static let leadLength = 60
    private static let leadBandCount = 4
    /// A text shorter than this says too little to be called a part of another.
    fileprivate static let leastOfCut = 30

    private static func bands(of shingles: [UInt64], _ range: Range<Int>) -> [Int64] {
        range.map { band in
            let values = (0..<rows).map { minimum(of: shingles, seed: UInt64(band * rows + $0)) }
            let key = values.reduce(UInt64(band)) { TermHash.mixed(TermHash.joining($0, $1)) }
            return Int64(bitPattern: key)
        }
    }

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
    public init(of text: String) {
        self.init(of: TermScanner.words(of: text))
    }

    /// The whole of a text that is shorter than one run.
    init(of words: [ScannedWord]) {
        let hashes = words.map(\.hash)
        let length = NearDuplicates.shingleLength
        guard hashes.count > length else {
            self.hashes = hashes.isEmpty ? [] : [Self.joined(hashes[...])]
            return
        }
        let all = (0...(hashes.count - length)).map { Self.joined(hashes[$0..<$0 + length]) }.sorted()
        self.hashes = all.indices.filter { $0 == 0 || all[$0] != all[$0 - 1] }.map { all[$0] }
    }

    /// Whether two texts are near-duplicates. One may be cut short: then its
    /// shingles nearly all stand in the other. Two fillings of one form
    /// (weather, results) are not the same: what they have in common tells
    /// nothing. `texts` is asked for both where the shingles leave it open.
    public func areNearly(_ other: Self, texts: () throws -> (String, String)?) rethrows -> Bool {
        let smaller = min(hashes.count, other.hashes.count)
        guard smaller > 0 else { return false }
        let shared = sharedCount(with: other)
        if smaller >= NearDuplicates.leastOfCut, shared * 10 >= smaller * 9 { return true }
        guard shared * 2 >= hashes.count + other.hashes.count - shared else { return false }
        guard let (own, others) = try texts() else { return false }
        return ToldFacts(TermScanner.words(of: own)).agree(with: ToldFacts(TermScanner.words(of: others)))
    }

    /// One of the two says too little to be told from another by its words alone.
    public func isShort(besides other: Self) -> Bool {
        min(hashes.count, other.hashes.count) < NearDuplicates.leastOfCut
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
