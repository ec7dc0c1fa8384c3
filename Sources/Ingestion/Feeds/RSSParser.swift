import News

/// RSS 0.90 to 2.0, RDF, CDF, and what calls itself so.
enum RSSParser {
    /// Whatever is broken in it is left out. Linear.
    static func parse(_ bytes: [UInt8], base: String?) -> ParsedFeed {
        let reader = Reader(base: base)
        XMLTree.read(bytes, base: base, telling: reader)
        return reader.feed
    }
}

// MARK: - Private

private final class Reader: XMLTreeReader {
    private let base: String?
    private var title: String?
    private var secondTitle: String?
    private var homepage: String?
    private var atomLinks = AtomLinks()
    private var entries: [ParsedEntry] = []
    private var isCut = false

    init(base: String?) {
        self.base = base
    }

    var feed: ParsedFeed {
        ParsedFeed(title: title ?? secondTitle, homepage: homepage ?? atomLinks.page, entries: entries, isCut: isCut)
    }

    func opens(_ element: XMLElement, in path: [XMLElement]) -> Bool {
        let name = element.name.local
        if isItem(element.name) { return false }
        if name == "channel" { takeChannelAddress(element) }
        if ["rss", "rdf", "channel"].contains(name) { return true }
        if name == "items" { return FeedSpace.of(element.name) == .own }
        return !path.contains { ["rss", "rdf", "channel"].contains($0.name.local) }
    }

    func take(_ element: XMLElement, in path: [XMLElement]) {
        if isItem(element.name) {
            takeItem(element)
        } else if element.name.isNamed("title") {
            title = title ?? FeedText.line(FeedValue.title(element))
        } else if element.name.isNamed("link") {
            takeLink(element)
        } else if element.name.isNamed("link", .atom) {
            atomLinks.add(element)
        } else if element.name.isNamed("title", .dublinCore) || element.name.isNamed("title", .itunes) {
            secondTitle = secondTitle ?? FeedText.line(FeedValue.title(element))
        }
    }

    private func isItem(_ name: XMLName) -> Bool {
        let space = FeedSpace.of(name)
        return name.local == "item" && (space == .own || space == .rdf) || name.local == "entry" && space != .other
    }

    /// CDF writes addresses as attributes.
    private func takeChannelAddress(_ element: XMLElement) {
        if let address = element.attribute("href") {
            homepage = homepage ?? LinkAddress.web(address, against: element.base)
        }
    }

    private func takeLink(_ element: XMLElement) {
        let isPage = (element.attribute("rel") ?? "alternate") == "alternate"
        let text = element.text.safeLine
        guard let target = text.isEmpty ? (isPage ? element.attribute("href") : nil) : text else { return }
        homepage = LinkAddress.web(target, against: element.base) ?? homepage
    }

    /// Items inside an item were meant to follow it: its end is missing.
    private func takeItem(_ element: XMLElement) {
        guard entries.count < FeedReader.mostEntries else {
            isCut = true
            return
        }
        let inner = element.children.filter { isItem($0.name) }
        entries.append(RSSItem(element, base: base ?? homepage ?? atomLinks.page).parsed)
        for item in inner { takeItem(item) }
    }
}
