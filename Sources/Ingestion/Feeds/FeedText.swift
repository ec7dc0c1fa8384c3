import News

/// Text constructs of feeds: what an element holds, as HTML or as a line.
enum FeedText {
    /// A title or a name on one line: tags gone, references resolved.
    static func line(_ value: FeedValue?) -> String? {
        guard let value else { return nil }
        let text: String
        switch value {
        case .plain(let plain): text = plain
        case .html(let html, _): text = HTMLText.line(of: html)
        }
        let line = String(Mojibake.repaired(text).safeLine.unicodeScalars.prefix(longestLine))
        return line.isEmpty ? nil : line
    }

    /// A title or a name that is nominally plain, which is routinely ignored:
    /// known tags go, references are resolved.
    static func guessedLine(_ text: String) -> String? {
        line(looksLikeHTML(text) ? .html(text, base: nil) : .plain(text))
    }

    /// Harmless HTML; nil if nothing is in it.
    static func html(_ value: FeedValue?) -> String? {
        guard let value else { return nil }
        let html: String
        switch value {
        case .plain(let text): html = HTMLCleaner.paragraphs(of: Mojibake.repaired(text))
        case .html(let source, let base): html = HTMLCleaner.clean(Mojibake.repaired(source), base: base)
        }
        let safe = html.safe
        return safe.utf8.allSatisfy { $0 <= 32 } ? nil : safe
    }

    /// Whether plain text holds a reference, or a tag that HTML knows.
    static func looksLikeHTML(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        for index in bytes.indices {
            if bytes[index] == UInt8(ascii: "&"), HTMLEntities.reference(in: bytes, at: index, lenient: false) != nil {
                return true
            }
            guard bytes[index] == UInt8(ascii: "<"), index + 1 < bytes.count else { continue }
            let start = bytes[index + 1] == UInt8(ascii: "/") ? index + 2 : index + 1
            if HTMLTags.isKnown(XMLTag.name(bytes, at: start).0), closes(bytes, index) { return true }
        }
        return false
    }

    private static let longestLine = 2_000

    /// "a <b and c" holds no tag.
    private static func closes(_ bytes: [UInt8], _ start: Int) -> Bool {
        if bytes[start + 1] == UInt8(ascii: "/") { return true }
        return XMLTag.read(bytes, at: start).map { bytes[$0.end - 1] == UInt8(ascii: ">") } ?? false
    }
}

/// What a text construct holds, once its packing is undone.
enum FeedValue: Hashable {
    case plain(String)
    case html(String, base: String?)

    var isEmpty: Bool {
        switch self {
        case .plain(let text): text.utf8.allSatisfy { $0 <= 32 }
        case .html(let html, _): html.utf8.allSatisfy { $0 <= 32 }
        }
    }
}

/// Text that is UTF-8 read as Windows-1252 and written as UTF-8 again: "â€¦" for "…".
enum Mojibake {
    /// The text as it was meant, where all of it went that way. Linear.
    static func repaired(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 >= 0x80 }) else { return text }
        var bytes: [UInt8] = []
        for scalar in text.unicodeScalars {
            guard let byte = byte(of: scalar.value) else { return text }
            bytes.append(byte)
        }
        return String(validating: bytes, as: UTF8.self) ?? text
    }

    private static func byte(of value: UInt32) -> UInt8? {
        if value < 0x100 { return UInt8(value) }
        return bytes[value]
    }

    private static let bytes: [UInt32: UInt8] = Dictionary(
        Windows1252.high.enumerated().map { ($1, UInt8(0x80 + $0)) }, uniquingKeysWith: { first, _ in first })
}
