public import News

/// What decides whether an article that comes in is new, changed or the same.
public struct StoredArticle: Hashable, Sendable {
    public let id: Article.ID
    /// Hash of its text, as the caller gave it.
    public let hash: Int64
    /// 1 for the first text, one more with each change.
    public let version: Int

    public init(id: Article.ID, hash: Int64, version: Int) {
        self.id = id
        self.hash = hash
        self.version = version
    }
}

/// An article on its way into the library.
public struct Arrival: Sendable {
    public var content: ArticleContent
    /// The first it has of JSONL id, feed URL + entry id, canonical URL, path.
    public var key: String
    /// Of the bytes or the text: same hash, same article.
    public var hash: Int64
    /// The JSONL id, path or URL it came from.
    public var origin: String
    public var source: Source.ID
    /// Seconds since 1970.
    public var added: Int
    /// The bytes it was read from, where they are to be kept.
    public var original: [UInt8]?

    public init(
        content: ArticleContent, key: String, hash: Int64, origin: String, source: Source.ID, added: Int,
        original: [UInt8]? = nil
    ) {
        self.content = content
        self.key = key
        self.hash = hash
        self.origin = origin
        self.source = source
        self.added = added
        self.original = original
    }
}

/// A hash of bytes that is the same in every run (FNV-1a, 64 bits).
public enum ContentHash {
    public static func of(_ bytes: some Sequence<UInt8>) -> Int64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return Int64(bitPattern: hash)
    }
}
