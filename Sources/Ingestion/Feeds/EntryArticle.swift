public import News

extension ParsedEntry {
    /// The entry as an article of `feed`; nil if it says nothing. The text is
    /// taken as it is, but for what feeds put below it: "Read more", share bars.
    public func article(of feed: ParsedFeed, zone: Zone) -> ArticleContent? {
        var passages = html.map { HTMLReader.passages(of: $0, base: url) } ?? []
        if !passages.contains(where: \.isContent), let title { passages.append(Passage(title)) }
        guard passages.contains(where: \.isContent) else { return nil }
        var facts = ArticleFacts(zone: zone)
        if let title { facts.offer(title: title, from: .feed) }
        if let author { facts.offer(byline: author, from: .feed) }
        if let site = feed.title { facts.offer(site: site, from: .feed) }
        facts.offer(published: date, from: .feed)
        facts.url = url
        facts.tags = tags
        var draft = Draft(passages: passages, facts: facts)
        EntryTail.remove(from: &draft)
        return Assembly.content(of: draft)
    }
}

extension ParsedFeed {
    /// A name for each entry that no other of this feed has: its id, and where
    /// a feed gives one id to several, the address or a hash of the text with it.
    public var entryKeys: [String] {
        var counts: [String: Int] = [:]
        for entry in entries { counts[entry.id, default: 0] += 1 }
        return entries.map { entry in
            guard counts[entry.id, default: 0] > 1 else { return entry.id }
            return entry.id + " " + EntryHash.of(entry.title, entry.date, text: (entry.url ?? "") + (entry.html ?? ""))
        }
    }
}
