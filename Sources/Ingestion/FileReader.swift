public import News

/// What a file holds: one article, or many, or where to find some.
public enum FileContent: Hashable, Sendable {
    case article(ArticleContent)
    case feed(ParsedFeed)
    case subscriptions([ParsedSubscription])
    /// Bulk, one article a line, and a sentence for each line that is none.
    case lines([BulkArticle], problems: [String])
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
        case .jsonLines: return lines(source.bytes, zone)
        default:
            let placed = base.map { SourceText(bytes: source.bytes, origin: $0, fileName: source.fileName) }
            return .article(try ArticleReader.read(placed ?? source, zone: zone))
        }
    }

    private static func lines(_ bytes: [UInt8], _ zone: Zone) -> FileContent {
        var articles: [BulkArticle] = []
        var problems: [String] = []
        for (index, line) in bytes.split(separator: 10, omittingEmptySubsequences: false).enumerated() {
            guard line.contains(where: { $0 > 32 }) else { continue }
            do {
                articles.append(try JSONLinesReader.read(line: line, zone: zone, needsID: false))
            } catch {
                problems.append("line \(index + 1): \(error)")
            }
        }
        return .lines(articles, problems: problems)
    }
}
