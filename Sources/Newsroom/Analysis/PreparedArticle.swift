import Analysis
import Archive
import News

/// What the analysis found in one article, before the library is asked: made
/// on all cores, a pure function of the article.
struct PreparedArticle: Sendable {
    let id: Article.ID
    let content: ArticleContent
    /// Which of the article's texts was read: it may have changed meanwhile.
    let version: Int
    let annotations: Annotations
    let terms: TermVector
    /// Keys of near-duplicates.
    let bands: [Int64]
    /// The terms of each report's sentence.
    let reportTerms: [TermVector]

    init(_ stored: StoredContent, analyzer: Analyzer, times: StageTimes? = nil) {
        id = stored.id
        content = stored.content
        version = stored.version
        let annotations = times.measure(.annotating) { PreparedArticle.annotations(of: stored.content, analyzer) }
        let text = stored.content.text
        let title = stored.content.isTitleFromText ? "" : stored.content.title.value
        (terms, bands, reportTerms) = times.measure(.comparing) {
            (
                RelatedArticles.terms(title: title, text: text), NearDuplicates.bands(of: text),
                annotations.reports.map { RelatedArticles.terms(title: "", text: text.slice($0.span)) }
            )
        }
        self.annotations = annotations
    }

    /// Every event word is a report; the library keeps those worth showing.
    private static func annotations(of content: ArticleContent, _ analyzer: Analyzer) -> Annotations {
        var found = analyzer.annotate(
            Analyzer.Input(
                text: content.text, title: content.title.value, published: content.published?.value,
                language: content.language))
        found.reports.removeAll { !$0.isNotable }
        return found
    }

    /// Where a name first stands, in bytes of the text.
    func place(ofName name: String) -> Int? {
        annotations.mentions.first { content.text.slice($0.span) == name }?.span.start
    }
}
