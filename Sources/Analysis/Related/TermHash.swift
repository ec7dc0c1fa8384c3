/// Hashes of words, and the 32-bit terms made of them.
enum TermHash {
    static let empty: UInt64 = 0xCBF2_9CE4_8422_2325

    /// One step of FNV-1a (Fowler, Noll, Vo).
    @inline(__always)
    static func adding(_ byte: UInt8, to hash: UInt64) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }

    static func of(_ bytes: some Sequence<UInt8>) -> UInt64 { bytes.reduce(empty) { adding($1, to: $0) } }

    /// The hash of two things in this order.
    @inline(__always)
    static func joining(_ a: UInt64, _ b: UInt64) -> UInt64 { (a &* 0x9E37_79B9_7F4A_7C15) ^ b &+ (a >> 29) }

    /// Spreads the bits (the finalizer of MurmurHash3, Austin Appleby).
    @inline(__always)
    static func mixed(_ hash: UInt64) -> UInt64 {
        var h = hash
        h ^= h >> 33
        h &*= 0xFF51_AFD7_ED55_8CCD
        h ^= h >> 33
        h &*= 0xC4CE_B9FE_1A85_EC53
        return h ^ (h >> 33)
    }
}

/// A few hashes of words, found in a flat table: what a set would hold, several
/// times as fast, because every word of a text is looked up.
struct HashSet: Sendable {
    /// 0 where empty; as many as a power of two, at most a quarter full.
    private var slots: [UInt64]

    init(_ hashes: some Sequence<UInt64>) {
        let hashes = Array(hashes)
        var size = 16
        while size < hashes.count * 4 { size *= 2 }
        slots = [UInt64](repeating: 0, count: size)
        for hash in hashes { slots[slot(of: hash)] = hash }
    }

    func contains(_ hash: UInt64) -> Bool { slots[slot(of: hash)] != 0 }

    /// Where a hash stands, or would.
    @inline(__always)
    private func slot(of hash: UInt64) -> Int {
        var slot = Int(truncatingIfNeeded: hash ^ hash >> 32) & (slots.count - 1)
        while slots[slot] != 0, slots[slot] != hash { slot = (slot + 1) & (slots.count - 1) }
        return slot
    }
}

/// What a term of a `TermVector` is: it stands in the term's two highest bits.
enum TermKind: UInt32 {
    /// A word.
    case word = 0
    /// Two words that follow one another.
    case pair = 1
    /// A run of capitalised words.
    case name = 2
    /// A number, a day, a month.
    case number = 3

    /// How many bits tell terms of the kind apart. A library counts the
    /// articles of every term; pairs would be tens of millions, so they share
    /// two million counters, which only makes a rare pair look less rare.
    private var width: UInt32 {
        switch self {
        case .word: 30
        case .pair: 21
        case .name: 24
        case .number: 22
        }
    }

    func term(_ hash: UInt64) -> UInt32 {
        rawValue << 30 | UInt32(truncatingIfNeeded: TermHash.mixed(hash) >> 8) & (1 << width - 1)
    }

    init(of term: UInt32) { self = TermKind(rawValue: term >> 30) ?? .word }
}
