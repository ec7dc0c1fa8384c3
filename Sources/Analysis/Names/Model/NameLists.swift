/// The lists of the gazetteer, in the order of their bits.
package enum NameList: Int, CaseIterable {
    case country, capital, region, city1, city2, city3, cityalt, demonym
    case first, last1, last2, person, surname
    case location, organization, nation, event, art
    case club, university, company, body
}

/// Phrases by hash: which lists they stand in, and how long phrases with the
/// same first word get.
///
/// Open addressing over 32-bit slots: 20 bits of fingerprint, 4 of length (of
/// the longest phrase that begins with this one), 8 of a list set. One wrong
/// match in some hundred thousand look-ups is the price of fitting 130,000
/// phrases into a megabyte.
package struct Gazetteer {
    let slots: UnsafeBufferPointer<UInt32>
    let sets: UnsafeBufferPointer<UInt32>

    package static let longest = 10

    package init(slots: UnsafeBufferPointer<UInt32>, sets: UnsafeBufferPointer<UInt32>) {
        self.slots = slots
        self.sets = sets
    }

    /// The slot of a phrase; 0 where there is none.
    @inline(__always)
    func find(_ phrase: UInt32) -> UInt32 {
        var index = Int(Gazetteer.home(of: phrase, slots: slots.count))
        let print = Gazetteer.fingerprint(of: phrase)
        for _ in 0..<64 {
            let slot = slots[index]
            if slot == 0 || slot >> 12 == print { return slot }
            index = index + 1 == slots.count ? 0 : index + 1
        }
        return 0
    }

    @inline(__always)
    package static func home(of phrase: UInt32, slots: Int) -> UInt32 {
        FeatureHash.place(phrase, template: 11, count: UInt32(slots))
    }

    /// Never 0, so that no slot in use is 0.
    @inline(__always)
    package static func fingerprint(of phrase: UInt32) -> UInt32 {
        max(1, FeatureHash.pair(phrase, 77) >> 12)
    }

    /// A phrase goes on by one word.
    @inline(__always)
    package static func extend(_ phrase: UInt32, by form: UInt32) -> UInt32 { FeatureHash.pair(phrase, form) }
}
