/// HTML to text by leaving its tags out: for bulk lines, until pages are read
/// with a real parser.
enum TagStripper {
    /// Block elements end a paragraph; scripts, styles and comments go with
    /// what they hold. Linear.
    static func text(of html: String) -> String {
        let bytes = Array(html.utf8)
        var result: [UInt8] = []
        var index = 0
        while index < bytes.count {
            guard bytes[index] == 60, index + 1 < bytes.count, startsTag(bytes[index + 1]) else {
                result.append(bytes[index] == 10 ? 32 : bytes[index])
                index += 1
                continue
            }
            let name = tagName(bytes, index + 1)
            let end = endOfTag(bytes, index)
            if blocks.contains(name) { result += [10, 10] }
            index = hidden.contains(name) ? endOfElement(name, bytes, end) : end
        }
        return CharacterReferences.resolved(String(decoding: result, as: UTF8.self))
    }
}

// MARK: - Private

extension TagStripper {
    private static let blocks: Set<String> = [
        "p", "/p", "div", "/div", "br", "br/", "h1", "h2", "h3", "h4", "h5", "h6", "/h1", "/h2", "/h3", "/h4", "/h5",
        "/h6", "li", "/li", "ul", "/ul", "ol", "/ol", "blockquote", "/blockquote", "tr", "/tr", "table", "/table",
        "section", "/section", "article", "/article", "figure", "/figure", "figcaption", "/figcaption", "pre", "/pre",
        "hr", "header", "/header", "footer", "/footer",
    ]

    private static let hidden: Set<String> = ["script", "style", "noscript", "template", "iframe", "svg"]

    private static func startsTag(_ byte: UInt8) -> Bool {
        (byte | 32 >= 97 && byte | 32 <= 122) || byte == 47 || byte == 33 || byte == 63
    }

    private static func tagName(_ bytes: [UInt8], _ start: Int) -> String {
        let name = bytes[start...].prefix(12).prefix { $0 > 32 && $0 != 62 }
        return String(decoding: name, as: UTF8.self).lowercased()
    }

    private static func endOfTag(_ bytes: [UInt8], _ start: Int) -> Int {
        if bytes[start...].starts(with: Array("<!--".utf8)) { return end(of: "-->", bytes, start) }
        return end(of: ">", bytes, start)
    }

    private static func endOfElement(_ name: String, _ bytes: [UInt8], _ start: Int) -> Int {
        end(of: ">", bytes, end(of: "</\(name)", bytes, start))
    }

    /// Behind the next `mark`, or the end.
    private static func end(of mark: String, _ bytes: [UInt8], _ start: Int) -> Int {
        let pattern = Array(mark.utf8)
        var index = start
        while index < bytes.count {
            if bytes[index] | 32 == pattern[0] | 32, matches(pattern, bytes, index) { return index + pattern.count }
            index += 1
        }
        return bytes.count
    }

    private static func matches(_ pattern: [UInt8], _ bytes: [UInt8], _ start: Int) -> Bool {
        guard start + pattern.count <= bytes.count else { return false }
        return pattern.indices.allSatisfy { lower(bytes[start + $0]) == pattern[$0] }
    }

    private static func lower(_ byte: UInt8) -> UInt8 { byte >= 65 && byte <= 90 ? byte | 32 : byte }
}
