public import News

/// Ranks articles by how much they share with one, with reasons.
public enum RelatedArticles {
    /// Hashed term frequencies of an article: what the library stores of it.
    public static func terms(title: String, text: String) -> TermVector { TermVector() }

    /// The words to look candidates up by in the full-text index: the article's
    /// most telling ones, at most 15.
    public static func searchWords(title: String, text: String, statistics: TermStatistics) -> [String] { [] }

    /// Candidates by falling score; those that are not related are left out.
    public static func rank(
        _ candidates: [ArticleProfile], for article: ArticleProfile, statistics: TermStatistics
    ) -> [(id: Article.ID, score: Double)] { [] }

    /// Why two articles are related: terms, names, numbers and dates that stand
    /// in both, most telling first, each a short phrase.
    public static func reasons(
        _ a: ArticleContent, _ b: ArticleContent, statistics: TermStatistics
    ) -> [String] { [] }
}
