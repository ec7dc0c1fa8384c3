import News

/// Where an article's mentions of each entity stand, so that finding one among many is a search and no walk.
struct MentionPlaces {
    private let mentions: [Mention]
    /// For each entity the indices of its mentions, in order of the text.
    private let places: [Int: [Int]]

    init(_ mentions: [Mention]) {
        self.mentions = mentions
        places = Dictionary(grouping: mentions.indices) { mentions[$0].entity }
    }

    /// The first mention of `entity` within `span` where there is one, else the first of the article.
    func first(of entity: Int, in span: TextSpan) -> Int? {
        guard let places = places[entity] else { return nil }
        let next = places.partitioningIndex { mentions[$0].span.start >= span.start }
        return next < places.count && span.contains(mentions[places[next]].span) ? places[next] : places.first
    }
}
