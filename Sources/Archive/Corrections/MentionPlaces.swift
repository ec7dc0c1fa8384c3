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
        let next = firstPlace(from: span.start, in: places)
        return next.flatMap { span.contains(mentions[$0].span) ? $0 : nil } ?? places.first
    }

    private func firstPlace(from start: Int, in places: [Int]) -> Int? {
        var low = 0
        var high = places.count
        while low < high {
            let middle = (low + high) / 2
            if mentions[places[middle]].span.start < start { low = middle + 1 } else { high = middle }
        }
        return low < places.count ? places[low] : nil
    }
}
