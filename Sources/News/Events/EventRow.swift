/// One line of a list of events.
public struct EventRow: Hashable, Sendable, Identifiable {
    public var id: Event.ID { event.id }
    public let event: Event
    /// Why it is shown here; each names something that stands on both sides.
    public let reasons: [String]
    public let score: Double
    /// The sentence to open.
    public let article: Article.ID
    public let span: TextSpan
    /// Who says so in that sentence, in its words; nil where it names nobody.
    public let speaker: String?
    /// It stands beside the article that `span` is of.
    public let isFromThisArticle: Bool

    public init(
        event: Event, reasons: [String] = [], score: Double = 0, article: Article.ID, span: TextSpan,
        speaker: String? = nil, isFromThisArticle: Bool = false
    ) {
        self.event = event
        self.reasons = reasons
        self.score = score
        self.article = article
        self.span = span
        self.speaker = speaker
        self.isFromThisArticle = isFromThisArticle
    }

    /// The same, with why it is shown.
    public func with(reasons: [String], score: Double) -> EventRow {
        EventRow(
            event: event, reasons: reasons, score: score, article: article, span: span, speaker: speaker,
            isFromThisArticle: isFromThisArticle)
    }

    /// The row as one of the topic's own events.
    public func here() -> EventRow {
        EventRow(
            event: event, reasons: reasons, score: score, article: article, span: span, speaker: speaker,
            isFromThisArticle: true)
    }
}
