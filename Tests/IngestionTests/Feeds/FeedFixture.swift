import Ingestion
import News

/// A feed written in a test.
enum FeedFixture {
    static func read(_ text: String, base: String? = nil) throws -> ParsedFeed {
        try FeedReader.read(SourceText(bytes: Array(text.utf8), origin: "feed"), base: base)
    }

    /// The one entry of an RSS feed with these fields.
    static func item(_ fields: String, channel: String = "", base: String? = nil) throws -> ParsedEntry? {
        let spaces = """
            xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
            xmlns:media="http://search.yahoo.com/mrss/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"
            xmlns:atom="http://www.w3.org/2005/Atom"
            """
        let text = "<rss version=\"2.0\" \(spaces)><channel>\(channel)<item>\(fields)</item></channel></rss>"
        return try read(text, base: base).entries.first
    }

    /// The one entry of an Atom feed with these fields.
    static func entry(_ fields: String, feed: String = "", base: String? = nil) throws -> ParsedEntry? {
        try read("<feed xmlns=\"http://www.w3.org/2005/Atom\">\(feed)<entry>\(fields)</entry></feed>", base: base)
            .entries.first
    }
}
