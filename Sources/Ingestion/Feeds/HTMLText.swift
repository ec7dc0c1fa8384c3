/// HTML to one line of text.
enum HTMLText {
    /// All of it, for titles.
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
