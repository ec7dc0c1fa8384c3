import News

/// A block of Markdown: its kind and its lines, marks of the block taken off.
struct MarkdownBlock {
    let kind: TextBlock.Kind
    var lines: [String]
    /// Columns in front of an item.
    var indent = 0

    /// What a reader sees, without empty lines.
    var passage: Passage {
        switch kind {
        case .code: return Passage(lines.filter { !$0.allSatisfy(\.isWhitespace) }.joined(separator: "\n"), kind: kind)
        case .table: return Passage(lines.map { MarkdownTable.plainRow($0) }.joined(separator: "\n"), kind: kind)
        default:
            let (text, links) = MarkdownInline.linked(lines.joined(separator: " "))
            var passage = Passage(text, kind: kind, links: links)
            passage.depth = indent
            return passage
        }
    }

    var plainText: String { passage.text }
}

/// Cuts Markdown into blocks, in one pass over its lines. Nothing nests: a
/// quotation within a quotation is a block of its own, so is an item within an item, which knows how far it stands in.
struct MarkdownBlocks {
    private var blocks: [MarkdownBlock] = []
    private var open: MarkdownBlock?
    /// The marks that close a block of code.
    private var fence: Substring?

    static func parse(_ text: some StringProtocol) -> [MarkdownBlock] {
        var parser = MarkdownBlocks()
        for line in String(text).split(separator: "\n", omittingEmptySubsequences: false) { parser.read(line) }
        parser.close()
        return parser.blocks
    }
}

// MARK: - Private

extension MarkdownBlocks {
    private mutating func close() {
        if let block = open, !block.lines.isEmpty { blocks.append(block) }
        open = nil
    }

    private mutating func begin(_ kind: TextBlock.Kind, _ line: some StringProtocol) {
        close()
        open = MarkdownBlock(kind: kind, lines: [String(line)])
    }

    private mutating func read(_ line: Substring) {
        if fence != nil { return readCode(line) }
        let quoted = MarkdownLine.withoutQuoteMarks(line)
        let isQuote = quoted.startIndex != line.startIndex
        let text = MarkdownLine.trimmed(quoted)
        if text.isEmpty { return close() }
        if let mark = MarkdownLine.fence(text) { return beginCode(mark) }
        if readStructure(text, line) { return }
        readText(text, isQuote ? .quote : .paragraph)
    }

    private mutating func beginCode(_ mark: Substring) {
        close()
        fence = mark
        open = MarkdownBlock(kind: .code, lines: [])
    }

    private mutating func readCode(_ line: Substring) {
        let text = MarkdownLine.trimmed(line)
        guard let mark = fence, text.hasPrefix(mark), text.allSatisfy({ $0 == mark.first }) else {
            open?.lines.append(String(line))
            return
        }
        fence = nil
        close()
    }

    /// Headings, rules, tables, list items, definitions of links.
    private mutating func readStructure(_ text: Substring, _ line: Substring) -> Bool {
        if let (level, title) = MarkdownLine.heading(text) {
            begin(.heading(level: level), title)
            close()
        } else if let level = MarkdownLine.underline(text), open?.kind == .paragraph, let lines = open?.lines {
            open = MarkdownBlock(kind: .heading(level: level), lines: lines)
            close()
        } else if MarkdownLine.isRule(text) || MarkdownLine.isLinkDefinition(text) {
            close()
        } else if let item = MarkdownLine.listItem(text) {
            begin(.listItem, item)
            open?.indent = MarkdownLine.indent(line)
        } else if text.hasPrefix("|"), text.dropFirst().contains("|") {
            readRow(text)
        } else if open == nil, line.hasPrefix("    ") || line.hasPrefix("\t") {
            guard let item = blocks.last, item.kind == .listItem else {
                begin(.code, line.dropFirst())
                return true
            }
            begin(.listItem, text)
            open?.indent = item.indent
        } else {
            return false
        }
        return true
    }

    private mutating func readRow(_ text: Substring) {
        if text.allSatisfy({ "|-: ".contains($0) }) { return }
        if open?.kind == .table { open?.lines.append(String(text)) } else { begin(.table, text) }
    }

    /// Text goes on with the open block, but for code, tables and headings.
    private mutating func readText(_ text: Substring, _ kind: TextBlock.Kind) {
        switch open?.kind {
        case .quote, .listItem, .paragraph:
            if kind == .quote && open?.kind != .quote { return begin(kind, text) }
            open?.lines.append(String(text))
        default: begin(kind, text)
        }
    }
}

/// A row of a table: its cells between bars.
enum MarkdownTable {
    static func plainRow(_ line: String) -> String {
        let cells = line.split(separator: "|", omittingEmptySubsequences: false)
            .map { MarkdownInline.plain(String($0)) }
        return cells.filter { !$0.isEmpty }.joined(separator: " | ")
    }
}
