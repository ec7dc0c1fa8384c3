import News

/// How one article names its entities: what the counters count.
struct ArticleAppearances {
    /// For each entity its spellings and how often each stands.
    private(set) var aliases: [Entity.ID: [String: Int]] = [:]
    /// Year and month of publication (`year * 12 + month - 1`).
    let month: Int?

    init(mentions: [StoredMention], text: String, day: CalendarDay?) {
        for mention in mentions {
            aliases[mention.entity, default: [:]][ArticleAppearances.spelling(text.slice(mention.span)), default: 0] +=
                1
        }
        month = day.map { $0.year * 12 + $0.month - 1 }
    }

    /// What it says of these entities.
    func only(_ entities: Set<Entity.ID>) -> ArticleAppearances {
        var some = self
        some.aliases = aliases.filter { entities.contains($0.key) }
        return some
    }

    var mentions: [Entity.ID: Int] { aliases.mapValues { $0.values.reduce(0, +) } }

    func mostMentioned(_ limit: Int) -> Set<Entity.ID> {
        guard aliases.count > limit else { return Set(aliases.keys) }
        let ranked = mentions.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        return Set(ranked.prefix(limit).map(\.key))
    }

    /// A name that was wrapped over two lines is the same name.
    private static func spelling(_ name: String) -> String {
        guard name.utf8.contains(where: { $0 == 10 || $0 == 9 }) else { return name }
        return name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
