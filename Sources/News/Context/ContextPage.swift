/// What stands in the context pane.
public struct ContextPage: Hashable, Sendable {
    public let topic: ContextTopic
    /// Events of this article (or with this entity), by date; undated last.
    public let events: [EventRow]
    /// Events reported elsewhere, most relevant first, each with its reasons.
    public let relatedEvents: [EventRow]
    public let entities: [EntityRow]
    /// Where the topic is a nationality: its country, which keeps counts of its own.
    public let country: EntityRow?
    /// Where the topic belongs to a story: the other articles of it.
    public let story: Story?
    public let sameStory: [RelatedRow]
    public let related: [RelatedRow]
    public let marks: [Mark]
    /// Where words of the article, or of the passage, lead.
    public let links: [LinkRow]

    public init(
        topic: ContextTopic, events: [EventRow] = [], relatedEvents: [EventRow] = [], entities: [EntityRow] = [],
        country: EntityRow? = nil, story: Story? = nil, sameStory: [RelatedRow] = [], related: [RelatedRow] = [],
        marks: [Mark] = [], links: [LinkRow] = []
    ) {
        self.topic = topic
        self.events = events
        self.relatedEvents = relatedEvents
        self.entities = entities
        self.country = country
        self.story = story
        self.sameStory = sameStory
        self.related = related
        self.marks = marks
        self.links = links
    }
}
