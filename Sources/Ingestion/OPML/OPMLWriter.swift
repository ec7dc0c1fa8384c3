import News

/// Subscriptions to OPML 2.0, as other readers take it.
public enum OPMLWriter {
    /// Folders in the order of their first feed; `OPMLParser` reads back what
    /// went in, grouped by folder.
    public static func text(of subscriptions: [ParsedSubscription], title: String) -> String {
        var root = Folder()
        for subscription in subscriptions {
            let names = subscription.folder?.split(separator: "/").map(String.init) ?? []
            root.add(subscription, at: names[...])
        }
        return """
            \(beginning)
              <head>
                <title>\(escaped(title))</title>
              </head>
              <body>
            \(root.lines(indent: "    ").joined(separator: "\n"))
              </body>
            </opml>

            """
    }

    /// How every such text begins.
    public static let beginning = """
        <?xml version="1.0" encoding="UTF-8"?>
        <opml version="2.0">
        """

    fileprivate static func escaped(_ text: String) -> String { HTMLCleaner.escaped(text.safeLine) }
}

// MARK: - Private

/// Feeds and folders in the order they came in.
private struct Folder {
    private enum Item {
        case feed(ParsedSubscription)
        case folder(String, Folder)
    }

    private var items: [Item] = []

    mutating func add(_ subscription: ParsedSubscription, at path: ArraySlice<String>) {
        guard let name = path.first else { return items.append(.feed(subscription)) }
        for (index, item) in items.enumerated() {
            guard case .folder(name, var folder) = item else { continue }
            folder.add(subscription, at: path.dropFirst())
            items[index] = .folder(name, folder)
            return
        }
        var folder = Folder()
        folder.add(subscription, at: path.dropFirst())
        items.append(.folder(name, folder))
    }

    func lines(indent: String) -> [String] {
        items.flatMap { item -> [String] in
            switch item {
            case .feed(let feed): return [indent + Folder.line(feed)]
            case .folder(let name, let folder):
                let text = OPMLWriter.escaped(name)
                return [indent + "<outline text=\"\(text)\" title=\"\(text)\">"] + folder.lines(indent: indent + "  ")
                    + [indent + "</outline>"]
            }
        }
    }

    private static func line(_ feed: ParsedSubscription) -> String {
        var line = "<outline type=\"rss\""
        if let title = feed.title.map(OPMLWriter.escaped) { line += " text=\"\(title)\" title=\"\(title)\"" }
        line += " xmlUrl=\"\(OPMLWriter.escaped(feed.url))\""
        if let homepage = feed.homepage { line += " htmlUrl=\"\(OPMLWriter.escaped(homepage))\"" }
        return line + "/>"
    }
}
