/// Classes of words in small letters: a cluster of words used alike, and the
/// WordNet field of the commonest meaning (noun.person, verb.communication, ...).
///
/// Open addressing over 32-bit slots: 16 bits of fingerprint, 8 of cluster, 8 of field.
package struct Lexicon {
    let slots: UnsafeBufferPointer<UInt32>

    package init(slots: UnsafeBufferPointer<UInt32>) {
        self.slots = slots
    }

    @inline(__always)
    func entry(of word: UInt32) -> (cluster: UInt32, field: UInt32) {
        var index = Int(Lexicon.home(of: word, slots: slots.count))
        let print = Lexicon.fingerprint(of: word)
        for _ in 0..<64 {
            let slot = slots[index]
            if slot == 0 { return (0, 0) }
            if slot >> 16 == print { return (slot >> 8 & 0xFF, slot & 0xFF) }
            index = index + 1 == slots.count ? 0 : index + 1
        }
        return (0, 0)
    }

    @inline(__always)
    package static func home(of word: UInt32, slots: Int) -> UInt32 {
        FeatureHash.place(word, template: 13, count: UInt32(slots))
    }

    @inline(__always)
    package static func fingerprint(of word: UInt32) -> UInt32 { max(1, FeatureHash.pair(word, 99) >> 16) }
}
