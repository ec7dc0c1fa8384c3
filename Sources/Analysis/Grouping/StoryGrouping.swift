public import News

/// Decides which story an article belongs to: how much of what the article
/// tells is told by the story's average article, softened by time.
public enum StoryGrouping {
    /// The story it belongs to, or nil for a new one.
    ///
    /// `statistics` needs the terms of the article alone. Articles may come in
    /// any order; best in that of their publication.
    public static func decide(
        _ article: ArticleProfile, among candidates: [StoryCandidate], statistics: TermStatistics
    ) -> Story.ID? {
        let weights = TermWeights(statistics)
        let own = weights.saturated(article.terms)
        let lengths = weights.squaredLengths(own)
        let scored = candidates.map { story in
            (id: story.id, score: likeness(own, lengths, story, weights) * nearness(article.published, story.days))
        }
        let best = scored.max { ($0.score, $1.id) < ($1.score, $0.id) }
        return best.flatMap { $0.score >= threshold ? $0.id : nil }
    }

    /// Below this share an article begins a story of its own.
    private static let threshold = 0.115
    /// After so many days without news a story counts half.
    private static let halfLife = 180.0

    /// How much of the article the story covers, channel by channel; 1 for an
    /// article that tells what all of the story's tell. The story's own length
    /// doesn't enter: what only some of its articles tell counts little anyway.
    private static func likeness(
        _ own: TermVector, _ lengths: [Float], _ story: StoryCandidate, _ weights: TermWeights
    ) -> Double {
        let share = 1 / Float(max(1, story.articles))
        let average = story.terms.sharing(own).mapWeights { $0.weight * share }
        return Double(weights.covered(own, lengths, by: weights.saturated(average)))
    }

    /// 1 within the story's days, a half `halfLife` days before or after them.
    private static func nearness(_ day: CalendarDay?, _ days: DayInterval) -> Double {
        guard let day, let from = days.from, let to = days.to else { return 0.75 }
        let distance = max(0, from.daysSince1970 - day.daysSince1970, day.daysSince1970 - to.daysSince1970)
        return Curve.decay(Double(distance), half: halfLife)
    }
}

extension TermVector {
    /// The entries whose terms `other` has too; linear in both.
    fileprivate func sharing(_ other: TermVector) -> TermVector {
        var index = 0
        return mapWeights { entry in
            while index < other.entries.count, other.entries[index].term < entry.term { index += 1 }
            return index < other.entries.count && other.entries[index].term == entry.term ? entry.weight : 0
        }
    }
}
