public import News

/// A sentence that reports an event.
public struct EventReport: Hashable, Sendable {
    public let article: ArticleRow
    public let span: TextSpan
    /// The word that names the event, in the article's text.
    public let trigger: TextSpan
    public let sentence: String
    /// Who says so, in the sentence's words; nil where it names nobody.
    public let speaker: String?
    /// That of the article.
    public let story: Story.ID?
}
