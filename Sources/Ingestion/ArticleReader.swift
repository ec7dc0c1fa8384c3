public import News

/// Reads a file into an article.
public enum ArticleReader {
    /// The largest file that is read, in bytes.
    public static let largestFile = 64 * 1_048_576

    /// Plain text and Markdown, with or without front matter, and web pages, in
    /// any encoding that `TextDecoding` or a page's head knows. Linear in the size of the file.
    /// - Parameters:
    ///   - zone: where times without a zone are taken to be.
    ///   - charset: the encoding of a page, if a server told it.
    /// - Throws: a sentence that says why there is no article.
    public static func read(
        _ source: SourceText, zone: Zone, charset: String? = nil
    ) throws(IngestionError) -> ArticleContent {
        guard source.bytes.count <= largestFile else { throw .tooLarge(bytes: source.bytes.count) }
        switch FileKind.sniff(source.bytes, fileName: source.fileName) {
        case .plainText: return try readText(source, zone, isMarkdown: false)
        case .markdown: return try readText(source, zone, isMarkdown: true)
        case .jsonLines: throw .jsonLines
        case .binary: throw .binary
        case .empty: throw .empty
        case .json: throw .notReadYet(.json)
        case .html: return try readPage(source, zone, charset)
        case .feed: throw .noSingleArticle(.feed)
        case .mailbox: throw .noSingleArticle(.mailbox)
        case .webArchive: throw .noSingleArticle(.webArchive)
        case .subscriptions: throw .noSingleArticle(.subscriptions)
        }
    }
}

// MARK: - Private

extension ArticleReader {
    private static func readPage(
        _ source: SourceText, _ zone: Zone, _ charset: String?
    ) throws(IngestionError) -> ArticleContent {
        let facts = ArticleFacts(zone: zone)
        let content = try HTMLReader.read(source.bytes, url: source.origin, charset: charset, facts: facts)
        guard !content.text.isEmpty else { throw .noText }
        return content
    }

    private static func readText(_ source: SourceText, _ zone: Zone, isMarkdown: Bool) throws(IngestionError)
        -> ArticleContent
    {
        let text = try TextDecoding.decode(source.bytes)
        let (matter, body) = FrontMatter.cut(from: text)
        if matter?.isDatelineExport == true { throw .exportedByDateline }
        var facts = ArticleFacts(zone: zone)
        matter?.tell(&facts)
        let content =
            isMarkdown ? MarkdownReader.read(body, facts: facts) : PlainTextReader.read(body, facts: facts)
        guard !content.text.isEmpty else { throw .noText }
        return content
    }
}
