/// Cuts a text into passages: at blank lines, and at single line ends too
/// where these end paragraphs; hard-wrapped lines are joined again.
enum Paragraphs {
    /// - Parameter isMail: hard-wrapped more likely than not, also in languages that write nouns with capitals.
    static func split(_ text: some StringProtocol, isMail: Bool = false) -> [Passage] {
        var passages: [Passage] = []
        var block: [String] = []
        func close() {
            passages += unwrapped(block, isMail).map { Passage($0) }
            block.removeAll(keepingCapacity: true)
        }
        for line in Array(text.utf8).split(separator: 10, omittingEmptySubsequences: false) {
            let folded = Blanks.folded(line)
            if folded.isEmpty { close() } else { block.append(folded) }
        }
        close()
        return passages
    }
}

// MARK: - Private

extension Paragraphs {
    /// Hard-wrapped text keeps to a measure: every line but the last of a
    /// paragraph ends between these columns; wide terminals wrap at 160 and more.
    private static let measure = 45...200

    /// Columns as of a newspaper: taken for a measure only where nothing speaks against it.
    private static let narrow = 24..<45

    /// The paragraphs of `lines`, between which there are no blank lines.
    private static func unwrapped(_ lines: [String], _ isMail: Bool) -> [String] {
        guard lines.count > 1, let widest = wrapWidth(of: lines, isMail) else { return lines }
        var result: [String] = []
        var isOpen = false
        for (index, line) in lines.enumerated() {
            if isOpen, let last = result.indices.last {
                result[last] = joined(result[last], line)
            } else {
                result.append(line)
            }
            isOpen = index + 1 < lines.count && isFilled(line, before: lines[index + 1], widest)
        }
        return result
    }

    /// The next line's first word would not have fitted: the line was broken, not ended.
    private static func isFilled(_ line: String, before next: String, _ widest: Int) -> Bool {
        line.unicodeScalars.count + 1 + next.prefix { $0 != " " }.unicodeScalars.count > widest
    }

    /// Every line is filled or ends a paragraph, and letters go on small: verses and lists don't look so.
    private static func isNarrowColumn(_ lines: [String], _ widest: Int) -> Bool {
        guard narrow.contains(widest) else { return false }
        let pairs = zip(lines, lines.dropFirst())
        return pairs.allSatisfy { isFilled($0, before: $1, widest) || endsParagraph($0) }
            && pairs.count { $1.first?.isLowercase == true } * 5 >= (lines.count - 1) * 2
    }

    /// The width that lines are broken at; nil if they are paragraphs.
    private static func wrapWidth(of lines: [String], _ isMail: Bool) -> Int? {
        guard lines.allSatisfy({ $0.utf8.count <= 3 * measure.upperBound }) else { return nil }
        let widths = lines.map(\.unicodeScalars.count)
        guard let widest = widths.max(), measure.contains(widest) || isNarrowColumn(lines, widest) else { return nil }
        let broken = zip(lines, widths).dropLast().count { line, width in
            width * 10 >= widest * 7 && !endsParagraph(line)
        }
        guard broken * 2 >= lines.count - 1 else { return nil }
        let rest = lines.dropFirst()
        let isContinued =
            isMail
            ? rest.count { $0.first?.isLowercase == true } * 5 >= rest.count
            : rest.count { $0.first?.isUppercase == false } * 5 >= rest.count * 2
        return isContinued ? widest : nil
    }

    private static func endsParagraph(_ line: String) -> Bool {
        line.last.map { ".!?\"”:".contains($0) } ?? true
    }

    /// A word cut by a hyphen at the line's end stays hyphenated: whether the
    /// hyphen belongs to it can't be told.
    private static func joined(_ a: String, _ b: String) -> String {
        a.hasSuffix("-") && b.first?.isLowercase == true ? a + b : a + " " + b
    }
}
