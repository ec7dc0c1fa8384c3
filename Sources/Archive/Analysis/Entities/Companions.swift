import News

/// Which entities one stands in articles with, and how often.
///
/// A table of all pairs grows with the square of an article's entities; this
/// keeps the most frequent ones only, never more often than they were there: exact until there are more than
/// `capacity`, then a newcomer wears down the rarest until it takes its place
/// (after Misra and Gries, "Finding repeated elements", 1982).
struct Companions {
    /// Only the most mentioned entities of an article count as company.
    static let perArticle = 30
    static let capacity = 64

    private(set) var counts: [Entity.ID: Int] = [:]

    init() {}

    init(_ bytes: [UInt8]) {
        var reader = ByteReader(bytes)
        while !reader.isAtEnd {
            let id = Entity.ID(Int64(reader.readInt()))
            counts[id] = reader.readCount()
        }
    }

    var bytes: [UInt8] {
        var writer = ByteWriter()
        for (id, count) in most(Companions.capacity) {
            writer.write(Int(id.number))
            writer.write(count)
        }
        return writer.bytes
    }

    /// The most frequent first.
    func most(_ limit: Int) -> [(entity: Entity.ID, articles: Int)] {
        var most: [(entity: Entity.ID, articles: Int)] = []
        most.reserveCapacity(min(limit, counts.count) + 1)
        func isBehind(_ one: (entity: Entity.ID, articles: Int), _ id: Entity.ID, _ count: Int) -> Bool {
            one.articles < count || one.articles == count && one.entity > id
        }
        // Most of the many are seen to be behind the last of the few.
        for (id, count) in counts {
            if most.count == limit, let last = most.last, !isBehind(last, id, count) { continue }
            most.insert((id, count), at: most.partitioningIndex { isBehind($0, id, count) })
            if most.count > limit { most.removeLast() }
        }
        return most
    }

    mutating func count(_ others: some Sequence<Entity.ID>, except own: Entity.ID, sign: Int) {
        for other in others where other != own {
            if let count = counts[other] {
                counts[other] = count + sign > 0 ? count + sign : nil
            } else if sign > 0 {
                add(other)
            }
        }
    }

    private mutating func add(_ other: Entity.ID) {
        guard counts.count >= Companions.capacity,
            let rarest = counts.min(by: { ($0.value, $1.key) < ($1.value, $0.key) })
        else {
            counts[other] = 1
            return
        }
        counts[rarest.key] = rarest.value > 1 ? rarest.value - 1 : nil
        if rarest.value == 1 { counts[other] = 1 }
    }
}
