public import News

extension StoryGrouping {
    /// A readable name for a story: what most of its titles share, else the
    /// title that shares most with the others. Entities, the most mentioned
    /// first, stand in where no article has a title.
    public static func name(for articles: [(title: String, entities: [Entity])]) -> String {
        let titles = articles.map(\.title.safeLine).filter { !$0.isEmpty }
        guard let best = mostTypical(titles) else { return names(articles.flatMap(\.entities)) }
        return shortened(best)
    }

    public static func name(forTitles titles: [String]) -> String {
        name(for: titles.map { (title: $0, entities: []) })
    }

    private static let longest = 70

    /// The title whose words stand in most of the others, the shorter of equals; rather none that asks.
    private static func mostTypical(_ titles: [String]) -> String? {
        let words = titles.map { title in
            Set(TermScanner.words(of: title).filter { !$0.shape.contains(.empty) }.map(\.hash))
        }
        let scores = words.indices.map { index -> Double in
            guard !words[index].isEmpty else { return 0 }
            let shared = words.reduce(0) { $0 + $1.intersection(words[index]).count }
            return Double(shared) / Double(words[index].count + 2) * (titles[index].contains("?") ? 0.7 : 1)
        }
        let best = scores.indices.max { (scores[$0], $1) < (scores[$1], $0) }
        return best.map { titles[$0] }
    }

    /// At most 70 characters, cut behind a word.
    private static func shortened(_ title: String) -> String {
        guard title.count > longest else { return title }
        let cut = title.prefix(longest - 1)
        let end = cut.lastIndex(of: " ") ?? cut.endIndex
        return cut[..<end] + "…"
    }

    /// "Kim Jong Un, Russia and Vostochny".
    private static func names(_ entities: [Entity]) -> String {
        var counts: [Entity: Int] = [:]
        for entity in entities { counts[entity, default: 0] += 1 }
        let best = counts.sorted { ($1.value, $0.key.id) < ($0.value, $1.key.id) }.prefix(3).map(\.key.name.safeLine)
        return Phrase.list(best, orElse: "Untitled story")
    }
}
