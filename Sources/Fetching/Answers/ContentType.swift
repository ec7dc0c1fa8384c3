/// What the bytes of an answer claim to be: `text/html; charset=utf-8`.
public struct ContentType: Hashable, Sendable {
    /// In lower case: `application/rss+xml`.
    public let mediaType: String
    /// As the server names it, in lower case; nil if it doesn't.
    public let charset: String?

    public init(mediaType: String, charset: String? = nil) {
        self.mediaType = mediaType
        self.charset = charset
    }

    /// nil if the header is none.
    init?(header: String) {
        let parts = header.split(separator: ";").map { part in
            String(part).lowercased().filter { $0 != " " && $0 != "\t" && $0 != "\"" && $0 != "'" }
        }
        guard let type = parts.first, type.contains("/") else { return nil }
        mediaType = type
        let named = parts.dropFirst().first { $0.hasPrefix("charset=") && $0.count > 8 }
        charset = named.map { String($0.dropFirst(8)) }
    }
}
