public import News

/// An article as stories compare it: its terms weighted, as long as 1.
public struct StoryVector: Sendable {
    public let day: CalendarDay?
    public let terms: TermVector
    /// For the library to keep beside the article.
    public let lengths: TermLengths

    /// `statistics` needs the terms of the article alone. Linear.
    public init(_ article: ArticleProfile, statistics: TermStatistics) {
        day = article.published
        let weights = TermWeights(statistics)
        let saturated = weights.saturated(article.terms)
        lengths = weights.lengths(ofSaturated: saturated)
        let weighted = weights.weighted(saturated)
        let length = weighted.length
        terms = length > 0 ? weighted.mapWeights { $0.weight / length } : weighted
    }

    /// The terms of most weight, under which the library files the article so
    /// that others of its story find it; at most 24, the strongest first.
    public var topics: [UInt32] {
        var strongest: [TermVector.Entry] = []
        strongest.reserveCapacity(StoryVector.mostTopics + 1)
        // In rising order of the terms: what weighs the same goes behind.
        for entry in terms.entries {
            let isFull = strongest.count == StoryVector.mostTopics
            if isFull, let weakest = strongest.last, entry.weight <= weakest.weight { continue }
            strongest.insert(entry, at: strongest.firstIndex { $0.weight < entry.weight } ?? strongest.count)
            if isFull { strongest.removeLast() }
        }
        return strongest.map(\.term)
    }

    /// From 0 to 1: the cosine, softened by time.
    func likeness(to other: StoryVector) -> Float {
        terms.dot(other.terms) * StoryVector.nearness(day, other.day)
    }

    /// 1 on the same day, seven tenths after some months, a half of that years
    /// later; an unknown date is neither near nor far.
    static func nearness(_ a: CalendarDay?, _ b: CalendarDay?) -> Float {
        guard let a, let b else { return 0.75 }
        let days = Double(abs(a.daysSince1970 - b.daysSince1970))
        return Float((0.7 + 0.3 * Curve.falling(days, scale: 60)) * Curve.decay(days, half: 2_000))
    }

    private static let mostTopics = 24
}
