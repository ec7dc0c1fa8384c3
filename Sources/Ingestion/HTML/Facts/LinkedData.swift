/// What a page says of its article as JSON-LD (schema.org), wherever in the
/// graph it stands. Broken JSON is left out.
struct LinkedData {
    private(set) var headline: String?
    private(set) var body: String?
    private(set) var published: String?
    private(set) var authors: [String] = []
    private(set) var site: String?
    private(set) var descriptions: [String] = []

    /// Names by `@id`, for authors that are only referred to.
    private var names: [String: String] = [:]
    private var articles: [[String: ParsedJSON]] = []
    private var sites: [String] = []

    init(_ scripts: [[UInt8]]) {
        for script in scripts {
            guard let value = try? ParsedJSON.parse(LinkedData.bare(script)) else { continue }
            collect(value)
        }
        // The longest is the page's own; others are teasers.
        for article in articles.sorted(by: { LinkedData.weight($0) > LinkedData.weight($1) }) { read(article) }
        site = site ?? sites.first
    }
}

// MARK: - Private

extension LinkedData {
    /// Without the comment or CDATA marks that some wrap around it.
    private static func bare(_ script: [UInt8]) -> [UInt8] {
        guard let start = script.firstIndex(where: { $0 == 0x7B || $0 == 0x5B }) else { return [] }
        // "[CDATA[" opens with a bracket of its own, and "]]>" closes with two.
        if script[start...].starts(with: Array("[CDATA[".utf8)) {
            let stop = ByteSearch.last(Array("]]>".utf8), in: script) ?? script.count
            return stop > start + 7 ? bare(Array(script[(start + 7)..<stop])) : []
        }
        guard let end = script.lastIndex(where: { $0 == 0x7D || $0 == 0x5D }), start < end else { return [] }
        return Array(script[start...end])
    }

    private static func weight(_ article: [String: ParsedJSON]) -> Int {
        let main = article["mainEntityOfPage"] == nil ? 0 : 2
        return main + ["articleBody", "datePublished", "author", "publisher", "headline"].count { article[$0] != nil }
    }

    private mutating func collect(_ value: ParsedJSON) {
        switch value {
        case .array(let values): for value in values { collect(value) }
        case .object(let fields):
            note(fields)
            for key in ["@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item", "hasPart", "author"] {
                if let inner = fields[key], case .string = inner {
                    continue
                } else if let inner = fields[key] {
                    collect(inner)
                }
            }
        default: break
        }
    }

    private mutating func note(_ fields: [String: ParsedJSON]) {
        if let id = fields["@id"]?.text, let name = fields["name"]?.text { names[id] = name }
        let types = fields["@type"]?.texts ?? []
        if types.contains(where: LinkedData.isArticle) { articles.append(fields) }
        if types.contains(where: { $0 == "WebSite" || $0 == "NewsMediaOrganization" }), let name = fields["name"]?.text
        {
            sites.append(name)
        }
    }

    private static func isArticle(_ type: String) -> Bool {
        type.hasSuffix("Article") || type.hasSuffix("Posting") || type == "Report" || type == "Review"
            || type == "CreativeWork"
    }

    private mutating func read(_ article: [String: ParsedJSON]) {
        headline = headline ?? article["headline"]?.text ?? article["name"]?.text
        published = published ?? article["datePublished"]?.text ?? article["dateCreated"]?.text
        if let text = article["description"]?.text { descriptions.append(text) }
        if body == nil { body = article["articleBody"]?.text }
        if authors.isEmpty {
            authors = people(article["author"]) + (article["author"] == nil ? people(article["creator"]) : [])
        }
        if site == nil { site = people(article["publisher"]).first }
    }

    private func people(_ value: ParsedJSON?) -> [String] {
        switch value {
        case .string(let name)?: return [names[name] ?? name]
        case .array(let values)?: return values.flatMap { people($0) }
        case .object(let fields)?:
            if let name = fields["name"]?.texts.first { return [name] }
            return fields["@id"]?.text.flatMap { names[$0] }.map { [$0] } ?? []
        default: return []
        }
    }
}
