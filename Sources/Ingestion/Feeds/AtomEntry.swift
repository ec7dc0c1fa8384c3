import News

/// One `entry` of an Atom feed.
struct AtomEntry {
    private let element: XMLElement
    private let feedAuthor: String?
    private var links = AtomLinks()

    init(_ element: XMLElement, feedAuthor: String?) {
        self.element = element
        self.feedAuthor = feedAuthor
        for child in element.children where child.name.isOfAtom("link") { links.add(child) }
    }

    var parsed: ParsedEntry {
        let title = title
        let published = date(["published", "issued", "created"]) ?? foreignDate
        let updated = date(["updated", "modified"])
        let name = identifier
        let url = links.page ?? links.substitute ?? MediaFields.player(in: element) ?? pageAddress(name)
        return ParsedEntry(
            id: name ?? url ?? EntryHash.of(title, published ?? updated, html: html), title: title, url: url,
            author: author ?? feedAuthor, published: published, updated: updated, html: html, tags: tags)
    }
}

// MARK: - Private

extension AtomEntry {
    private func all(_ name: String) -> [XMLElement] { element.children.filter { $0.name.isOfAtom(name) } }

    private var title: String? {
        for child in all("title") { if let line = FeedText.line(FeedValue.declared(child)) { return line } }
        let dublin = element.children.first { $0.name.isNamed("title", .dublinCore) }
        return dublin.flatMap { FeedText.line(FeedValue.title($0)) } ?? MediaFields.title(in: element)
    }

    /// An id may be relative in old feeds.
    private var identifier: String? {
        guard let child = all("id").first(where: { !$0.text.safeLine.isEmpty }) else { return nil }
        return EntryIdentifier.resolved(child.text, against: child.base)
    }

    private func pageAddress(_ name: String?) -> String? {
        guard let name, let scheme = LinkAddress.scheme(of: name), scheme.hasPrefix("http") else { return nil }
        return LinkAddress.web(name, against: nil)
    }

    private func date(_ names: [String]) -> Publication? {
        for name in names {
            for child in all(name) { if let date = FeedDate.parse(child.text) { return date } }
        }
        return nil
    }

    private var foreignDate: Publication? {
        let found = element.children.first { FeedSpace.of($0.name) == .dublinCore && $0.name.local == "date" }
        return found.flatMap { FeedDate.parse($0.text) }
    }

    /// The entry's own authors, else those of the feed it was taken from.
    private var author: String? {
        let own = all("author").map(AtomPerson.name) + creators(of: element)
        if let name = FeedAuthor.joined(own) { return name }
        let source = all("source").first
        return source.flatMap { source in
            FeedAuthor.joined(source.children.filter { $0.name.isOfAtom("author") }.map(AtomPerson.name))
        } ?? MediaFields.author(in: element)
    }

    private func creators(of element: XMLElement) -> [String?] {
        element.children.filter { $0.name.isNamed("creator", .dublinCore) || $0.name.isNamed("author", .itunes) }
            .map { FeedAuthor.name(in: $0.text) }
    }

    /// The content, unless it only stands elsewhere; else the summary.
    private var html: String? {
        for child in all("content") + all("summary") where !isForeign(child) {
            if let html = FeedText.html(FeedValue.declared(child)) { return html }
        }
        return MediaFields.description(in: element)
    }

    /// Content that is no text: a picture, say, or something to be fetched.
    private func isForeign(_ child: XMLElement) -> Bool {
        let type = child.attribute("type")?.lowercased() ?? ""
        return child.attribute("src") != nil || ["image/", "audio/", "video/"].contains { type.hasPrefix($0) }
    }

    private var tags: [String] {
        EntryTags.unique(all("category").compactMap { $0.attribute("label") ?? $0.attribute("term") })
    }
}
