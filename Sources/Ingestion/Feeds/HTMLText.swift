import News

/// HTML to text: passages where its blocks begin and end. A first simple
/// reading, good for entries of feeds; whole pages need more.
enum HTMLText {
    struct Passage: Hashable {
        /// One line, but for preformatted text.
        let text: String
        let kind: TextBlock.Kind
    }

    static func passages(of html: String) -> [Passage] {
        var scanner = HTMLScanner(html)
        var builder = PassageBuilder()
        while let token = scanner.next() {
            switch token {
            case .text(let text): builder.add(text)
            case .start(let tag): builder.start(tag)
            case .end(let name): builder.end(name)
            }
        }
        return builder.finished()
    }

    /// All of it on one line, for titles.
    static func line(of html: String) -> String {
        var scanner = HTMLScanner(html)
        var result = ""
        while let token = scanner.next() {
            switch token {
            case .text(let text): result += text
            case .start(let tag) where !HTMLTags.isKnown(tag.name): result += "<\(tag.name)>"
            case .start(let tag) where HTMLTags.blocks.contains(tag.name): result += " "
            case .end(let name) where HTMLTags.blocks.contains(name): result += " "
            default: break
            }
        }
        return result
    }
}

// MARK: - Private

private struct PassageBuilder {
    private var passages: [HTMLText.Passage] = []
    private var pending = ""
    private var heading: Int?
    private var quotes = 0
    private var preformatted = 0
    private var isItem = false
    private var isCaption = false

    mutating func add(_ text: String) { pending += text }

    mutating func start(_ tag: XMLTag) {
        guard HTMLTags.blocks.contains(tag.name) else {
            if tag.name == "td" || tag.name == "th" { pending += " " }
            return
        }
        if tag.name == "br", preformatted > 0 {
            pending += "\n"
            return
        }
        close()
        change(tag.name, by: 1)
    }

    mutating func end(_ name: String) {
        guard HTMLTags.blocks.contains(name), name != "br" else { return }
        close()
        change(name, by: -1)
    }

    mutating func finished() -> [HTMLText.Passage] {
        close()
        return passages
    }

    private mutating func change(_ name: String, by step: Int) {
        switch name {
        case "h1", "h2", "h3", "h4", "h5", "h6": heading = step > 0 ? Int(name.dropFirst()) : nil
        case "blockquote": quotes = max(0, quotes + step)
        case "pre": preformatted = max(0, preformatted + step)
        case "li", "dt", "dd": isItem = step > 0
        case "ul", "ol", "dl": isItem = false
        case "figcaption", "caption": isCaption = step > 0
        default: break
        }
    }

    private mutating func close() {
        defer { pending = "" }
        let text = preformatted > 0 ? PassageBuilder.lines(pending) : pending.safeLine
        guard !text.isEmpty else { return }
        passages.append(HTMLText.Passage(text: text, kind: kind))
    }

    private var kind: TextBlock.Kind {
        if preformatted > 0 { return .code }
        if let heading { return .heading(level: heading) }
        if isCaption { return .caption }
        if isItem { return .listItem }
        return quotes > 0 ? .quote : .paragraph
    }

    /// Preformatted lines without empty ones, which would end the block.
    private static func lines(_ text: String) -> String {
        text.safe.split(separator: "\n").filter { $0.contains { !$0.isWhitespace } }.joined(separator: "\n")
    }
}
