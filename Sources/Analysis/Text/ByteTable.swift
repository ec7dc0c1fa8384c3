/// Words found by their bytes without regard to the case of ASCII letters: a
/// look-up makes no string. Open addressing, at most half full.
struct ByteTable: Sendable {
    private var keys: [UInt8] = []
    /// Where each word ends in `keys`; the first stands for the start.
    private var ends: [Int32] = [0]
    /// Places of words, below zero where empty; as many as a power of two.
    private var slots: [Int32]

    /// `words` in small letters, each once; a word's place is its place among them.
    init(_ words: some Collection<String>) {
        var capacity = 64
        while capacity < words.count * 2 { capacity *= 2 }
        slots = [Int32](repeating: -1, count: capacity)
        for (place, word) in words.enumerated() {
            let bytes = Array(word.utf8)
            var slot = bytes.withUnsafeBufferPointer(Self.hash) & (slots.count - 1)
            while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(place)
            keys += bytes
            ends.append(Int32(keys.count))
        }
    }

    /// Nil for a word that isn't there; constant in the number of words.
    func place(of bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        var slot = Self.hash(bytes) & (slots.count - 1)
        while slots[slot] >= 0 {
            let place = Int(slots[slot])
            if isEqual(place, bytes) { return place }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    /// The same for a part of some bytes.
    func place(of range: Range<Int>, in bytes: [UInt8]) -> Int? {
        bytes.withUnsafeBufferPointer { place(of: UnsafeBufferPointer(rebasing: $0[range])) }
    }

    @inline(__always)
    static func small(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte }

    private func isEqual(_ place: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let start = Int(ends[place])
        guard Int(ends[place + 1]) - start == bytes.count else { return false }
        for index in bytes.indices where keys[start + index] != Self.small(bytes[index]) { return false }
        return true
    }

    /// FNV-1a of the small letters.
    private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var hash = TermHash.empty
        for byte in bytes { hash = TermHash.adding(small(byte), to: hash) }
        return Int(truncatingIfNeeded: (hash ^ (hash >> 29)) & 0x7fff_ffff)
    }
}
