import News

/// A stretch of an article as Markdown: escaped, marks highlighted, first
/// mentions linked.
struct InlineText {
    struct Link: Hashable {
        enum Target: Hashable {
            /// Another note, by its name.
            case note(String)
            /// A page, by its address.
            case page(String)
        }

        let span: TextSpan
        let target: Target

        func markdown(_ words: String) -> String {
            switch target {
            case .note(let name): Address.wiki(name, shown: words)
            case .page(let address): Address.link(words, to: address)
            }
        }
    }

    private let text: String
    /// In order, never overlapping.
    private let marks: [TextSpan]
    private let links: [Link]

    init(_ text: String, marks: [TextSpan], links: [Link]) {
        self.text = text
        self.marks = InlineText.merged(marks)
        self.links = links.sorted { $0.span < $1.span }
    }

    /// The lines of a block.
    func lines(_ span: TextSpan) -> [String] {
        var lines: [String] = []
        var start = span.start
        for line in text.slice(span).split(separator: "\n", omittingEmptySubsequences: false) {
            let end = start + line.utf8.count
            lines.append(markdown(TextSpan(start, end)))
            start = end + 1
        }
        return lines.filter { !$0.isEmpty }
    }
}

// MARK: - Private

extension InlineText {
    /// One line: pieces outside and inside of marks.
    private func markdown(_ line: TextSpan) -> String {
        let line = trimmed(line)
        var result = ""
        var offset = line.start
        let near = marks[marks.partitioningIndex { $0.end > line.start }...]
        for mark in near.prefix(while: { $0.start < line.end }) {
            let inside = trimmed(TextSpan(max(mark.start, line.start), min(mark.end, line.end)))
            guard !inside.isEmpty, inside.start >= offset else { continue }
            result += linked(TextSpan(offset, inside.start), atStart: result.isEmpty)
            result += "==" + linked(inside, atStart: true) + "=="
            offset = inside.end
        }
        return result + linked(TextSpan(offset, line.end), atStart: result.isEmpty)
    }

    /// Words with their links.
    private func linked(_ span: TextSpan, atStart: Bool) -> String {
        var result = ""
        var offset = span.start
        let near = links[links.partitioningIndex { $0.span.start >= span.start }...]
        for link in near.prefix(while: { $0.span.start < span.end })
        where span.contains(link.span) && link.span.start >= offset {
            result += escaped(TextSpan(offset, link.span.start), atStart: atStart && result.isEmpty)
            result += link.markdown(text.slice(link.span))
            offset = link.span.end
        }
        return result + escaped(TextSpan(offset, span.end), atStart: atStart && result.isEmpty)
    }

    /// Keeps the blanks at the ends of a piece that stands between others.
    private func escaped(_ span: TextSpan, atStart: Bool) -> String {
        let piece = text.slice(span)
        guard !atStart else { return Escape.line(piece) + (piece.last == " " ? " " : "") }
        return Escape.inside(piece)
    }

    /// Without blanks at its ends, which would undo a highlight.
    private func trimmed(_ span: TextSpan) -> TextSpan {
        let piece = text.slice(span)
        let front = piece.prefix(while: \.isWhitespace).utf8.count
        let back = piece.reversed().prefix(while: \.isWhitespace).reduce(0) { $0 + $1.utf8.count }
        return front + back >= span.length
            ? TextSpan(span.start, span.start) : TextSpan(span.start + front, span.end - back)
    }

    private static func merged(_ spans: [TextSpan]) -> [TextSpan] {
        spans.sorted().reduce(into: []) { result, span in
            if let last = result.last, span.start <= last.end {
                result[result.count - 1] = TextSpan(last.start, max(last.end, span.end))
            } else {
                result.append(span)
            }
        }
    }
}
