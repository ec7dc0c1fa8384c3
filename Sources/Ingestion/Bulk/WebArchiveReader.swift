import News

/// The pages of a web archive (WARC 1.0 and 1.1), one at a time: what servers
/// answered with, and what was made of it as text (WET). Holds one page.
public struct WebArchiveReader {
    private var input: PulledBytes

    /// - Parameter refill: the next piece of the archive, unpacked; empty at its end.
    public init(_ refill: @escaping () -> [UInt8]) {
        input = PulledBytes(refill)
    }

    /// The next page that may hold an article, nil at the end. Pictures, scripts,
    /// redirects and the archive's own notes are passed over.
    /// - Throws: a sentence where the archive is damaged: nothing behind it can be found.
    public mutating func next() throws(IngestionError) -> ArchivedPage? {
        while let record = try record() {
            if let page = ArchivedPage(record) { return page }
        }
        return nil
    }

    /// Whether the bytes begin as such an archive does.
    static func isOne(_ head: some Collection<UInt8>) -> Bool {
        head.starts(with: "WARC/1.".utf8) || head.starts(with: "WARC/0.".utf8)
    }
}

/// A record of a web archive: its own fields, and what it keeps.
struct WebArchiveRecord {
    let fields: FieldLines
    let body: [UInt8]
}

// MARK: - Private

extension WebArchiveReader {
    private static let longestLine = 16_384
    private static let mostFields = 200

    private mutating func record() throws(IngestionError) -> WebArchiveRecord? {
        guard let version = firstLine() else { return nil }
        guard WebArchiveReader.isOne(version) else { throw .damagedArchive }
        var fields = FieldLines()
        while let line = input.line(most: WebArchiveReader.longestLine), !line.isEmpty {
            guard fields.count < WebArchiveReader.mostFields else { throw .damagedArchive }
            fields.read(line)
        }
        guard let length = fields["content-length"].flatMap({ Int($0) }), length >= 0,
            let body = input.take(length, keeping: HTMLReader.largestPage)
        else { throw .damagedArchive }
        return WebArchiveRecord(fields: fields, body: body)
    }

    /// Behind the empty lines that part records.
    private mutating func firstLine() -> [UInt8]? {
        while let line = input.line(most: WebArchiveReader.longestLine) {
            if !line.isEmpty { return line }
        }
        return nil
    }
}

/// "Name: value" lines, as web servers and archives write them.
struct FieldLines {
    private var values: [String: String] = [:]

    var count: Int { values.count }

    /// By the name in lower case; the first of several.
    subscript(name: String) -> String? { values[name] }

    mutating func read(_ line: some Collection<UInt8>) {
        let text = String(decoding: line, as: UTF8.self)
        guard let colon = text.firstIndex(of: ":") else { return }
        let name = text[..<colon].lowercased().safeLine
        if values[name] == nil { values[name] = String(text[text.index(after: colon)...]).safeLine }
    }
}
