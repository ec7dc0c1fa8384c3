/// Markup made harmless before libxml2 sees it, in one pass: without orders to a terminal, comments,
/// scripts and styles, with only the attributes that are read, of a limited
/// depth and number of elements. libxml2 compares each attribute of an element with all
/// others, each end tag with all open elements; here both stay few.
struct MarkupGuard {
    /// How deep elements nest at most; deeper ones lose their tags, not their text.
    static let deepest = 240
    /// How many elements a page has at most; later ones lose their tags, not their text.
    static let mostElements = 300_000

    /// The markup to be parsed.
    private(set) var markup: [UInt8] = []
    /// The contents of scripts of type `application/ld+json`.
    private(set) var linkedData: [[UInt8]] = []
    /// What the page says its language is.
    private(set) var language: String?

    private var scanner: MarkupScanner
    private var open: [Tag] = []
    private var elements = 0

    /// - Parameter bytes: a page in UTF-8.
    init(cleaning bytes: [UInt8]) {
        scanner = MarkupScanner(MarkupOrders.removed(from: bytes))
        markup.reserveCapacity(bytes.count)
        while !scanner.isAtEnd {
            if scanner.byte == UInt8(ascii: "<") { readMarkup() } else { readText() }
        }
    }
}

// MARK: - Private

extension MarkupGuard {
    private mutating func readText() {
        while !scanner.isAtEnd, scanner.byte != UInt8(ascii: "<") {
            append(scanner.byte)
            scanner.index += 1
        }
    }

    /// Control characters become blanks.
    private mutating func append(_ byte: UInt8) {
        markup.append(byte >= 0x20 && byte != 0x7F || byte == 10 ? byte : 32)
    }

    private mutating func readMarkup() {
        let next = scanner.byte(ahead: 1)
        if MarkupScanner.isLetter(next) { return readStart() }
        if next == UInt8(ascii: "/"), MarkupScanner.isLetter(scanner.byte(ahead: 2)) { return readEnd() }
        if scanner.starts(with: "<!--") { return skipComment() }
        if next == UInt8(ascii: "!") || next == UInt8(ascii: "?") || next == UInt8(ascii: "/") {
            return scanner.skip(behind: ">")
        }
        markup += Array("&lt;".utf8)
        scanner.index += 1
    }

    private mutating func skipComment() {
        if scanner.starts(with: "<!-->") {
            scanner.index += 5
        } else if let stop = scanner.end(of: "-->", from: scanner.index + 4) {
            scanner.index = stop
        } else {
            scanner.skip(behind: ">")
        }
    }

    private mutating func readEnd() {
        scanner.index += 2
        let tag = Tag.named(scanner.readName())
        scanner.skip(behind: ">")
        guard !MarkupGuard.emptied.contains(tag), tag != .br else { return }
        if let place = open.lastIndex(of: tag) {
            open.removeSubrange(place...)
            emitEnd(tag)
        } else if tag == .p {
            breakLine()
        }
    }

    /// Two line breaks end a paragraph.
    private mutating func breakLine() {
        guard elements < MarkupGuard.mostElements else { return markup.append(32) }
        elements += 2
        markup += Array("<br><br>".utf8)
    }

    private mutating func emitEnd(_ tag: Tag) {
        markup += Array("</\(MarkupGuard.name(tag))>".utf8)
    }

    private mutating func readStart() {
        scanner.index += 1
        let name = scanner.readName()
        let tag = Tag.named(name)
        var attributes: [(AttributeName, [UInt8])] = []
        let isClosed = scanner.readAttributes(&attributes)
        switch tag {
        case .script: return readScript(attributes)
        case .style, .textarea, .iframe, .listing, .plaintext: return skipContent(of: name)
        case .html where language == nil:
            language = attributes.first { $0.0 == .lang }.map { String(decoding: $0.1, as: UTF8.self) }
        case .title where !open.contains(.svg): return readTitle()
        default: break
        }
        guard !MarkupGuard.emptied.contains(tag) else { return }
        emitStart(tag, attributes, isClosed: isClosed)
    }

    private mutating func emitStart(_ tag: Tag, _ attributes: [(AttributeName, [UInt8])], isClosed: Bool) {
        guard elements < MarkupGuard.mostElements else { return markup.append(32) }
        if MarkupGuard.void.contains(tag) { return emit(tag, attributes) }
        closeImplied(by: tag)
        guard open.count < MarkupGuard.deepest else {
            if !tag.isInline { breakLine() }
            return
        }
        emit(tag, attributes)
        if isClosed { emitEnd(tag) } else { open.append(tag) }
    }

    private mutating func emit(_ tag: Tag, _ attributes: [(AttributeName, [UInt8])]) {
        elements += 1
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
        let start = scanner.index
        skipContent(of: "script")
        guard type?.contains("ld+json") == true, linkedData.count < 40 else { return }
        let content = scanner.bytes[start..<scanner.index]
        linkedData.append(Array(content[..<(content.lastIndex(of: UInt8(ascii: "<")) ?? content.endIndex)]))
    }

    /// To behind the end tag of an element that holds no markup; all the rest if it has none.
    private mutating func skipContent(of name: String) {
        scanner.skip(behind: "</\(name)")
        scanner.skip(behind: ">")
    }

    /// A title holds no markup: what looks like it is text.
    private mutating func readTitle() {
        guard let stop = scanner.end(of: "</title", from: scanner.index) else { return }
        let isElement = elements < MarkupGuard.mostElements
        if isElement { emit(.title, []) }
        for byte in scanner.bytes[scanner.index..<(stop - 7)].prefix(MarkupScanner.longestValue) {
            if byte == UInt8(ascii: "<") { markup += Array("&lt;".utf8) } else { append(byte) }
        }
        if isElement { emitEnd(.title) }
        scanner.index = stop
        scanner.skip(behind: ">")
    }
}

// MARK: - What elements are

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
}
