public import News

/// Decides which articles belong to one story: those that are alike on
/// average (average-link clustering, Sokal and Michener 1958), so that one
/// article between two stories doesn't make them one.
public enum StoryGrouping {
    /// The story an article belongs to, or nil for a new one. `members` are
    /// articles of the story, a handful nearest in time; one comparison for each.
    public static func decide(
        _ article: StoryVector, among candidates: [(id: Story.ID, members: [StoryVector])]
    ) -> Story.ID? {
        let scored = candidates.compactMap { story -> (id: Story.ID, score: Float)? in
            guard !story.members.isEmpty else { return nil }
            let sum = story.members.reduce(Float(0)) { $0 + article.likeness(to: $1) }
            return (story.id, sum / Float(story.members.count))
        }
        let best = scored.max { ($0.score, $1.id) < ($1.score, $0.id) }
        return best.flatMap { $0.score >= threshold ? $0.id : nil }
    }

    /// All stories of some articles at once, each as indexes in rising order,
    /// whatever order the articles came in. The likest two are joined until
    /// none are alike; takes the square of their number in memory (4 bytes
    /// each) and time.
    public static func groups(of articles: [StoryVector]) -> [[Int]] {
        var clusters = AverageLink(Likenesses(of: articles).withNeighbours())
        while let (a, b) = clusters.likest, clusters.likeness(a, b) >= threshold {
            if clusters.areTwo(a, b) { clusters.part(a, b) } else { clusters.join(b, into: a) }
        }
        return clusters.groups
    }

    /// Above this average likeness articles tell one story. News grouped by
    /// people agrees on anything between 0.08 and 0.12.
    static let threshold: Float = 0.1
}
