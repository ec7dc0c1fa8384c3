public import News

/// An article of a bulk file, with the id it has there.
public struct BulkArticle: Hashable, Sendable {
    public let id: String
    public let content: ArticleContent

    public init(id: String, content: ArticleContent) {
        self.id = id
        self.content = content
    }
}

/// One line of a bulk file to an article:
/// `{id, title?, text | html, published?, url?, site?, byline?, tags?}`.
/// A flash is a title alone; it is its own text then.
public enum JSONLinesReader {
    /// Of the text only lines are taken out that say of themselves that they are
    /// no part of an article; nothing by its place. `id` may be a number.
    /// - Throws: a sentence if the line is no object, has no id, or neither text nor title.
    /// - Parameter needsID: false lets a line without an id pass, for looking at it; its id is then empty.
    public static func read(
        line: some Collection<UInt8>, zone: Zone, needsID: Bool = true
    ) throws(IngestionError) -> BulkArticle {
        guard case .object(let fields) = try ParsedJSON.parse(Array(line)) else {
            throw .invalidJSON("it holds no object")
        }
        let id = fields["id"]?.scalarText ?? ""
        guard !id.isEmpty || !needsID else { throw .missingField("id") }
        var facts = ArticleFacts(zone: zone)
        tell(fields, &facts)
        let draft = Draft(passages: try passages(fields), facts: facts)
        let content = Assembly.content(of: draft)
        guard !content.text.isEmpty else { throw .noText }
        return BulkArticle(id: id.safeLine, content: content)
    }
}

// MARK: - Private

extension JSONLinesReader {
    /// The paragraphs of the first field that has any.
    private static func passages(_ fields: [String: ParsedJSON]) throws(IngestionError) -> [Passage] {
        let (text, html, title) = (fields["text"]?.text, fields["html"]?.text, fields["title"]?.text)
        guard text != nil || html != nil || title != nil else { throw .missingField("text") }
        if let found = text.map({ Paragraphs.split($0.safe) }), !found.isEmpty {
            return PlainTextReader.cleanedBulk(found)
        }
        if let found = html.map({ HTMLReader.passages(of: $0, base: fields["url"]?.text) }),
            found.contains(where: \.isContent)
        {
            return found
        }
        return title.map { Paragraphs.split($0.safe) } ?? []
    }

    private static func tell(_ fields: [String: ParsedJSON], _ facts: inout ArticleFacts) {
        if let title = fields["title"]?.text { facts.offer(title: title, from: .jsonl) }
        if let byline = (fields["byline"] ?? fields["author"])?.joined { facts.offer(byline: byline, from: .jsonl) }
        if let site = fields["site"]?.text { facts.offer(site: site, from: .jsonl) }
        facts.url = fields["url"]?.text.map(\.safeLine)
        facts.tags = fields["tags"]?.texts.map(\.safeLine).filter { !$0.isEmpty } ?? []
        tellPublished(fields["published"], &facts)
    }

    /// A date as text in any shape, or seconds (or milliseconds) since 1970.
    private static func tellPublished(_ value: ParsedJSON?, _ facts: inout ArticleFacts) {
        switch value {
        case .string(let text)?:
            facts.offer(published: DateShapes.date(in: text, zone: facts.zone), from: .jsonl)
            if facts.published == nil { facts.extra["published"] = text.safeLine }
        case .number(let number)? where abs(number) < 1e14:
            let seconds = Int(abs(number) > 1e11 ? number / 1_000 : number)
            facts.offer(published: Publication(seconds: seconds), from: .jsonl)
        default: break
        }
    }
}
