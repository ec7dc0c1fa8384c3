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
        var sameness = [Double](repeating: 0, count: events.count)
        var result: [(index: Int, score: Double)] = []
        func reduced(_ index: Int) -> Double { events[index].score * (1 - penalty * sameness[index]) }
        while let best = left.max(by: { (reduced($0), $1) < (reduced($1), $0) }) {
            result.append((best, reduced(best)))
            left.removeAll { $0 == best }
            for index in left {
                sameness[index] = max(sameness[index], Diversity.sameness(events[index].event, events[best].event))
            }
        }
        let last = result.map(\.score).min() ?? 0
        return result + events.indices.dropFirst(compared).map { ($0, min(last, events[$0].score)) }
    }

    /// 1 for the same kind of event with the same participants at the same time.
    private static func sameness(_ a: Event, _ b: Event) -> Double {
        let first = Set(a.participants.map(\.entity.id))
        let second = Set(b.participants.map(\.entity.id))
        let union = first.union(second).count
        guard union > 0, a.kind == b.kind else { return 0 }
        let shared = Double(first.intersection(second).count) / Double(union)
        return a.days == b.days ? shared : shared / 2
    }
}
