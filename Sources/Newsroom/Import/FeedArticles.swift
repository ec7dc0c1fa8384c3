import Ingestion
import News

/// The entries of a feed as articles on their way in.
enum FeedArticles {
    /// The key of an article from a feed: where the feed is, and what it calls the entry.
    static func key(location: String, entry: String) -> String { "feed:\(location) \(entry)" }

    /// - Parameter location: the path or address of the feed.
    static func parsed(_ feed: ParsedFeed, from location: String, zone: Zone) -> [IncomingArticle] {
        let place = SourcePlace(.feed, at: location, named: feed.title)
        return zip(feed.entries, feed.entryKeys).compactMap { entry, key -> IncomingArticle? in
            guard let content = entry.article(of: feed, zone: zone) else { return nil }
            return IncomingArticle(
                content: content, key: FeedArticles.key(location: location, entry: key),
                origin: entry.url ?? "\(location)#\(entry.id)", source: place, bytes: page(entry))
        }
    }

    /// What is kept of an entry: a page of its title and content. Its date is
    /// not among it: feeds that only touch dates change no article. Titles
    /// alone are told apart by their addresses.
    private static func page(_ entry: ParsedEntry) -> [UInt8] {
        let body = entry.html ?? "<a href=\"\(escaped(entry.url ?? entry.id))\"></a>"
        return Array("<h1>\(escaped(entry.title ?? ""))</h1>\n\(body)\n".utf8)
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\"", with: "&quot;")
    }
}
