import News

/// One `item` of an RSS feed.
struct RSSItem {
    private let element: XMLElement
    private let base: String?

    /// - Parameter base: what addresses are relative to where the document doesn't say.
    init(_ element: XMLElement, base: String?) {
        self.element = element
        self.base = base
    }

    var parsed: ParsedEntry {
        let title = title
        let published = date(RSSItem.published)
        // CDF writes dates as attributes.
        let updated = date(RSSItem.updated) ?? element.attribute("lastmod").flatMap(FeedDate.parse)
        let url = url
        let html = html
        return ParsedEntry(
            id: identifier ?? url ?? EntryHash.of(title, published ?? updated, html: html), title: title, url: url,
            author: author, published: published, updated: updated, html: html, tags: tags)
    }
}

// MARK: - Private

extension RSSItem {
    /// A field by name and namespace; the order is the order of trust.
    private typealias Field = (name: String, space: FeedSpace)

    private static let titles: [Field] = [
        ("title", .own), ("title", .atom), ("title", .dublinCore), ("title", .itunes),
    ]
    private static let published: [Field] = [
        ("pubdate", .own), ("published", .own), ("published", .atom), ("issued", .terms), ("date", .dublinCore),
        ("created", .terms), ("date", .terms), ("issued", .atom), ("date", .own),
    ]
    private static let updated: [Field] = [
        ("updated", .atom), ("updated", .own), ("modified", .terms), ("modified", .own), ("lastbuilddate", .own),
    ]
    private static let contents: [Field] = [
        ("encoded", .content), ("body", .xhtml), ("body", .own), ("fullitem", .own), ("content", .atom),
        ("content", .own),
    ]
    private static let summaries: [Field] = [
        ("description", .own), ("summary", .own), ("summary", .atom), ("abstract", .own), ("description", .dublinCore),
        ("abstract", .terms), ("summary", .itunes), ("subtitle", .itunes),
    ]
    private static let authors: [Field] = [
        ("author", .own), ("creator", .dublinCore), ("author", .dublinCore), ("author", .atom), ("author", .itunes),
    ]

    private func all(_ field: Field) -> [XMLElement] {
        element.children.filter { $0.name.isNamed(field.name, field.space) }
    }

    private var title: String? {
        for field in RSSItem.titles {
            for child in all(field) { if let line = FeedText.line(FeedValue.title(child)) { return line } }
        }
        return MediaFields.title(in: element)
    }

    private func date(_ fields: [Field]) -> Publication? {
        for field in fields {
            for child in all(field) { if let date = FeedDate.parse(child.text) { return date } }
        }
        return nil
    }

    private func address(_ text: String?, of child: XMLElement) -> String? {
        guard let text, !text.safeLine.isEmpty else { return nil }
        return LinkAddress.web(text, against: child.base ?? base)
    }

    /// The last of the links, as feedparser and gofeed have it; else Atom's;
    /// else the guid where it is one.
    private var url: String? {
        for child in all(("link", .own)).reversed() {
            let isPage = (child.attribute("rel") ?? "alternate") == "alternate"
            if let address = address(child.text, of: child) { return address }
            if isPage, let address = address(child.attribute("href"), of: child) { return address }
        }
        var links = AtomLinks()
        for child in all(("link", .atom)) { links.add(child) }
        return links.page ?? permanentLink ?? address(element.attribute("href"), of: element)
            ?? address(element.attribute("about", prefix: "rdf"), of: element) ?? MediaFields.player(in: element)
            ?? links.substitute
    }

    private var guid: XMLElement? { all(("guid", .own)).first { !$0.text.safeLine.isEmpty } }

    private func isPermanent(_ guid: XMLElement) -> Bool { guid.attribute("ispermalink")?.lowercased() != "false" }

    private var permanentLink: String? {
        guard let guid, isPermanent(guid) else { return nil }
        let name = EntryIdentifier.resolved(guid.text, against: guid.base ?? base)
        guard let scheme = LinkAddress.scheme(of: name), scheme == "http" || scheme == "https" else { return nil }
        return LinkAddress.web(name, against: nil)
    }

    private var identifier: String? {
        if let guid {
            return isPermanent(guid)
                ? EntryIdentifier.resolved(guid.text, against: guid.base ?? base)
                : EntryIdentifier.resolved(guid.text, against: nil)
        }
        let about = element.attribute("about", prefix: "rdf") ?? element.attribute("about")
        if let about, !about.safeLine.isEmpty { return EntryIdentifier.resolved(about, against: element.base ?? base) }
        let atom = (all(("id", .atom)) + all(("id", .own))).first { !$0.text.safeLine.isEmpty }
        return atom.map { EntryIdentifier.resolved($0.text, against: $0.base ?? base) }
    }

    private var author: String? {
        for field in RSSItem.authors {
            let names = all(field).map { $0.hasChildren ? AtomPerson.name($0) : FeedAuthor.name(in: $0.text) }
            if let joined = FeedAuthor.joined(names) { return joined }
        }
        let source = all(("source", .atom)).first
        return source.flatMap {
            FeedAuthor.joined($0.children.filter { $0.name.isOfAtom("author") }.map(AtomPerson.name))
        }
            ?? MediaFields.author(in: element)
    }

    private var html: String? {
        for field in RSSItem.contents + RSSItem.summaries {
            for child in all(field) { if let html = FeedText.html(value(child, field)) { return html } }
        }
        return MediaFields.description(in: element)
    }

    private func value(_ child: XMLElement, _ field: Field) -> FeedValue? {
        if field.space == .atom || child.attribute("mode") != nil { return FeedValue.declared(child) }
        switch FeedValue.customary(child) {
        case .html(let html, let own): return .html(html, base: own ?? base)
        case let plain: return plain
        }
    }

    private var tags: [String] {
        EntryTags.unique((all(("category", .own)) + all(("subject", .dublinCore))).map(\.text))
    }
}
