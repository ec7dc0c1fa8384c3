/// What a file holds, told from its first bytes and its name.
public enum FileKind: String, Hashable, Sendable {
    case plainText, markdown, jsonLines, webArchive, mailbox, json, html, feed, subscriptions, binary, empty

    /// The kind as a sentence names it.
    public var name: String {
        switch self {
        case .plainText: "plain text"
        case .markdown: "Markdown"
        case .jsonLines: "a file of JSON lines"
        case .webArchive: "a web archive"
        case .mailbox: "a mailbox"
        case .json: "a JSON file"
        case .html: "a web page"
        case .feed: "a feed"
        case .subscriptions: "a list of subscriptions"
        case .binary: "a binary file"
        case .empty: "an empty file"
        }
    }

    /// Looks at the first 4 KiB. What the bytes say comes before what the name
    /// says; the name only decides between kinds of text.
    public static func sniff(_ bytes: some Collection<UInt8>, fileName: String = "") -> FileKind {
        let head = Array(bytes.prefix(4_096))
        guard !head.isEmpty else { return .empty }
        if WebArchiveReader.isOne(head) { return .webArchive }
        if MailboxReader.isOne(head, fileName: fileName) { return .mailbox }
        let markup = MarkupDecoding.preview(head)
        if markup == nil, BinarySigns.areIn(head), !isBrokenMarkup(head) { return .binary }
        let text = markup ?? TextDecoding.preview(head)
        guard let first = text.unicodeScalars.first(where: { !$0.properties.isWhitespace && $0.value != 0xFEFF }) else {
            return bytes.count > head.count ? .plainText : .empty
        }
        switch first {
        case "<": return kindOfMarkup(text, fileName) ?? kindOfText(text, fileName)
        case "{", "[": return kindOfJSON(text, fileName) ?? kindOfText(text, fileName)
        default: return kindOfText(text, fileName)
        }
    }
}

// MARK: - Private

extension FileKind {
    private static func kindOfMarkup(_ text: String, _ fileName: String) -> FileKind? {
        switch MarkupRoot.find(in: Array(text.utf8)) {
        case .rss, .atom: return .feed
        case .subscriptions: return .subscriptions
        case .page: return .html
        case nil: break
        }
        let lower = text.lowercased()
        if lower.contains("<!doctype html") || hasSuffix(fileName, [".html", ".htm", ".xhtml"]) { return .html }
        return lower.contains("<?xml") ? .feed : nil
    }

    private static func kindOfJSON(_ text: String, _ fileName: String) -> FileKind? {
        if hasSuffix(fileName, [".jsonl", ".ndjson"]) { return .jsonLines }
        if isJSONFeed(text) { return .feed }
        let line = text.prefix { $0 != "\n" }
        let opensObject = line.drop { $0 == " " }.hasPrefix("{\"") || line.drop { $0 == " " }.hasPrefix("{ \"")
        if opensObject, line.contains("\":") { return .jsonLines }
        return hasSuffix(fileName, [".json"]) ? .json : nil
    }

    /// Zeros and controls among markup are damage, or malice; it is markup all the same.
    private static func isBrokenMarkup(_ head: [UInt8]) -> Bool {
        head.first { $0 > 32 } == UInt8(ascii: "<") && MarkupRoot.find(in: head) != nil
    }

    /// By its version; by fields that only a feed has where that is missing.
    private static func isJSONFeed(_ text: String) -> Bool {
        func has(_ marks: String...) -> Bool { marks.contains { text.contains($0) } }
        guard !text.hasPrefix("[") else { return false }
        if has("jsonfeed.org/version", "jsonfeed.org\\/version", "\"home_page_url\"", "\"feed_url\"") { return true }
        return has("\"items\"") && has("\"version\"", "\"content_html\"", "\"content_text\"")
            || has("\"rss\"") && has("\"channel\"")
    }

    private static func kindOfText(_ text: String, _ fileName: String) -> FileKind {
        if hasSuffix(fileName, [".md", ".markdown", ".mdown", ".mkd"]) { return .markdown }
        if hasSuffix(fileName, [".txt", ".text"]) { return .plainText }
        return MarkdownSigns.areIn(text) ? .markdown : .plainText
    }

    private static func hasSuffix(_ fileName: String, _ suffixes: [String]) -> Bool {
        let name = fileName.lowercased()
        return suffixes.contains { name.hasSuffix($0) }
    }
}

/// What marks bytes that are no text.
enum BinarySigns {
    /// The first bytes of common formats that hold no plain text.
    static let magic: [[UInt8]] = [
        Array("%PDF-".utf8), [0x50, 0x4B, 3, 4], [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], Array("GIF8".utf8),
        [0x7F, 0x45, 0x4C, 0x46], [0x1F, 0x8B], Array("SQLite format 3".utf8), Array("RIFF".utf8), Array("OggS".utf8),
        [0xFD, 0x37, 0x7A, 0x58, 0x5A], Array("BZh".utf8), [0x37, 0x7A, 0xBC, 0xAF], [0xD0, 0xCF, 0x11, 0xE0],
        Array("{\\rtf".utf8), [0x28, 0xB5, 0x2F, 0xFD], [0xCA, 0xFE, 0xBA, 0xBE], Array("\0asm".utf8),
    ]

    static func areIn(_ head: [UInt8]) -> Bool {
        if magic.contains(where: { head.starts(with: $0) }) { return true }
        if TextDecoding.isUTF16(head) { return false }
        let controls = head.count { $0 < 0x20 && !isTextControl($0) }
        return head.contains(0) ? controls * 100 > head.count : controls * 10 > head.count
    }

    /// Tab, line feeds, form feed, backspace, escape: seen in text files.
    private static func isTextControl(_ byte: UInt8) -> Bool {
        (byte >= 0x08 && byte <= 0x0D) || byte == 0x1B
    }
}

/// What marks a text without a telling name as Markdown.
enum MarkdownSigns {
    static func areIn(_ text: String) -> Bool {
        var signs = 0
        for line in text.split(separator: "\n").prefix(60) {
            if line.hasPrefix("# ") || line.hasPrefix("## ") || line.hasPrefix("```") { signs += 2 }
            if line.hasPrefix("> ") || line.contains("](http") || line.contains("**") { signs += 1 }
        }
        return signs >= 3
    }
}
