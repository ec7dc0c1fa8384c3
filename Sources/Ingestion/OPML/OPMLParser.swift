import News

/// Lists of subscriptions in OPML 1.0 to 2.0.
enum OPMLParser {
    /// In the order of the document, folders kept, each feed once in each.
    /// Broken lists are read as far as they go; includes are not followed. Linear.
    /// - Throws: a sentence if this is no such list.
    static func parse(_ source: SourceText, charset: String? = nil) throws(IngestionError)
        -> [ParsedSubscription]
    {
        guard !source.bytes.isEmpty else { throw .empty }
        guard source.bytes.count <= ArticleReader.largestFile else { throw .tooLarge(bytes: source.bytes.count) }
        let bytes = try MarkupDecoding.utf8(
            source.bytes, charset: charset, declared: DeclaredEncoding.ofXML(source.bytes))
        guard MarkupRoot.find(in: bytes) == .subscriptions else { throw .notSubscriptions }
        let outline = Outline()
        XMLPushParser.parse(bytes, telling: outline)
        return outline.subscriptions
    }
}

// MARK: - Private

private final class Outline: XMLHandler {
    private(set) var subscriptions: [ParsedSubscription] = []
    private var seen: Set<ParsedSubscription> = []
    /// For each open element the folder that it is, if it is one.
    private var open: [String?] = []
    private static let most = 20_000

    func start(_ name: XMLName, _ attributes: [XMLAttribute]) {
        guard name.local == "outline" else { return open.append(nil) }
        func line(_ name: String) -> String? {
            let line = attributes.first { $0.name.local == name }?.value.safeLine
            return line.flatMap { $0.isEmpty ? nil : String($0.prefix(500)) }
        }
        let title = (line("title") ?? line("text")).flatMap(FeedText.guessedLine)
        guard let target = address(attributes, ["xmlurl", "url"], type: line("type")) else { return open.append(title) }
        add(
            ParsedSubscription(
                title: title, url: target, homepage: address(attributes, ["htmlurl"], type: nil), folder: folder))
        // An outline with a feed may hold further ones.
        open.append(nil)
    }

    func end() { _ = open.popLast() }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}

    private var folder: String? {
        let names = open.compactMap { $0 }.prefix(20)
        return names.isEmpty ? nil : names.joined(separator: "/")
    }

    /// `url` is a feed's where the type says so; else it may be a page, or an include.
    private func address(_ attributes: [XMLAttribute], _ names: [String], type: String?) -> String? {
        let isFeed = ["rss", "atom", "feed"].contains(type?.lowercased())
        for name in names where name != "url" || isFeed {
            guard let value = attributes.first(where: { $0.name.local == name })?.value, !value.safeLine.isEmpty,
                let address = LinkAddress.web(value, against: nil)
            else { continue }
            return address.hasPrefix("feed:") ? String(address.dropFirst(5)) : address
        }
        return nil
    }

    private func add(_ subscription: ParsedSubscription) {
        guard subscriptions.count < Outline.most, seen.insert(subscription).inserted else { return }
        subscriptions.append(subscription)
    }
}
