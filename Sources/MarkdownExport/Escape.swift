import News

/// Running text that Markdown can't mistake for anything else.
enum Escape {
    /// One line: safe, white space folded, every special character escaped.
    static func line(_ text: String) -> String { escaped(text.safeLine) }

    /// The same for words in the middle of a line: blanks at the ends stay, and
    /// nothing is special for standing first.
    static func inside(_ text: String) -> String {
        let line = text.safeLine
        guard !line.isEmpty else { return text.isEmpty ? "" : " " }
        let front = text.first?.isWhitespace == true ? " " : ""
        return front + escaped(line, isLineStart: false) + (text.last?.isWhitespace == true ? " " : "")
    }

    /// Lines of a paragraph, each escaped; empty ones are left out.
    static func lines(_ text: String) -> [String] {
        text.safe.split(separator: "\n").map { line(String($0)) }.filter { !$0.isEmpty }
    }

    /// One line as it is, between backticks enough for any inside.
    static func code(_ text: String) -> String {
        let fence = fence(for: text)
        let blank = fence.count > 1 ? " " : ""
        return fence + blank + text.safeLine + blank + fence
    }

    /// Backticks, more than stand together anywhere in `text`.
    static func fence(for text: String, atLeast least: Int = 1) -> String {
        let longest = text.split { $0 != "`" }.map(\.count).max() ?? 0
        return String(repeating: "`", count: max(least, longest + 1))
    }

    /// Special everywhere: emphasis, code, links, HTML, tags, mathematics,
    /// superscripts, tables, strike-through.
    private static let always: Set<Character> = ["\\", "`", "*", "_", "[", "]", "<", ">", "#", "$", "^", "|", "~"]

    private static func escaped(_ text: String, isLineStart: Bool = true) -> String {
        let characters = Array(text)
        var result = ""
        result.reserveCapacity(text.utf8.count + 8)
        for (index, character) in characters.enumerated() {
            let isSpecial =
                isSpecial(character, at: index, in: characters)
                || (isLineStart && isSpecialFirst(character, at: index, in: characters))
            if always.contains(character) || isSpecial { result += "\\" }
            result.append(character)
        }
        return result
    }

    private static func isSpecial(_ character: Character, at index: Int, in text: [Character]) -> Bool {
        let next = index + 1 < text.count ? text[index + 1] : " "
        switch character {
        case "&": return next.isLetter || next == "#"
        case "=", "%": return next == character || (index > 0 && text[index - 1] == character)
        case "@": return index == 0 || text[index - 1] == " "
        default: return false
        }
    }

    /// At the start of a line: lists, rules, underlines of headings, definitions.
    private static func isSpecialFirst(_ character: Character, at index: Int, in text: [Character]) -> Bool {
        switch character {
        case "-", "+", ":", "=": return index == 0
        case ".", ")": return (1...9).contains(index) && text[..<index].allSatisfy { ("0"..."9").contains($0) }
        default: return false
        }
    }
}
