/// Markup made harmless before libxml2 sees it, in one pass: without comments,
/// scripts and styles, with only the attributes that are read, and of a
/// limited depth. libxml2 compares each attribute of an element with all
/// others, each end tag with all open elements; here both stay few.
struct MarkupGuard {
    /// How deep elements nest at most; deeper ones lose their tags, not their text.
    static let deepest = 240
    /// The longest value of an attribute, in bytes; the rest is cut.
    static let longestValue = 4_000

    /// The markup to be parsed.
    private(set) var markup: [UInt8] = []
    /// The contents of scripts of type `application/ld+json`.
    private(set) var linkedData: [[UInt8]] = []

    private let bytes: [UInt8]
    private var index = 0
    private var open: [Tag] = []
    /// Ends that were looked for in vain: looking again would take quadratic time.
    private var missing: Set<String> = []

    /// - Parameter bytes: a page in UTF-8.
    init(cleaning bytes: [UInt8]) {
        self.bytes = bytes
        markup.reserveCapacity(bytes.count)
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "<") { readMarkup() } else { readText() }
        }
    }
}

// MARK: - Private

extension MarkupGuard {
    private mutating func readText() {
        while index < bytes.count, bytes[index] != UInt8(ascii: "<") {
            append(bytes[index])
            index += 1
        }
    }

    /// Control characters become blanks.
    private mutating func append(_ byte: UInt8) {
        markup.append(byte >= 0x20 && byte != 0x7F || byte == 10 ? byte : 32)
    }

    private mutating func readMarkup() {
        let next = index + 1 < bytes.count ? bytes[index + 1] : 32
        if isLetter(next) { return readStart() }
        if next == UInt8(ascii: "/"), index + 2 < bytes.count, isLetter(bytes[index + 2]) { return readEnd() }
        if starts(with: "<!--") { return skipComment() }
        if next == UInt8(ascii: "!") || next == UInt8(ascii: "?") || next == UInt8(ascii: "/") {
            index = end(of: ">", from: index) ?? bytes.count
            return
        }
        markup += Array("&lt;".utf8)
        index += 1
    }

    private mutating func skipComment() {
        if starts(with: "<!-->") {
            index += 5
        } else {
            index = end(of: "-->", from: index + 4) ?? end(of: ">", from: index) ?? bytes.count
        }
    }

    private mutating func readEnd() {
        index += 2
        let tag = Tag.named(readName())
        index = end(of: ">", from: index) ?? bytes.count
        guard !MarkupGuard.emptied.contains(tag), tag != .br else { return }
        if let place = open.lastIndex(of: tag) {
            open.removeSubrange(place...)
            emitEnd(tag)
        } else if tag == .p {
            markup += Array("<br><br>".utf8)
        }
    }

    private mutating func emitEnd(_ tag: Tag) {
        markup += Array("</\(MarkupGuard.name(tag))>".utf8)
    }

    private mutating func readStart() {
        index += 1
        let name = readName()
        let tag = Tag.named(name)
        var attributes: [(AttributeName, [UInt8])] = []
        let isClosed = readAttributes(&attributes)
        switch tag {
        case .script: return readScript(attributes)
        case .style, .textarea, .iframe, .listing, .plaintext: return skipContent(of: name)
        case .title where !open.contains(.svg): return readTitle()
        default: break
        }
        guard !MarkupGuard.emptied.contains(tag) else { return }
        emitStart(tag, attributes, isClosed: isClosed)
    }

    private mutating func emitStart(_ tag: Tag, _ attributes: [(AttributeName, [UInt8])], isClosed: Bool) {
        if MarkupGuard.void.contains(tag) { return emit(tag, attributes) }
        closeImplied(by: tag)
        guard open.count < MarkupGuard.deepest else {
            if !tag.isInline { markup += Array("<br><br>".utf8) }
            return
        }
        emit(tag, attributes)
        if isClosed { emitEnd(tag) } else { open.append(tag) }
    }

    private mutating func emit(_ tag: Tag, _ attributes: [(AttributeName, [UInt8])]) {
        markup += Array("<\(MarkupGuard.name(tag))".utf8)
        for (name, value) in attributes {
            markup += Array(" \(name.rawValue)=\"".utf8)
            markup += value
            markup.append(UInt8(ascii: "\""))
        }
        markup.append(UInt8(ascii: ">"))
    }

    /// Elements whose end tag may be left out end where the next one begins.
    private mutating func closeImplied(by tag: Tag) {
        guard let closed = MarkupGuard.implied[tag] else { return }
        while let last = open.last, closed.contains(last) {
            open.removeLast()
            emitEnd(last)
        }
    }

    private mutating func readScript(_ attributes: [(AttributeName, [UInt8])]) {
        let type = attributes.first { $0.0 == .type }.map { String(decoding: $0.1, as: UTF8.self).lowercased() }
        let start = index
        skipContent(of: "script")
        guard type?.contains("ld+json") == true, linkedData.count < 40 else { return }
        let stop = bytes[start..<index].lastIndex(of: UInt8(ascii: "<")) ?? index
        linkedData.append(Array(bytes[start..<stop]))
    }

