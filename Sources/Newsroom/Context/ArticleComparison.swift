import Analysis
import Archive
import News

/// An article beside which others are laid.
struct ArticleComparison {
    let article: ArticleProfile
    /// To look other articles up by.
    let searchWords: [SearchWord]
    private let library: Library
    private let reasons: RelatedReasons

    /// Nil for an article that has not been analysed.
    init?(_ id: Article.ID, in library: Library) throws {
        guard let article = try library.profile(id), let words = try library.words(of: [id])[id] else { return nil }
        try self.init(article, words.title, words.text, library)
    }

    /// A passage of an article alone, which names these entities so often.
    init?(_ id: Article.ID, passage: String, _ entities: [Entity.ID: Int], in library: Library) throws {
        guard let whole = try library.profile(id) else { return nil }
        let part = ArticleProfile(
            id: id, published: whole.published, terms: RelatedArticles.terms(title: "", text: passage),
            entities: entities)
        try self.init(part, "", passage, library)
    }

    private init(_ article: ArticleProfile, _ title: String, _ text: String, _ library: Library) throws {
        let statistics = try library.termStatistics(for: article.terms.entries.map(\.term))
        self.article = article
        self.library = library
        searchWords = RelatedArticles.searchWords(title: title, text: text, statistics: statistics)
        reasons = RelatedReasons(title: title, text: text, terms: article.terms, statistics: statistics)
    }

    /// Each with what stands in both articles, as short sentences.
    func rows(_ others: [(profile: ArticleProfile, score: Double)]) throws -> [RelatedRow] {
        let ids = others.map(\.profile.id)
        let words = try library.words(of: ids)
        let rows = Dictionary(try library.rows(ids).map { ($0.id, $0) }) { first, _ in first }
        return others.compactMap { other, score in
            guard let row = rows[other.id], let words = words[other.id] else { return nil }
            return RelatedRow(
                article: row, score: score,
                reasons: reasons.reasons(title: words.title, text: words.text, terms: other.terms))
        }
    }
}
