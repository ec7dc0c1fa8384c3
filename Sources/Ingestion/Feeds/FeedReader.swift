public import News

/// Reads a feed of any format: RSS 0.9 to 2.0, RDF, CDF, Atom 0.3 and 1.0, JSON Feed, RSS in JSON.
public enum FeedReader {
    /// No feed has more entries; what comes behind is left out, and the feed says so (`isCut`).
    public static let mostEntries = 20_000

    /// Broken feeds are read as far as they go. Linear; nothing is fetched, no
    /// file is opened.
    /// - Parameters:
    ///   - base: where the feed came from, for its relative addresses.
    ///   - charset: the encoding a server told, if one was asked.
    /// - Throws: a sentence if this is no feed.
    public static func read(
        _ source: SourceText, base: String? = nil, charset: String? = nil
    ) throws(IngestionError) -> ParsedFeed {
        guard !source.bytes.isEmpty else { throw .empty }
        guard source.bytes.count <= ArticleReader.largestFile else { throw .tooLarge(bytes: source.bytes.count) }
        let base = base.flatMap { LinkAddress.base($0, in: nil) }
        let bytes = try MarkupDecoding.utf8(
            source.bytes, charset: charset, declared: DeclaredEncoding.ofXML(source.bytes))
        let first = bytes.first { $0 > 32 }
        if first == UInt8(ascii: "{") { return try JSONFeedParser.parse(bytes, base: base) }
        switch MarkupRoot.find(in: bytes) {
        case .rss: return RSSParser.parse(bytes, base: base)
        case .atom: return AtomParser.parse(bytes, base: base)
        case .page: throw .notAFeed(.html)
        case .subscriptions: throw .notAFeed(.subscriptions)
        case nil: throw .notAFeed(nil)
        }
    }
}
