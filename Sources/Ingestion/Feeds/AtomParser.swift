import News

/// Atom 0.3 and 1.0.
enum AtomParser {
    /// Whatever is broken in it is left out. Linear.
    static func parse(_ bytes: [UInt8], base: String?) -> ParsedFeed {
        let reader = Reader()
        XMLTree.read(bytes, base: base, telling: reader)
        return reader.feed
    }
}

// MARK: - Private

private final class Reader: XMLTreeReader {
    private var titles: [String] = []
    private var links = AtomLinks()
    private var authors: [String?] = []
    private var entries: [Draft] = []
    private var isCut = false

    /// An entry whose author may still be the feed's.
    private struct Draft {
        let element: XMLElement
    }

    var feed: ParsedFeed {
        let feedAuthor = FeedAuthor.joined(authors)
        return ParsedFeed(
            title: titles.first, homepage: links.page,
            entries: entries.map { AtomEntry($0.element, feedAuthor: feedAuthor).parsed }, isCut: isCut)
    }

    func opens(_ element: XMLElement, in path: [XMLElement]) -> Bool {
        if element.name.isOfAtom("feed") { return true }
        return !path.contains { $0.name.isOfAtom("feed") } && !element.name.isOfAtom("entry")
    }

    func take(_ element: XMLElement, in path: [XMLElement]) {
        if element.name.isOfAtom("entry") {
            isCut = entries.count >= FeedReader.mostEntries
            if !isCut { entries.append(Draft(element: element)) }
        } else if element.name.isOfAtom("title") {
            if let title = FeedText.line(FeedValue.declared(element)) { titles.append(title) }
        } else if element.name.isOfAtom("link") {
            links.add(element)
        } else if element.name.isOfAtom("author") {
            authors.append(AtomPerson.name(element))
        } else if element.name.isNamed("creator", .dublinCore) {
            authors.append(FeedAuthor.name(in: element.text))
        }
    }
}

extension XMLName {
    /// In Atom's namespace, or in none.
    func isOfAtom(_ local: String) -> Bool {
        guard self.local == local else { return false }
        let space = FeedSpace.of(self)
        return space == .atom || space == .own
    }
}

enum AtomPerson {
    /// The name, else the address of a person construct, or what stands in it.
    static func name(_ element: XMLElement) -> String? {
        guard element.hasChildren else { return FeedAuthor.name(in: element.text) }
        for part in ["name", "email"] {
            let found = element.children.first { $0.name.local == part && !$0.text.safeLine.isEmpty }
            if let found { return FeedText.guessedLine(found.text) }
        }
        return nil
    }
}

/// The links of a feed or an entry.
struct AtomLinks {
    private var alternates: [(address: String, isPage: Bool)] = []
    private var others: [String] = []

    /// The address of the page: an alternate that is HTML, else any.
    var page: String? { (alternates.first { $0.isPage } ?? alternates.first)?.address }

    /// A page that is not called the alternate, but will do.
    var substitute: String? { others.first }

    mutating func add(_ element: XMLElement) {
        let target = element.attribute("href") ?? element.text
        guard let address = LinkAddress.web(target, against: element.base), !target.safeLine.isEmpty else { return }
        let relation = (element.attribute("rel") ?? "alternate").safeLine.lowercased()
        let type = element.attribute("type")?.lowercased() ?? "text/html"
        switch relation.split(separator: "/").last.map(String.init) ?? "alternate" {
        case "alternate": alternates.append((address, type.contains("html") || type.isEmpty))
        case "related", "via": others.append(address)
        default: break
        }
    }
}
