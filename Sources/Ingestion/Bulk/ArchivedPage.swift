public import News

/// A page as an archive keeps it.
public struct ArchivedPage: Sendable {
    /// Where it was found.
    public let address: String
    public let bytes: [UInt8]
    /// What the server called its encoding.
    let charset: String?
    /// The archive's own rendering of a page as plain text.
    let isText: Bool
    /// How it is packed, where that can't be undone here.
    let packing: String?

    /// The article in it.
    /// - Throws: a sentence if there is none.
    public func article(zone: Zone) throws(IngestionError) -> ArticleContent {
        if let packing { throw .packedOtherwise(packing) }
        let source = SourceText(bytes: bytes, origin: address, fileName: isText ? "page.txt" : "page.html")
        return try ArticleReader.read(source, zone: zone, charset: charset)
    }
}

extension ArchivedPage {
    /// nil for what is no page, and for what no server gave.
    init?(_ record: WebArchiveRecord) {
        guard let target = record.fields["warc-target-uri"] else { return nil }
        // Some writers put the address between angle brackets.
        let address = target.hasPrefix("<") ? String(target.dropFirst().prefix { $0 != ">" }) : target
        guard ["http", "https"].contains(LinkAddress.scheme(of: address)) else { return nil }
        let type = MediaType(record.fields["content-type"])
        switch record.fields["warc-type"]?.lowercased() {
        case "response":
            guard let answer = StoredAnswer(record.body), answer.status == 200, answer.type.isPage else { return nil }
            self.init(
                address: address, bytes: answer.body, charset: answer.type.charset, isText: false,
                packing: answer.packing)
        case "resource" where type.isPage:
            self.init(address: address, bytes: record.body, charset: type.charset, isText: false, packing: nil)
        case "conversion" where type.name == "text/plain":
            self.init(address: address, bytes: record.body, charset: nil, isText: true, packing: nil)
        default: return nil
        }
    }
}

/// "text/html; charset=utf-8".
struct MediaType {
    let name: String
    let charset: String?

    init(_ field: String?) {
        let parts = (field ?? "").lowercased().split(separator: ";").map { String($0).safeLine }
        name = parts.first ?? ""
        let told = parts.dropFirst().first { $0.hasPrefix("charset=") }?.dropFirst(8).filter { $0 != "\"" }
        charset = told.flatMap { $0.isEmpty ? nil : $0 }
    }

    var isPage: Bool { name == "text/html" || name == "application/xhtml+xml" }
}

/// What a server sent, as an archive keeps it: status, fields, and the body
/// with its transfer undone.
struct StoredAnswer {
    let status: Int
    let type: MediaType
    let body: [UInt8]
    /// The name of a packing that is not undone here.
    let packing: String?

    /// nil for what begins like no answer.
    init?(_ bytes: [UInt8]) {
        var rest = bytes[...]
        guard let first = StoredAnswer.line(&rest), first.starts(with: "HTTP/".utf8) else { return nil }
        let words = first.split(separator: 32)
        guard words.count >= 2, let status = Int(String(decoding: words[1], as: UTF8.self)) else { return nil }
        var fields = FieldLines()
        while let line = StoredAnswer.line(&rest), !line.isEmpty { fields.read(line) }
        self.status = status
        type = MediaType(fields["content-type"])
        let isChunked = fields["transfer-encoding"]?.lowercased().contains("chunked") == true
        let sent = isChunked ? StoredAnswer.joined(rest) ?? Array(rest) : Array(rest)
        (body, packing) = StoredAnswer.unpacked(sent, fields["content-encoding"]?.lowercased())
    }
}

// MARK: - Private

extension StoredAnswer {
    private static func line(_ rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        guard let end = rest.firstIndex(of: 10) else { return nil }
        let line = rest[..<end]
        rest = rest[(end + 1)...]
        return line.last == 13 ? line.dropLast() : line
    }

    /// The chunks of a body as one; nil if it holds none, as where the archive joined them already.
    private static func joined(_ chunks: ArraySlice<UInt8>) -> [UInt8]? {
        var rest = chunks
        var result: [UInt8] = []
        while let line = line(&rest) {
            let digits = line.prefix { $0 != UInt8(ascii: ";") }
            guard digits.count <= 8, let size = Int(String(decoding: digits, as: UTF8.self).safeLine, radix: 16),
                size >= 0
            else { return result.isEmpty ? nil : result }
            if size == 0 { break }
            result += rest.prefix(size)
            rest = rest.dropFirst(size)
            _ = self.line(&rest)
        }
        return result
    }

    /// Archives name packings that they have undone already: the bytes decide.
    private static func unpacked(_ bytes: [UInt8], _ name: String?) -> ([UInt8], packing: String?) {
        if GzipUnpacker.isPacked(bytes) {
            let whole = try? GzipUnpacker.unpacked(bytes, most: HTMLReader.largestPage)
            return whole.map { ($0, nil) } ?? (bytes, "damaged gzip")
        }
        guard let name, !["identity", "gzip", "x-gzip", ""].contains(name), !isText(bytes) else { return (bytes, nil) }
        return (bytes, name.safeLine)
    }

    private static func isText(_ bytes: [UInt8]) -> Bool { bytes.first { $0 > 32 } == UInt8(ascii: "<") }
}
