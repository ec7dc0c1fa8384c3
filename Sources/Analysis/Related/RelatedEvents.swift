public import News

/// Ranks events reported elsewhere by how much they tell about a topic, with reasons.
public struct RelatedEvents {
    private let topic: EventTopic

    public init(_ topic: Topic) {
        self.topic = EventTopic(topic)
    }

    /// An event that might be shown, with how many sources report it.
    public struct Candidate: Sendable {
        public let event: Event
        public let story: Story.ID?
        public let sources: Int

        public init(event: Event, story: Story.ID?, sources: Int) {
            self.event = event
            self.story = story
            self.sources = sources
        }
    }

    /// What the pane is about.
    public struct Topic: Sendable {
        /// Those it names, and how often.
        public var entities: [Entity: Int]
        /// Those it reports: they are not told again.
        public var events: [Event]
        /// The story of its article; nil for an entity, or an article in none.
        public var story: Story.ID?
        /// When it was, or appeared: what lies near it comes first.
        public var day: CalendarDay?
        /// In how many articles of the library each entity stands, and how many articles there are.
        public var articlesWith: [Entity.ID: Int]
        public var articles: Int

        public init(
            entities: [Entity: Int], events: [Event], story: Story.ID?, day: CalendarDay?,
            articlesWith: [Entity.ID: Int], articles: Int
        ) {
            self.entities = entities
            self.events = events
            self.story = story
            self.day = day
            self.articlesWith = articlesWith
            self.articles = articles
        }
    }

    /// The events most worth comparing, as far as posting lists alone tell;
    /// those of the topic itself are left out.
    public func promising(_ postings: [EventPosting], limit: Int) -> [Event.ID] {
        var scores: [Event.ID: Double] = [:]
        for posting in postings {
            guard let worth = topic.worth(of: posting.entity, as: posting.role) else { continue }
            scores[posting.event, default: topic.nearness(of: DayInterval(from: posting.day, to: posting.day))] += worth
        }
        for event in topic.topic.events { scores[event.id] = nil }
        return scores.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(limit).map(\.key)
    }

    /// By falling score, each with its reasons ("shares Peskov and $1 billion",
    /// "3 months earlier", "4 articles"). An event that shares too little with
    /// the topic is left out; one much like a better one comes further down.
    /// At most `shown` rows are sorted against one another.
    public func rank(_ candidates: [Candidate]) -> [(event: Event, score: Double, reasons: [String])] {
        let scored = candidates.compactMap { candidate in
            EventRelation(candidate, topic).map { (candidate: candidate, relation: $0) }
        }
        .sorted { ($1.relation.score, $0.candidate.event.id) < ($0.relation.score, $1.candidate.event.id) }
        let diverse = Diversity.ordered(
            scored.prefix(RelatedEvents.shown).map { ($0.candidate.event, $0.relation.score) })
        return diverse.map { index, score in
            (scored[index].candidate.event, score, scored[index].relation.reasons)
        }
    }

    private static let shown = 200
}
