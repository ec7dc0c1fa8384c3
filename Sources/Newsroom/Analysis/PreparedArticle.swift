import Analysis
import News

/// What the analysis found in one article, before the library is asked: made
/// on all cores, a pure function of the article.
struct PreparedArticle: Sendable {
    let id: Article.ID
    let content: ArticleContent
    let annotations: Annotations
    let terms: TermVector
    /// Keys of near-duplicates.
    let bands: [Int64]
    /// The terms of each report's sentence.
    let reportTerms: [TermVector]

    init(id: Article.ID, content: ArticleContent, analyzer: Analyzer) {
        self.id = id
        self.content = content
        let found = analyzer.annotate(
            Analyzer.Input(
                text: content.text, title: content.title.value, published: content.published?.value,
                language: content.language))
        // TODO notable
        annotations = found
        let title = content.isTitleFromText ? "" : content.title.value
        terms = RelatedArticles.terms(title: title, text: content.text)
        bands = NearDuplicates.bands(of: content.text)
        reportTerms = found.reports.map { RelatedArticles.terms(title: "", text: content.text.slice($0.span)) }
    }
}
