import News

/// HTML that can do no harm: only elements and attributes that stand in
/// `HTMLTags` are written, addresses absolute and only such as may be
/// followed, and every tag is closed.
enum HTMLCleaner {
    /// - Parameter base: what relative addresses are relative to.
    static func clean(_ html: String, base: String?) -> String {
        var scanner = HTMLScanner(html)
        var writer = Writer(base: base)
        while let token = scanner.next() {
            switch token {
            case .text(let text): writer.write(text)
            case .start(let tag): writer.start(tag)
            case .end(let name): writer.end(name)
            }
        }
        return writer.finished()
    }

    /// Plain text as HTML, a paragraph for each block of lines.
    static func paragraphs(of text: String) -> String {
        var result = ""
        for part in text.safe.split(separator: "\n\n") {
            let lines = part.split(separator: "\n").map { escaped(String($0)) }
            guard !lines.isEmpty else { continue }
            result +=
                result.isEmpty && !text.contains("\n\n")
                ? lines.joined(separator: "<br>") : "<p>\(lines.joined(separator: "<br>"))</p>"
        }
        return result
    }

    static func escaped(_ text: String) -> String {
        guard text.utf8.contains(where: { "&<>\"".utf8.contains($0) }) else { return text }
        var result: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): result += "&amp;".utf8
            case UInt8(ascii: "<"): result += "&lt;".utf8
            case UInt8(ascii: ">"): result += "&gt;".utf8
            case UInt8(ascii: "\""): result += "&quot;".utf8
            default: result.append(byte)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}

// MARK: - Private

private struct Writer {
    private let base: String?
    private var html = ""
    private var open: [String] = []
    private var counts: [String: Int] = [:]
    private static let deepest = 200

    init(base: String?) {
        self.base = base
    }

    mutating func write(_ text: String) { html += HTMLCleaner.escaped(text) }

    mutating func start(_ tag: XMLTag) {
        guard HTMLTags.kept.contains(tag.name), open.count < Writer.deepest else { return }
        html += "<\(tag.name)"
        for attribute in tag.attributes { write(attribute, of: tag) }
        html += ">"
        if HTMLTags.void.contains(tag.name) { return }
        open.append(tag.name)
        counts[tag.name, default: 0] += 1
    }

    mutating func end(_ name: String) {
        guard counts[name, default: 0] > 0 else { return }
        while let last = open.popLast() {
            counts[last, default: 1] -= 1
            html += "</\(last)>"
            if last == name { break }
        }
    }

    mutating func finished() -> String {
        while let last = open.popLast() { html += "</\(last)>" }
        return html
    }

    private mutating func write(_ attribute: XMLTag.Attribute, of tag: XMLTag) {
        guard HTMLTags.attributes.contains(attribute.name) || HTMLTags.addresses.contains(attribute.name) else {
            return
        }
        let value = HTMLScanner.decoded(attribute.bytes[attribute.value].prefix(XMLRepair.longestValue))
        if HTMLTags.attributes.contains(attribute.name) {
            html += " \(attribute.name)=\"\(HTMLCleaner.escaped(value))\""
        } else if let address = LinkAddress.resolved(value, against: base) {
            html += " \(attribute.name)=\"\(HTMLCleaner.escaped(address))\""
        }
    }
}
