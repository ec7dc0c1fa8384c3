/// What the analysis found in one article. Entities are numbered within the
/// article (an index into `entities`); the library gives them lasting ids.
public struct Annotations: Hashable, Sendable {
    public var sentences: [TextSpan]
    /// In order of the text, never overlapping.
    public var mentions: [Mention]
    public var entities: [LocalEntity]
    /// In order of the text, never overlapping one another.
    public var dates: [DateMention]
    /// In order of their triggers.
    public var reports: [Report]

    public init(
        sentences: [TextSpan] = [], mentions: [Mention] = [], entities: [LocalEntity] = [],
        dates: [DateMention] = [], reports: [Report] = []
    ) {
        self.sentences = sentences
        self.mentions = mentions
        self.entities = entities
        self.dates = dates
        self.reports = reports
    }
}