    /// To behind the end tag of an element that holds no markup; all the rest if it has none.
    private mutating func skipContent(of name: String) {
        index = end(of: "</\(name)", from: index) ?? bytes.count
        index = end(of: ">", from: index) ?? bytes.count
    }

    /// A title holds no markup: what looks like it is text.
    private mutating func readTitle() {
        guard let stop = end(of: "</title", from: index) else { return }
        markup += Array("<title>".utf8)
        for byte in bytes[index..<(stop - 7)].prefix(MarkupGuard.longestValue) {
            if byte == UInt8(ascii: "<") { markup += Array("&lt;".utf8) } else { append(byte) }
        }
        markup += Array("</title>".utf8)
        index = end(of: ">", from: stop) ?? bytes.count
    }
}

// MARK: - Names and attributes

extension MarkupGuard {
    /// Has no content and no end tag.
    private static let void: Set<Tag> = [.br, .hr, .img, .meta, .link, .base]
    /// Is of no use to a reader, tag and end tag.
    private static let emptied: Set<Tag> = [.wbr, .input, .embed, .html]

    private static let implied: [Tag: Set<Tag>] = [
        .p: [.p], .li: [.li, .p], .dt: [.dt, .dd, .p], .dd: [.dt, .dd, .p], .tr: [.td, .th, .tr, .p],
        .td: [.td, .th, .p], .th: [.td, .th, .p], .option: [.option], .tbody: [.td, .th, .tr, .p, .tbody, .thead],
    ]

    private static func name(_ tag: Tag) -> String { tag == .other ? "x-other" : tag.rawValue }

    /// In lower case; names longer than any of HTML are cut.
    private mutating func readName() -> String {
        let start = index
        while index < bytes.count, !isEndOfName(bytes[index]) { index += 1 }
        return String(decoding: bytes[start..<min(index, start + 40)].map(lower), as: UTF8.self)
    }

    /// To behind the tag; the first attribute of each name that is read is kept.
    /// - Returns: whether the tag closes itself ("<a/>").
    private mutating func readAttributes(_ attributes: inout [(AttributeName, [UInt8])]) -> Bool {
        var isClosed = false
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: ">"):
                index += 1
                return isClosed
            case UInt8(ascii: "/"):
                isClosed = true
                index += 1
            case 0...32: index += 1
            default:
                isClosed = false
                readAttribute(&attributes)
            }
        }
        return false
    }

    private mutating func readAttribute(_ attributes: inout [(AttributeName, [UInt8])]) {
        let start = index
        index += 1
        while index < bytes.count, !isEndOfName(bytes[index]), bytes[index] != UInt8(ascii: "=") { index += 1 }
        let name = index - start <= 15 ? String(decoding: bytes[start..<index].map(lower), as: UTF8.self) : ""
        skipBlanks()
        let value = index < bytes.count && bytes[index] == UInt8(ascii: "=") ? readValue() : index..<index
        guard let known = AttributeName.named(name), !attributes.contains(where: { $0.0 == known }) else { return }
        attributes.append((known, quoted(bytes[value])))
    }

    private mutating func readValue() -> Range<Int> {
        index += 1
        skipBlanks()
        guard index < bytes.count else { return index..<index }
        let quote = bytes[index]
        if quote == 34 || quote == 39, let stop = end(of: quote == 34 ? "\"" : "'", from: index + 1) {
            let start = index + 1
            index = stop
            return start..<(stop - 1)
        }
        let start = index
        while index < bytes.count, bytes[index] > 32, bytes[index] != UInt8(ascii: ">") { index += 1 }
        return start..<index
    }

    private func quoted(_ value: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        var cut = value.prefix(MarkupGuard.longestValue)
        if cut.count < value.count { while let last = cut.last, last & 0xC0 == 0x80 { cut.removeLast() } }
        if cut.count < value.count, cut.last ?? 0 >= 0xC0 { cut.removeLast() }
        for byte in cut {
            switch byte {
            case 34: result += Array("&quot;".utf8)
            case 60: result += Array("&lt;".utf8)
            case 0..<32, 0x7F: result.append(32)
            default: result.append(byte)
            }
        }
        return result
    }

    private mutating func skipBlanks() {
        while index < bytes.count, bytes[index] <= 32 { index += 1 }
    }

    private func starts(with mark: String) -> Bool { bytes[index...].starts(with: mark.utf8) }

    /// Behind the next `mark`, letters of either case; each mark is looked for in vain but once.
    private mutating func end(of mark: String, from start: Int) -> Int? {
        guard !missing.contains(mark) else { return nil }
        let pattern = Array(mark.utf8)
        var place = start
        while place + pattern.count <= bytes.count {
            if bytes[place] == pattern[0], matches(pattern, at: place) { return place + pattern.count }
            place += 1
        }
        missing.insert(mark)
        return nil
    }

    private func matches(_ pattern: [UInt8], at place: Int) -> Bool {
        for offset in pattern.indices where lower(bytes[place + offset]) != pattern[offset] { return false }
        return true
    }

    private func isEndOfName(_ byte: UInt8) -> Bool {
        byte <= 32 || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
    }
    private func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 97 && byte | 0x20 <= 122 }
    private func lower(_ byte: UInt8) -> UInt8 { byte >= 65 && byte <= 90 ? byte | 0x20 : byte }
}
