import News

/// What one line of Markdown begins with.
enum MarkdownLine {
    /// Takes off every `>` in front, however many. Linear.
    static func withoutQuoteMarks(_ line: Substring) -> Substring {
        let bytes = line.utf8
        var index = bytes.startIndex
        var end = index
        while index < bytes.endIndex, bytes[index] == 62 || bytes[index] == 32 {
            let isMark = bytes[index] == 62
            index = bytes.index(after: index)
            if isMark { end = index }
        }
        return line[end...]
    }

    static func trimmed(_ line: Substring) -> Substring { line.trimmed { $0 == " " || $0 == "\t" } }

    /// Three or more backticks or tildes.
    static func fence(_ text: Substring) -> Substring? {
        guard text.hasPrefix("```") || text.hasPrefix("~~~"), let mark = text.first else { return nil }
        let run = text.prefix { $0 == mark }
        return text[run.endIndex...].contains("`") ? nil : run
    }

    /// "## Heading", closing marks dropped.
    static func heading(_ text: Substring) -> (level: Int, title: Substring)? {
        let marks = text.prefix { $0 == "#" }
        guard (1...6).contains(marks.count) else { return nil }
        var title = text[marks.endIndex...]
        guard title.isEmpty || title.hasPrefix(" ") || title.hasPrefix("\t") else { return nil }
        title = trimmed(title)
        var bare = title
        while bare.last == "#" { bare.removeLast() }
        if bare.isEmpty || bare.hasSuffix(" ") { title = trimmed(bare) }
        return (marks.count, title)
    }

    /// The line below a heading: "====" or "----".
    static func underline(_ text: Substring) -> Int? {
        if text.allSatisfy({ $0 == "=" }) { return 1 }
        return text.count >= 2 && text.allSatisfy { $0 == "-" } ? 2 : nil
    }

    /// "***", "- - -", "___".
    static func isRule(_ text: Substring) -> Bool {
        guard let mark = text.first, "*-_".contains(mark) else { return false }
        let marks = text.filter { $0 != " " }
        return marks.count >= 3 && marks.allSatisfy { $0 == mark }
    }

    /// Columns of blanks in front of a line.
    static func indent(_ line: Substring) -> Int {
        line.prefix { $0 == " " || $0 == "\t" }.reduce(0) { $0 + ($1 == "\t" ? 4 : 1) }
    }

    /// "- item", "* item", a task's box dropped; "12. item" and "3) item" keep their number.
    static func listItem(_ text: Substring) -> String? {
        var rest = text
        var number = ""
        if let first = rest.first, "-*+•".contains(first) {
            rest = rest.dropFirst()
        } else {
            let digits = rest.prefix { $0.isASCII && $0.isNumber }
            guard (1...9).contains(digits.count) else { return nil }
            rest = rest[digits.endIndex...]
            guard let mark = rest.first, mark == "." || mark == ")" else { return nil }
            rest = rest.dropFirst()
            number = "\(digits)\(mark) "
        }
        guard rest.isEmpty || rest.hasPrefix(" ") || rest.hasPrefix("\t") else { return nil }
        rest = trimmed(rest)
        for box in ["[ ] ", "[x] ", "[X] "] where rest.hasPrefix(box) { rest = rest.dropFirst(4) }
        return rest.isEmpty ? "" : number + rest
    }

    /// "[name]: address", "[^1]: note" is text.
    static func isLinkDefinition(_ text: Substring) -> Bool {
        guard text.hasPrefix("["), !text.hasPrefix("[^"), let close = text.firstIndex(of: "]") else { return false }
        return text[text.index(after: close)...].hasPrefix(": ") || text[text.index(after: close)...].hasPrefix(":<")
    }
}
