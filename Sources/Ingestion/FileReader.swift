public import News

/// What a file holds: one article, or many, or where to find some.
public enum FileContent: Hashable, Sendable {
    case article(ArticleContent)
    case feed(ParsedFeed)
    case subscriptions([ParsedSubscription])
}

/// Reads a file of any kind that is known.
public enum FileReader {
    /// - Parameters:
    ///   - zone: where times without a zone are taken to be.
    ///   - base: the address the file came from, for its relative addresses.
    /// - Throws: a sentence that says why nothing was read.
    public static func read(
        _ source: SourceText, zone: Zone, base: String? = nil
    ) throws(IngestionError) -> FileContent {
        switch FileKind.sniff(source.bytes, fileName: source.fileName) {
        case .feed: return .feed(try FeedReader.read(source, base: base))
        case .subscriptions: return .subscriptions(try OPMLParser.parse(source))
        default:
            let placed = base.map { SourceText(bytes: source.bytes, origin: $0, fileName: source.fileName) }
            return .article(try ArticleReader.read(placed ?? source, zone: zone))
        }
    }
}
