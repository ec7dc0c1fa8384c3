public import News

/// Decides which story an article belongs to: TF-IDF and entities, 60-day half-life.
public enum StoryGrouping {
    /// The story it belongs to, or nil for a new one.
    public static func decide(
        _ article: ArticleProfile, among candidates: [StoryCandidate], statistics: TermStatistics
    ) -> Story.ID? { nil }
}
