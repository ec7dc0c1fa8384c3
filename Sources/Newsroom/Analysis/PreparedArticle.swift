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
    let compared: ComparedText
    /// The terms of each report's sentence.
    let reportTerms: [TermVector]

    init(_ stored: StoredContent, analyzer: Analyzer, times: StageTimes? = nil) {
        id = stored.id
        content = stored.content
        version = stored.version
        let annotations = times.measure(.annotating) {
            analyzer.annotate(Analyzer.Input(stored.content), everyReport: false)
        }
        let text = stored.content.text
        let title = stored.content.isTitleFromText ? "" : stored.content.title.value
        (compared, reportTerms) = times.measure(.comparing) {
            (
                ComparedText(title: title, text: text, language: stored.content.language),
                PreparedArticle.terms(ofSentences: annotations.reports.map(\.span), in: text)
            )
        }
        self.annotations = annotations
    }

    private static func terms(ofSentences spans: [TextSpan], in text: String) -> [TermVector] {
        var known: [TextSpan: TermVector] = [:]
        return spans.map { span in
            if let terms = known[span] { return terms }
            let terms = RelatedArticles.terms(title: "", text: text.slice(span))
            known[span] = terms
            return terms
        }
    }

    var terms: TermVector { compared.terms }

    /// Where a name first stands, in bytes of the text.
    func place(ofName name: String) -> Int? {
        annotations.mentions.first { content.text.slice($0.span) == name }?.span.start
    }
}
