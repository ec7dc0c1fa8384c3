/// HTML cut into tags and text, as leniently as browsers do. No tree: enough
/// for entries of feeds. Linear in all.
struct HTMLScanner {
    enum Token {
        case text(String)
        case start(XMLTag)
        case end(String)
    }

    private let bytes: [UInt8]
    private let hidden: Set<String>
    private var index = 0
    /// Names whose end tag is known not to come any more.
    private var endless: Set<String> = []
    private var hasCommentEnd = true

    /// `hidden`: elements left out with all that is in them.
    init(_ html: String, hiding hidden: Set<String> = HTMLTags.hidden) {
        bytes = Array(html.utf8)
        self.hidden = hidden
    }

    mutating func next() -> Token? {
        while index < bytes.count {
            guard bytes[index] == UInt8(ascii: "<"), index + 1 < bytes.count else { return text() }
            let after = bytes[index + 1]
            if XMLTag.beginsName(after), after < 0x80, after != UInt8(ascii: ":") {
                if let tag = startTag() { return .start(tag) }
            } else if after == UInt8(ascii: "/"), index + 2 < bytes.count, XMLTag.beginsName(bytes[index + 2]) {
                return endTag()
            } else if after == UInt8(ascii: "!") || after == UInt8(ascii: "?") || after == UInt8(ascii: "/") {
                if bytes[index...].starts(with: "<![CDATA[".utf8) { return text() }
                skipDeclaration()
            } else {
                return text()
            }
        }
        return nil
    }
}

// MARK: - Private

extension HTMLScanner {
    /// To the next `<`; the one it may begin with is text.
    private mutating func text() -> Token {
        let end = XMLScan.index(of: UInt8(ascii: "<"), in: bytes, from: index + 1) ?? bytes.count
        defer { index = end }
        return .text(HTMLScanner.decoded(bytes[index..<end]))
    }

    static func decoded(_ slice: ArraySlice<UInt8>) -> String {
        guard slice.contains(UInt8(ascii: "&")) else { return String(decoding: slice, as: UTF8.self) }
        let run = Array(slice)
        var result: [UInt8] = []
        var start = 0
        while let sign = XMLScan.index(of: UInt8(ascii: "&"), in: run, from: start) {
            result += run[start..<sign]
            if let (scalar, end) = HTMLEntities.reference(in: run, at: sign, lenient: isLenient(run, sign)) {
                result += String(Character(scalar)).utf8
                start = end
            } else {
                result.append(run[sign])
                start = sign + 1
            }
        }
        return String(decoding: result + run[start...], as: UTF8.self)
    }

    /// Names without a semicolon count where a browser would take them: the old ones, in text.
    private static func isLenient(_ run: [UInt8], _ sign: Int) -> Bool {
        let name = run[(sign + 1)...].prefix(7).prefix { ($0 | 0x20) >= 97 && ($0 | 0x20) <= 122 || $0 == 35 }
        return name.first == 35 || old.contains(String(decoding: name, as: UTF8.self))
    }

    private static let old: Set<String> = ["amp", "lt", "gt", "quot", "nbsp", "copy", "reg"]

    private mutating func startTag() -> XMLTag? {
        guard let (tag, end) = XMLTag.read(bytes, at: index) else {
            index = bytes.count
            return nil
        }
        index = end
        if hidden.contains(tag.name) { skipContent(of: tag) }
        return tag
    }

    /// What is hidden ends with its end tag. Scripts and styles without one
    /// take all that follows, as in browsers; of others only the tag counts.
    private mutating func skipContent(of tag: XMLTag) {
        if !endless.contains(tag.name) {
            var search = index
            let mark = Array("</".utf8)
            while let found = ByteSearch.first(mark, in: bytes, from: search) {
                let (name, end) = XMLTag.name(bytes, at: found + 2)
                if name == tag.name {
                    index = (XMLScan.index(of: UInt8(ascii: ">"), in: bytes, from: end) ?? bytes.count - 1) + 1
                    return
                }
                search = found + 2
            }
            endless.insert(tag.name)
        }
        if !tag.isEmpty, tag.name == "script" || tag.name == "style" { index = bytes.count }
    }

    private mutating func endTag() -> Token {
        let (name, end) = XMLTag.name(bytes, at: index + 2)
        index = (XMLScan.index(of: UInt8(ascii: ">"), in: bytes, from: end) ?? bytes.count - 1) + 1
        return .end(name)
    }

    private mutating func skipDeclaration() {
        if hasCommentEnd, bytes[index...].starts(with: "<!--".utf8) {
            if let end = ByteSearch.first(Array("-->".utf8), in: bytes, from: index + 2) {
                index = end + 3
                return
            }
            hasCommentEnd = false
        }
        index = (XMLScan.index(of: UInt8(ascii: ">"), in: bytes, from: index) ?? bytes.count - 1) + 1
    }
}

extension XMLTag {
    /// The value of an attribute, references resolved.
    func value(_ name: String) -> String? {
        attributes.first { $0.name == name }.map { HTMLScanner.decoded($0.bytes[$0.value]) }
    }
}
