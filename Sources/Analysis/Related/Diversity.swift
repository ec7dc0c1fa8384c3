import News

/// Maximal marginal relevance (Carbonell and Goldstein 1998): what is much
/// like something better comes further down.
enum Diversity {
    private static let penalty = 0.5
    /// Only the first rows are compared with one another; the rest keep their order.
    private static let compared = 40

    /// Indexes into `events` (by falling score) in their new order, with new scores.
    static func ordered(_ events: [(event: Event, score: Double)]) -> [(index: Int, score: Double)] {
        var left = Array(events.indices.prefix(compared))
        let participants = events.prefix(compared).map { Set($0.event.participants.map(\.entity.id)) }
        var sameness = [Double](repeating: 0, count: events.count)
        var result: [(index: Int, score: Double)] = []
        func reduced(_ index: Int) -> Double { events[index].score * (1 - penalty * sameness[index]) }
        while let best = left.max(by: { (reduced($0), $1) < (reduced($1), $0) }) {
            result.append((best, reduced(best)))
            left.removeAll { $0 == best }
            for index in left {
                guard events[index].event.kind == events[best].event.kind else { continue }
                let shared = overlap(participants[index], participants[best])
                let isSameTime = events[index].event.days == events[best].event.days
                sameness[index] = max(sameness[index], isSameTime ? shared : shared / 2)
            }
        }
        let last = result.map(\.score).min() ?? 0
        return result + events.indices.dropFirst(compared).map { ($0, min(last, events[$0].score)) }
    }

    /// 1 for the same participants, 0 for none in common.
    private static func overlap(_ a: Set<Entity.ID>, _ b: Set<Entity.ID>) -> Double {
        let shared = a.count(where: b.contains)
        let union = a.count + b.count - shared
        return union > 0 ? Double(shared) / Double(union) : 0
    }
}
