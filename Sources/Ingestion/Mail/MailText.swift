import News

/// The text of a message in passages, with what was taken out of it.
struct MailText {
    var passages: [Passage] = []
    /// What was read, in UTF-8, page or plain.
    private(set) var written: [UInt8] = []
    private let title: String?

    /// - Parameter title: the subject, which pages say again.
    init(title: String?, _ pieces: [MailParts.Piece]) {
        self.title = title
        for piece in pieces { read(piece) }
    }

    var hasContent: Bool { passages.contains(where: \.isContent) }

    /// Says what came with the message and wasn't read.
    mutating func note(_ attachments: [String]) {
        for name in attachments where !name.safeLine.isEmpty {
            var passage = Passage("Attachment: \(name.safeLine)")
            passage.remove(.other)
            passages.append(passage)
        }
    }
}

// MARK: - Private

extension MailText {
    private mutating func read(_ piece: MailParts.Piece) {
        switch piece.form {
        case .heading(let text):
            passages.append(Passage(text.safeLine, kind: .heading(level: 2)))
        case .plain(let text, let isFlowed, let deletesBlank):
            written += text.utf8
            passages += PlainMail.passages(of: text, isFlowed: isFlowed, deletesBlank: deletesBlank)
        case .html(let bytes, let charset):
            let page = try? HTMLReader.letter(bytes, charset: charset, title: title)
            let saysSomething = page?.passages.contains(where: \.isContent) ?? false
            if let page, saysSomething || piece.otherwise.isEmpty {
                written += page.markup
                passages += page.passages
            } else {
                for other in piece.otherwise { read(other) }
            }
        }
    }
}

/// Plain text of a message: paragraphs, quotations of other messages, and the
/// signature and the list's note below it, which are taken out.
enum PlainMail {
    static func passages(of text: String, isFlowed: Bool, deletesBlank: Bool) -> [Passage] {
        var lines = lines(of: text)
        if isFlowed { lines = unfolded(lines, deletesBlank) }
        let end = footStart(lines)
        var passages: [Passage] = []
        var rest = lines[..<end]
        while let first = rest.first {
            let run = rest.prefix { $0.isQuoted == first.isQuoted }
            let found = Paragraphs.split(run.map(\.text).joined(separator: "\n"), isMail: true)
            passages += first.isQuoted ? found.map { Passage($0.text, kind: .quote) } : found
            rest = rest[run.endIndex...]
        }
        return PlainTextReader.cleanedBulk(passages) + foot(lines[end...])
    }
}

extension PlainMail {
    private struct Line {
        var text: Substring
        var depth: Int

        var isQuoted: Bool { depth > 0 }
        /// The line in front of a signature.
        var isSignature: Bool { depth == 0 && (text == "-- " || text == "--") }
        /// A line of underscores or the like, as lists put above their notes.
        var isRule: Bool {
            text.count >= 30 && text.allSatisfy { $0 == text.first } && "_-=*".contains(text.first ?? " ")
        }
    }

    private static func lines(of text: String) -> [Line] {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            let rest = MarkdownLine.withoutQuoteMarks(line)
            let marks = line[..<rest.startIndex].utf8.count { $0 == 62 }
            // A blank in front of ">" is text, as in "  > 5 people".
            guard marks > 0, line.first == ">" else { return Line(text: line, depth: 0) }
            return Line(text: rest.first == " " ? rest.dropFirst() : rest, depth: marks)
        }
    }

    /// Lines that end in a blank go on in the next (RFC 3676).
    private static func unfolded(_ lines: [Line], _ deletesBlank: Bool) -> [Line] {
        var result: [Line] = []
        var open: (text: String, depth: Int)?
        func flush(_ open: (text: String, depth: Int)?) {
            if let open { result.append(Line(text: open.text[...], depth: open.depth)) }
        }
        for line in lines {
            let isStuffed = !line.isQuoted && line.text.hasPrefix(" ")
            let text = isStuffed ? line.text.dropFirst() : line.text
            let goesOn = text.hasSuffix(" ") && !line.isSignature
            if let before = open, before.depth != line.depth || line.isSignature {
                flush(before)
                open = nil
            }
            if open == nil { open = ("", line.depth) }
            open?.text += goesOn && deletesBlank ? text.dropLast() : text
            if !goesOn {
                flush(open)
                open = nil
            }
        }
        flush(open)
        return result
    }

    private static let mostFootLines = 14

    /// Where the signature or the list's note begins: near the end, below some text.
    private static func footStart(_ lines: [Line]) -> Int {
        let last = lines.lastIndex { !$0.text.allSatisfy(\.isWhitespace) } ?? -1
        let lowest = max(0, last - mostFootLines)
        let foot = (lowest..<max(lowest, last + 1)).first { index in
            let below = lines[index...last]
            return (lines[index].isSignature || lines[index].isRule) && below.allSatisfy { !$0.isQuoted }
        }
        guard let foot, lines[..<foot].contains(where: { !$0.text.allSatisfy(\.isWhitespace) }) else {
            return lines.count
        }
        return foot
    }

    private static func foot(_ lines: ArraySlice<Line>) -> [Passage] {
        let text = lines.filter { !$0.isSignature && !$0.isRule }.map(\.text).joined(separator: "\n")
        return Paragraphs.split(text).map { found in
            var passage = Passage(found.text)
            passage.remove(.other)
            return passage
        }
    }
}
