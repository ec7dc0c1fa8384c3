/// The headers of an answer that matter, gathered line by line.
struct AnswerHeaders: Hashable, Sendable {
    private(set) var status = 0
    private var values: [String: String] = [:]

    init() {}

    /// One line as it came. A status line begins anew: what stood before
    /// belonged to an interim answer, or to the proxy's.
    mutating func take(_ bytes: some Collection<UInt8>) {
        let line = String(decoding: bytes, as: UTF8.self)
        if line.hasPrefix("HTTP/") {
            let words = line.split(separator: " ", maxSplits: 2)
            self = AnswerHeaders()
            status = words.count > 1 ? Int(words[1].prefix(3)) ?? 0 : 0
            return
        }
        guard let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")) else { return }
        let name = line[..<colon].lowercased()
        guard AnswerHeaders.kept.contains(name), values[name] == nil else { return }
        let value = AnswerHeaders.clean(line[line.utf8.index(after: colon)...])
        if value.utf8.count <= AnswerHeaders.maximumLength { values[name] = value }
    }

    var contentType: ContentType? { values["content-type"].flatMap(ContentType.init(header:)) }
    var validators: Validators { Validators(etag: values["etag"], lastModified: values["last-modified"]) }
    var isPacked: Bool { values["content-encoding"].map { $0.lowercased() != "identity" } ?? false }
    var retryAfter: String? { values["retry-after"] }
    var cacheControl: String? { values["cache-control"] }
    var expires: String? { values["expires"] }
    var date: String? { values["date"] }
    var age: String? { values["age"] }

    private static let kept: Set<String> = [
        "content-type", "content-encoding", "etag", "last-modified", "retry-after", "cache-control", "expires", "date",
        "age",
    ]

    /// A longer value isn't kept: it would be stored, and sent back each time.
    private static let maximumLength = 1_024

    private static func clean(_ value: Substring) -> String {
        let scalars = value.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? " " : $0 }
        let isBlank: (UnicodeScalar) -> Bool = { $0 == " " }
        let trimmed = scalars.drop(while: isBlank).reversed().drop(while: isBlank).reversed()
        return String(String.UnicodeScalarView(trimmed))
    }
}

/// What a server marked an answer with; sent back, it can say that nothing has changed.
public struct Validators: Hashable, Sendable {
    public let etag: String?
    public let lastModified: String?

    public static let none = Validators(etag: nil, lastModified: nil)

    /// What couldn't stand in a header is dropped.
    public init(etag: String?, lastModified: String?) {
        self.etag = etag.flatMap(Validators.sendable)
        self.lastModified = lastModified.flatMap(Validators.sendable)
    }

    public var isEmpty: Bool { etag == nil && lastModified == nil }

    private static func sendable(_ value: String) -> String? {
        let isPlain = value.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
        return isPlain && !value.isEmpty && value.utf8.count <= 1_024 ? value : nil
    }
}
