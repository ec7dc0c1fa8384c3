import News

/// An article on its way into the library.
struct IncomingArticle: Sendable {
    let content: ArticleContent
    let key: String
    let origin: String
    let source: SourcePlace
    let bytes: [UInt8]
    /// What tells whether it is the same article as before; nil if its bytes do.
    var identity: [UInt8]?

    /// A date that could not be read is kept as it came.
    func tellUnreadDate(to summary: inout ImportSummary) {
        guard content.published == nil, let text = content.extra["published"] else { return }
        summary.noteUnreadDate(text, of: origin)
    }
}
