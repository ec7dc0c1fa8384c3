import News

/// The day of publication in the state that a page keeps for its scripts:
/// `"publishedAt":"2019-11-19T..."`, quoted once or twice, or in an attribute.
enum ScriptDate {
    static func first(_ page: [UInt8], _ style: DateStyle) -> WrittenDate? {
        keys.lazy.compactMap { date(behind: $0, in: page, style) }.first
    }
}

// MARK: - Private

extension ScriptDate {
    private static let keys = [
        "datePublished", "publishedAt", "publishedDate", "publicationDate", "publishDate", "published_at",
        "publish_date", "firstPublished", "publication_date", "pubDate",
    ].map { Array($0.utf8) }

    private static func date(behind key: [UInt8], in page: [UInt8], _ style: DateStyle) -> WrittenDate? {
        for quote in quotes {
            let quoted = key + quote
            guard let place = ByteSearch.first(quoted, in: page) else { continue }
            return date(in: page[(place + quoted.count)...].prefix(60), style)
        }
        return nil
    }

    private static func date(in rest: ArraySlice<UInt8>, _ style: DateStyle) -> WrittenDate? {
        var value = rest.drop { [34, 92, 58, 32].contains($0) }
        if value.starts(with: entity) { value = value.dropFirst(entity.count) }
        guard let first = value.first, first >= 48, first <= 57 else { return nil }
        return WrittenDate(String(decoding: value.prefix { ![34, 38, 92].contains($0) }, as: UTF8.self), style)
    }

    private static let entity = Array("&quot;".utf8)
    /// What closes a key: a quotation mark, one with a backslash before it, and one as attributes have it.
    private static let quotes: [[UInt8]] = [[34], [92, 34], entity]
}
