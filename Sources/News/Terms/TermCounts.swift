/// A number for each of some terms: what a dictionary would hold, several
/// times as fast, because terms are hashes already (docs/notes/speed.md).
///
/// One flat table with open addressing; it doubles before it is half full.
public struct TermCounts: Sendable {
    @usableFromInline struct Slot: Sendable {
        @usableFromInline var term: UInt32 = 0
        @usableFromInline var count: Int32 = TermCounts.free
    }

    /// What no term counts.
    @inlinable static var free: Int32 { .min }

    @usableFromInline var slots: [Slot] = []
    @usableFromInline var mask = 0
    public private(set) var count = 0

    public init() {}

    /// With room for so many terms.
    public init(minimumCapacity: Int) {
        grow(to: max(16, minimumCapacity * 2))
    }

    public init(_ counts: [UInt32: Int]) {
        self.init(minimumCapacity: counts.count)
        for (term, count) in counts { self[term] = count }
    }

    /// Nil for a term that was never given a number; setting nil is ignored.
    public subscript(term: UInt32) -> Int? {
        @inlinable get {
            guard count > 0 else { return nil }
            let found = slots[place(of: term)].count
            return found == TermCounts.free ? nil : Int(found)
        }
        set {
            guard let newValue else { return }
            makeRoom()
            let place = place(of: term)
            if slots[place].count == TermCounts.free { count += 1 }
            slots[place] = Slot(term: term, count: Int32(clamping: newValue))
        }
    }

    /// Adds to the number of a term, which is 0 before it has one.
    public mutating func add(_ change: Int, to term: UInt32) {
        makeRoom()
        let place = place(of: term)
        if slots[place].count == TermCounts.free {
            count += 1
            slots[place] = Slot(term: term, count: Int32(clamping: change))
        } else {
            slots[place].count = Int32(clamping: Int(slots[place].count) + change)
        }
    }

    /// By rising term.
    public var sorted: [(term: UInt32, count: Int)] {
        slots.filter { $0.count != TermCounts.free }.sorted { $0.term < $1.term }.map { ($0.term, Int($0.count)) }
    }

    // MARK: - Private

    /// Where the term is, or the free place for it.
    @inlinable func place(of term: UInt32) -> Int {
        // The upper bits of a term are its kind, and terms of one article are near one another when sorted.
        var place = Int((term &* 0x9E37_79B1) >> 8) & mask
        while slots[place].count != TermCounts.free, slots[place].term != term { place = (place + 1) & mask }
        return place
    }

    private mutating func makeRoom() {
        if (count + 1) * 2 > slots.count { grow(to: max(16, slots.count * 2)) }
    }

    private mutating func grow(to wanted: Int) {
        var size = 16
        while size < wanted { size *= 2 }
        let old = slots
        slots = Array(repeating: Slot(), count: size)
        mask = size - 1
        for slot in old where slot.count != TermCounts.free { slots[place(of: slot.term)] = slot }
    }
}
