public import News

/// What a file holds: one article, or many, or where to find some.
public enum FileContent: Hashable, Sendable {
    case article(ArticleContent)
    case feed(ParsedFeed)
    case subscriptions([ParsedSubscription])
    /// Bulk, and a sentence for each line, page or message that is no article.
    case bulk([BulkArticle], problems: [String])
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
        case .webArchive: return try pages(source.bytes, zone)
        case .mailbox: return messages(source.bytes, zone)
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
        return .bulk(articles, problems: problems)
    }

    private static func pages(_ bytes: [UInt8], _ zone: Zone) throws(IngestionError) -> FileContent {
        var rest = bytes
        var reader = WebArchiveReader {
            defer { rest = [] }
            return rest
        }
        var articles: [BulkArticle] = []
        var problems: [String] = []
        while let page = try next(&reader, articles, &problems) {
            do {
                articles.append(BulkArticle(id: page.address, content: try page.article(zone: zone)))
            } catch {
                problems.append("\(page.address.safeLine): \(error)")
            }
        }
        return .bulk(articles, problems: problems)
    }

    private static func messages(_ bytes: [UInt8], _ zone: Zone) -> FileContent {
        var rest = bytes
        var reader = MailboxReader {
            defer { rest = [] }
            return rest
        }
        var articles: [BulkArticle] = []
        var problems: [String] = []
        var number = 0
        while let message = reader.next() {
            number += 1
            do {
                let article = try message.article(zone: zone)
                articles.append(BulkArticle(id: article.id, content: article.content))
            } catch {
                problems.append("message \(number): \(error)")
            }
        }
        return .bulk(articles, problems: problems)
    }

    /// What stands before the damage of an archive stays.
    private static func next(
        _ reader: inout WebArchiveReader, _ articles: [BulkArticle], _ problems: inout [String]
    ) throws(IngestionError) -> ArchivedPage? {
        do {
            return try reader.next()
        } catch {
            guard !articles.isEmpty else { throw error }
            problems.append("after page \(articles.count): \(error)")
            return nil
        }
    }
}
