import News

/// The day of publication in the state that a page keeps for its scripts:
/// `"publishedAt":"2019-11-19T..."`, quoted once or twice.
enum ScriptDate {
    static func first(_ page: [UInt8], _ zone: Zone) -> WrittenDate? {
        keys.lazy.compactMap { date(behind: $0, in: page, zone) }.first
    }
}

// MARK: - Private

extension ScriptDate {
    private static let keys = [
        "datePublished", "publishedAt", "publishedDate", "publicationDate", "publishDate", "published_at",
        "publish_date", "firstPublished", "publication_date", "pubDate",
    ].map { Array("\($0)\"".utf8) }

    private static func date(behind key: [UInt8], in page: [UInt8], _ zone: Zone) -> WrittenDate? {
        guard let place = ByteSearch.first(key, in: page) ?? ByteSearch.first(escaped(key), in: page) else {
            return nil
        }
        let value = page[(place + key.count)...].prefix(60).drop { [34, 92, 58, 32].contains($0) }
        guard let first = value.first, first >= 48, first <= 57 else { return nil }
        return WrittenDate(String(decoding: value.prefix { $0 != 34 && $0 != 92 }, as: UTF8.self), zone)
    }

    /// The quote behind the key with a backslash before it.
    private static func escaped(_ key: [UInt8]) -> [UInt8] { key.dropLast() + [92, 34] }
}
