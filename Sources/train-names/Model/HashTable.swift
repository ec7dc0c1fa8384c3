/// Builds an open-addressing table of 32-bit slots the way the model reads it.
struct HashTable {
    private(set) var slots: [UInt32]
    private let home: (UInt32, Int) -> UInt32

    /// Room for `entries` at a load of two thirds.
    init(entries: Int, home: @escaping (UInt32, Int) -> UInt32) {
        slots = [UInt32](repeating: 0, count: max(64, entries * 3 / 2))
        self.home = home
    }

    /// Puts `slot` where a look-up of `key` finds it first. `isSame` tells
    /// whether a slot in use would be taken for `key`; then the earlier one stays.
    mutating func insert(_ slot: UInt32, for key: UInt32, isSame: (UInt32) -> Bool) {
        var index = Int(home(key, slots.count))
        while slots[index] != 0 {
            if isSame(slots[index]) { return }
            index = index + 1 == slots.count ? 0 : index + 1
        }
        slots[index] = slot
    }
}
