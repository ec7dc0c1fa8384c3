/// Makes well-formed XML out of whatever is called XML, in one walk over the
/// bytes, before any parser sees it.
///
/// What comes out has no document type (so no entities, outside or inside), no
/// comments and no instructions; every tag is closed where its parent ends;
/// names are lower-case ASCII; bare `&` and `<` are text; HTML's entities are
/// characters; elements deeper than `deepest` and attributes past
/// `mostAttributes` are left out, the text in them stays. All of it is wrapped
/// in one element, so that there is a root. Linear in time and space.
struct XMLRepair {
    static let deepest = 200
    static let mostAttributes = 64
    static let longestValue = 65_536
    static let longestName = 100
    static let wrapper = "document"

    /// - Parameter bytes: valid UTF-8.
    static func wellFormed(_ bytes: [UInt8]) -> [UInt8] {
        var repair = XMLRepair(MarkupOrders.removed(from: bytes))
        repair.run()
        return repair.output.bytes
    }

    private let bytes: [UInt8]
    private var index = 0
    private var output: XMLOutput
    private var open = OpenElements()
    private var entities = DeclaredEntities()

    private init(_ bytes: [UInt8]) {
        self.bytes = bytes
        output = XMLOutput(capacity: bytes.count + bytes.count / 8)
    }
}

// MARK: - Private

extension XMLRepair {
    private mutating func run() {
        output.raw("<\(XMLRepair.wrapper)>")
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "<"): markup()
            case UInt8(ascii: "&"): reference()
            default: text()
            }
        }
        while let name = open.pop() { output.endTag(name) }
        output.raw("</\(XMLRepair.wrapper)>")
    }

    private mutating func text() {
        let start = index
        while index < bytes.count, !XMLRepair.endsText(bytes[index]) { index += 1 }
        output.text(bytes[start..<index])
    }

    private static func endsText(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "<") || byte == UInt8(ascii: "&") }

    private mutating func reference() {
        if let (scalar, end) = HTMLEntities.reference(in: bytes, at: index, lenient: false) {
            output.text(scalar)
            index = end
        } else if let (value, end) = entities.reference(in: bytes, at: index) {
            output.text(value[...])
            index = end
        } else {
            output.raw("&amp;")
            index += 1
        }
    }

    private mutating func markup() {
        let next = index + 1 < bytes.count ? bytes[index + 1] : 0
        switch next {
        case UInt8(ascii: "/"): endTag()
        case UInt8(ascii: "!"): declaration()
        case UInt8(ascii: "?"): index = past("?>") ?? past(">") ?? bytes.count
        case _ where XMLTag.beginsName(next): startTag()
        default:
            output.raw("&lt;")
            index += 1
        }
    }

    private mutating func startTag() {
        guard let (tag, end) = XMLTag.read(bytes, at: index) else {
            index = bytes.count
            return
        }
        index = end
        guard open.count < XMLRepair.deepest else {
            if !tag.isEmpty { open.push(tag.name, isWritten: false) }
            return
        }
        output.startTag(tag, entities)
        if tag.isEmpty { output.endTag(tag.name) } else { open.push(tag.name, isWritten: true) }
    }

    /// Closes what is still open inside the element; an end without a beginning is left out.
    private mutating func endTag() {
        let (name, end) = XMLTag.name(bytes, at: index + 2)
        index = XMLScan.index(of: UInt8(ascii: ">"), in: bytes, from: end).map { $0 + 1 } ?? bytes.count
        for name in open.close(name) { output.endTag(name) }
    }

    private mutating func declaration() {
        if starts("<!--") {
            index = past("-->") ?? bytes.count
        } else if starts("<![CDATA[") {
            let start = index + 9
            let end = ByteSearch.first(Array("]]>".utf8), in: bytes, from: start)
            output.text(bytes[start..<(end ?? bytes.count)])
            index = end.map { $0 + 3 } ?? bytes.count
        } else {
            index = entities.declare(bytes, from: index)
        }
    }

    private func starts(_ mark: String) -> Bool { bytes[index...].starts(with: mark.utf8) }

    private func past(_ mark: String) -> Int? {
        ByteSearch.first(Array(mark.utf8), in: bytes, from: index + 1).map { $0 + mark.utf8.count }
    }
}

/// The elements that are open, innermost last, and how many of each name: so
/// that an end tag without a beginning costs nothing.
private struct OpenElements {
    private var names: [(name: String, isWritten: Bool)] = []
    private var counts: [String: Int] = [:]

    var count: Int { names.count }

    mutating func push(_ name: String, isWritten: Bool) {
        names.append((name, isWritten))
        counts[name, default: 0] += 1
    }

    /// The next element to close that has been written.
    mutating func pop() -> String? {
        while let last = names.popLast() {
            counts[last.name, default: 1] -= 1
            if last.isWritten { return last.name }
        }
        return nil
    }

    /// What must be closed, innermost first, for an end tag of this name.
    mutating func close(_ name: String) -> [String] {
        guard counts[name, default: 0] > 0 else { return [] }
        var closed: [String] = []
        while let last = names.popLast() {
            counts[last.name, default: 1] -= 1
            if last.isWritten { closed.append(last.name) }
            if last.name == name { break }
        }
        return closed
    }
}
