/// An article with everything that is drawn on its text.
public struct ArticlePage: Hashable, Sendable {
    public let article: Article
    /// False until the analysis has been through: nothing is highlighted yet.
    public let isAnalyzed: Bool
    /// As the analysis cut them; none until it has been through.
    public let sentences: [TextSpan]
    /// In order of the text.
    public let mentions: [PageMention]
    public let dates: [DateMention]
    public let reports: [PageReport]
    public var marks: [Mark]

    public init(
        article: Article, isAnalyzed: Bool, sentences: [TextSpan] = [], mentions: [PageMention] = [],
        dates: [DateMention] = [], reports: [PageReport] = [], marks: [Mark] = []
    ) {
        self.article = article
        self.isAnalyzed = isAnalyzed
        self.sentences = sentences
        self.mentions = mentions
        self.dates = dates
        self.reports = reports
        self.marks = marks
    }
}

/// A mention on a page, linked to its entity in the library.
public struct PageMention: Hashable, Sendable {
    public let span: TextSpan
    public let entity: Entity
    /// As in `Mention`.
    public let government: String?

    public init(span: TextSpan, entity: Entity, government: String? = nil) {
        self.span = span
        self.entity = entity
        self.government = government
    }
}

/// A sentence on a page that reports an event of the library.
public struct PageReport: Hashable, Sendable {
    public let span: TextSpan
    public let trigger: TextSpan
    public let event: Event.ID

    public init(span: TextSpan, trigger: TextSpan, event: Event.ID) {
        self.span = span
        self.trigger = trigger
        self.event = event
    }
}
