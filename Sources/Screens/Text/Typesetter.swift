import News

/// Breaks articles into lines and remembers the last few: a key press that
/// only moves the text finds them done.
struct Typesetter: Sendable {
    private struct Key: Hashable, Sendable {
        let id: Article.ID
        let width: Int
        let heading: [String]
    }

    private var cache: [(key: Key, content: ArticleContent, typeset: TypesetArticle)] = []
    private static let capacity = 8

    /// The lines of `article`; `heading` stands above its text: the title, then notes.
    mutating func typeset(_ article: Article, heading: [String], width: Int, symbols: Symbols) -> TypesetArticle {
        let key = Key(id: article.id, width: width, heading: heading)
        if let index = cache.firstIndex(where: { $0.key == key && $0.content == article.content }) {
            return cache[index].typeset
        }
        let typeset = Typesetter.typeset(article.content, heading: heading, width: width, symbols: symbols)
        cache.append((key, article.content, typeset))
        if cache.count > Typesetter.capacity { cache.removeFirst() }
        return typeset
    }

    static func typeset(_ content: ArticleContent, heading: [String], width: Int, symbols: Symbols) -> TypesetArticle {
        var lines = above(heading, width)
        var previous: TextBlock?
        for block in content.blocks where !block.span.isEmpty {
            if let previous, !isTight(previous, block) {
                lines.append(TextLine(span: TextSpan(previous.span.end, previous.span.end), kind: .blank))
            }
            lines += self.lines(of: block, in: content.text, width, symbols)
            previous = block
        }
        let end = content.text.utf8.count
        lines.append(TextLine(span: TextSpan(end + 1, end + 1), kind: .blank))
        lines.append(TextLine(span: TextSpan(end + 2, end + 2), kind: .end))
        return TypesetArticle(lines)
    }

    // MARK: - Private

    /// Title and notes, numbered so that the last has -1.
    private static func above(_ heading: [String], _ width: Int) -> [TextLine] {
        var lines: [(words: String, kind: TextLine.Kind)] = [("", .blank)]
        for (index, text) in heading.enumerated() where !text.isEmpty {
            for words in wrap(text, width) { lines.append((words, index == 0 ? .title : .note)) }
        }
        lines.append(("", .blank))
        return lines.enumerated().map { index, line in
            let number = index - lines.count
            return TextLine(span: TextSpan(number, number), kind: line.kind, words: line.words)
        }
    }

    /// Any text in lines of `width`.
    static func wrap(_ text: String, _ width: Int) -> [String] {
        LineBreaker(first: width, rest: width).lines(of: text[...], offset: 0).map { text.slice($0) }
    }

    private static func isTight(_ a: TextBlock, _ b: TextBlock) -> Bool { a.kind.isItem && b.kind.isItem }

    private static func lines(of block: TextBlock, in text: String, _ width: Int, _ symbols: Symbols) -> [TextLine] {
        let bytes = text.utf8
        guard let start = bytes.index(bytes.startIndex, offsetBy: block.span.start, limitedBy: bytes.endIndex),
            let end = bytes.index(bytes.startIndex, offsetBy: block.span.end, limitedBy: bytes.endIndex)
        else { return [] }
        let body = text[start..<end]
        if block.kind == .table, let lines = table(body, block, width) { return lines }
        let step = min(block.depth * 3, width / 4)
        let (own, hang, mark) = indents(block.kind, body, symbols)
        let (indent, lead) = (step + own, mark.isEmpty ? mark : String(repeating: " ", count: step) + mark)
        let isVerbatim = block.kind == .code || block.kind == .table
        let isRightToLeft = !isVerbatim && WritingOrder.isRightToLeft(paragraph: body)
        let breaker = LineBreaker(first: width - indent, rest: width - indent - hang, isVerbatim: isVerbatim)
        return breaker.lines(of: body, offset: block.span.start).enumerated().map { index, span in
            TextLine(
                span: span, kind: .text(block.kind), indent: indent + (index == 0 ? 0 : hang),
                lead: index == 0 || block.kind == .quote ? lead : "", isRightToLeft: isRightToLeft)
        }
    }

    /// A line for each row; nil where the rows are too long to be set under each other.
    private static func table(_ body: Substring, _ block: TextBlock, _ width: Int) -> [TextLine]? {
        let rows = body.split(separator: "\n", omittingEmptySubsequences: false)
        guard let stops = TableColumns.stops(rows, width: width) else { return nil }
        var start = block.span.start
        return zip(rows, stops).map { row, stops in
            let span = TextSpan(start, start + row.utf8.count)
            start = span.end + 1
            return TextLine(span: span, kind: .text(block.kind), stops: stops)
        }
    }

    /// Columns in front of all lines, columns more in front of all but the first, and what stands there.
    private static func indents(_ kind: TextBlock.Kind, _ body: Substring, _ symbols: Symbols) -> (Int, Int, String) {
        switch kind {
        case .quote: return (2, 0, symbols.quoteBar)
        case .code: return (2, 0, "")
        case .listItem:
            let mark = listMark(body)
            return mark > 0 ? (1, mark, "") : (3, 0, " " + symbols.bullet)
        case .numberedItem(let number):
            let lead = number < 10 ? "  \(number). " : " \(number). "
            return (lead.count, 0, lead)
        default: return (0, 0, "")
        }
    }

    /// Columns of `- `, `* ` or `12. ` at the beginning.
    private static func listMark(_ body: Substring) -> Int {
        let mark = body.prefix { !$0.isWhitespace }
        guard mark.count <= 4, mark.count < body.count, let last = mark.last else { return 0 }
        if ["-", "*", "+", "•", "–"].contains(String(mark)) { return 2 }
        let isNumber = (last == "." || last == ")") && mark.dropLast().allSatisfy { $0.isASCII && $0.isNumber }
        return isNumber && mark.count > 1 ? mark.count + 1 : 0
    }
}
