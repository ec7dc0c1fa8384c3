import News

/// JSON Feed 1.0 and 1.1, and RSS in JSON. Values of the wrong type are left out.
enum JSONFeedParser {
    static func parse(_ bytes: [UInt8], base: String?) throws(IngestionError) -> ParsedFeed {
        guard case .object(let feed) = try JSONSalvage.value(of: bytes) else { throw .notAFeed(.json) }
        if let channel = feed["rss"]?.fields?["channel"]?.fields { return RSSInJSON.feed(channel, base: base) }
        guard let items = feed["items"]?.values else {
            guard feed["version"]?.text?.contains("jsonfeed.org") == true else { throw .notAFeed(.json) }
            return ParsedFeed(title: line(feed["title"]), homepage: address(feed["home_page_url"], base), entries: [])
        }
        let homepage = address(feed["home_page_url"], base)
        let source = Source(base: base ?? address(feed["feed_url"], nil) ?? homepage, author: author(feed))
        return ParsedFeed(
            title: line(feed["title"]), homepage: homepage,
            entries: items.prefix(FeedReader.mostEntries).compactMap { $0.fields.map { entry($0, source) } },
            isCut: items.count > FeedReader.mostEntries)
    }
}

// MARK: - Private

extension JSONFeedParser {
    private struct Source {
        let base: String?
        let author: String?
    }

    private static func entry(_ item: [String: ParsedJSON], _ source: Source) -> ParsedEntry {
        let url = address(item["url"], source.base) ?? address(item["external_url"], source.base)
        let title = line(item["title"])
        let html = html(item, source.base)
        let published = item["date_published"]?.text.flatMap(FeedDate.parse)
        let updated = item["date_modified"]?.text.flatMap(FeedDate.parse)
        let name = item["id"]?.scalarText.map { EntryIdentifier.resolved($0, against: nil) }
        return ParsedEntry(
            id: name.flatMap { $0.isEmpty ? nil : $0 } ?? url ?? EntryHash.of(title, published ?? updated, html: html),
            title: title, url: url, author: author(item) ?? source.author, published: published, updated: updated,
            html: html, tags: EntryTags.unique(item["tags"]?.texts ?? []))
    }

    private static func html(_ item: [String: ParsedJSON], _ base: String?) -> String? {
        if let html = item["content_html"]?.text.flatMap({ FeedText.html(.html($0, base: base)) }) { return html }
        for field in ["content_text", "summary"] {
            if let html = item[field]?.text.flatMap({ FeedText.html(.plain($0)) }) { return html }
        }
        return nil
    }

    private static func author(_ fields: [String: ParsedJSON]) -> String? {
        let several = fields["authors"]?.values ?? []
        let names = (several.isEmpty ? [fields["author"]].compactMap { $0 } : several).map { value in
            (value.fields?["name"]?.text ?? value.text).flatMap { FeedText.line(.plain($0)) }
        }
        return FeedAuthor.joined(names)
    }

    static func line(_ value: ParsedJSON?) -> String? { value?.text.flatMap { FeedText.line(.plain($0)) } }

    static func address(_ value: ParsedJSON?, _ base: String?) -> String? {
        value?.text.flatMap { $0.safeLine.isEmpty ? nil : LinkAddress.web($0, against: base) }
    }
}

/// RSS written as JSON, element for element.
enum RSSInJSON {
    static func feed(_ channel: [String: ParsedJSON], base: String?) -> ParsedFeed {
        let items = channel["item"]?.values ?? [channel["item"]].compactMap { $0 }
        let homepage = JSONFeedParser.address(channel["link"], base)
        return ParsedFeed(
            title: channel["title"]?.text.flatMap(FeedText.guessedLine), homepage: homepage,
            entries: items.prefix(FeedReader.mostEntries).compactMap { item in
                item.fields.map { entry($0, base: base ?? homepage) }
            }, isCut: items.count > FeedReader.mostEntries)
    }

    private static func entry(_ item: [String: ParsedJSON], base: String?) -> ParsedEntry {
        let guid = item["guid"]?.scalarText ?? item["guid"]?.fields?["#value"]?.scalarText
        let url = JSONFeedParser.address(item["link"], base)
        let title = item["title"]?.text.flatMap(FeedText.guessedLine)
        let html = item["description"]?.text.flatMap { FeedText.html(.html($0, base: base)) }
        let published = item["pubDate"]?.text.flatMap(FeedDate.parse)
        return ParsedEntry(
            id: guid.map { EntryIdentifier.resolved($0, against: nil) } ?? url
                ?? EntryHash.of(title, published, html: html),
            title: title, url: url, author: item["author"]?.text.flatMap(FeedAuthor.name), published: published,
            updated: nil, html: html, tags: [])
    }
}

extension ParsedJSON {
    fileprivate var fields: [String: ParsedJSON]? { if case .object(let fields) = self { fields } else { nil } }
    fileprivate var values: [ParsedJSON]? { if case .array(let values) = self { values } else { nil } }
}
