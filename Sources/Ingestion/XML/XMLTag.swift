/// A start tag as it stands in a document, read as leniently as browsers do.
struct XMLTag {
    struct Attribute {
        let name: String
        /// Where the value stands in the document, without its quotes.
        let value: Range<Int>
        /// The document itself; copies share it.
        let bytes: [UInt8]
    }

    let name: String
    let attributes: [Attribute]
    /// Closed at once: `<br/>`.
    let isEmpty: Bool

    /// The tag that begins with the `<` at `start`, and where it ends; nil if the document ends in it.
    static func read(_ bytes: [UInt8], at start: Int) -> (XMLTag, end: Int)? {
        var (name, index) = name(bytes, at: start + 1)
        var attributes: [Attribute] = []
        while true {
            index = skipBlanks(bytes, index)
            guard index < bytes.count else { return nil }
            switch bytes[index] {
            case UInt8(ascii: ">"):
                return (XMLTag(name: name, attributes: attributes, isEmpty: false), index + 1)
            case UInt8(ascii: "<"):
                // The `>` was forgotten: the next tag begins here.
                return (XMLTag(name: name, attributes: attributes, isEmpty: false), index)
            case UInt8(ascii: "/"):
                index += 1
                if index < bytes.count, bytes[index] == UInt8(ascii: ">") {
                    return (XMLTag(name: name, attributes: attributes, isEmpty: true), index + 1)
                }
            case _ where beginsName(bytes[index]):
                let (attribute, end) = attribute(bytes, at: index)
                if attributes.count < XMLRepair.mostAttributes,
                    !attributes.contains(where: { $0.name == attribute.name })
                {
                    attributes.append(attribute)
                }
                index = end
            default: index += 1
            }
        }
    }

    /// A name in lower case, what XML doesn't allow in it replaced by `_`, and where it ends.
    static func name(_ bytes: [UInt8], at start: Int) -> (String, end: Int) {
        var end = start
        while end < bytes.count, continuesName(bytes[end]) { end += 1 }
        var hasColon = false
        var name: [UInt8] = []
        for byte in bytes[start..<end].prefix(XMLRepair.longestName) {
            let isColon = byte == UInt8(ascii: ":")
            let isFine = isColon ? !hasColon && !name.isEmpty : isNameByte(byte) && (!name.isEmpty || isLetter(byte))
            name.append(isFine ? lower(byte) : UInt8(ascii: "_"))
            hasColon = hasColon || (isColon && isFine)
        }
        if name.last == UInt8(ascii: ":") { name.removeLast() }
        if let colon = name.firstIndex(of: UInt8(ascii: ":")), colon + 1 < name.count, !isLetter(name[colon + 1]) {
            name[colon + 1] = UInt8(ascii: "_")
        }
        return (String(decoding: name, as: UTF8.self), end)
    }

    static func beginsName(_ byte: UInt8) -> Bool { isLetter(byte) || byte == UInt8(ascii: ":") || byte >= 0x80 }
}

// MARK: - Private

extension XMLTag {
    private static func attribute(_ bytes: [UInt8], at start: Int) -> (Attribute, end: Int) {
        let (name, nameEnd) = name(bytes, at: start)
        let sign = skipBlanks(bytes, nameEnd)
        guard sign < bytes.count, bytes[sign] == UInt8(ascii: "=") else {
            return (Attribute(name: name, value: nameEnd..<nameEnd, bytes: bytes), nameEnd)
        }
        let first = skipBlanks(bytes, sign + 1)
        guard first < bytes.count else { return (Attribute(name: name, value: first..<first, bytes: bytes), first) }
        if bytes[first] == UInt8(ascii: "\"") || bytes[first] == UInt8(ascii: "'") {
            if let close = XMLScan.index(of: bytes[first], in: bytes, from: first + 1) {
                return (Attribute(name: name, value: (first + 1)..<close, bytes: bytes), close + 1)
            }
            // Never closed: then it ends where the tag does. This can happen but once for each kind of quote.
            let end = XMLScan.index(of: UInt8(ascii: ">"), in: bytes, from: first) ?? bytes.count
            return (Attribute(name: name, value: (first + 1)..<max(first + 1, end), bytes: bytes), max(first + 1, end))
        }
        var end = first
        while end < bytes.count, !isBlank(bytes[end]), bytes[end] != UInt8(ascii: ">"), bytes[end] != UInt8(ascii: "<")
        {
            end += 1
        }
        return (Attribute(name: name, value: first..<end, bytes: bytes), end)
    }

    private static func skipBlanks(_ bytes: [UInt8], _ start: Int) -> Int {
        var index = start
        while index < bytes.count, isBlank(bytes[index]) { index += 1 }
        return index
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 32 || (byte >= 9 && byte <= 13) || byte == 0 }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (byte | 0x20 >= 97 && byte | 0x20 <= 122) || byte == UInt8(ascii: "_")
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        isLetter(byte) || (byte >= 48 && byte <= 57) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
    }

    /// Bytes at which a name doesn't end, allowed in it or not.
    private static func continuesName(_ byte: UInt8) -> Bool {
        !isBlank(byte) && !"<>/=\"'".utf8.contains(byte)
    }

    private static func lower(_ byte: UInt8) -> UInt8 { byte >= 65 && byte <= 90 ? byte | 0x20 : byte }
}

enum XMLScan {
    static func index(of byte: UInt8, in bytes: [UInt8], from start: Int) -> Int? {
        var index = start
        while index < bytes.count {
            if bytes[index] == byte { return index }
            index += 1
        }
        return nil
    }
}
