import News

/// Where a line was broken in the middle of a sentence, so that what stands on both sides may be one name.
///
/// In a paragraph of which a line begins small, a line goes on where the next one's first word would not have fitted;
/// in any paragraph where it ends in a word that stands in front of another (`of`, `New`), or in a given name that
/// stands alone, behind a title, or where a sentence is under way.
struct BrokenLines {
    private let tokens: [Token]
    private let bytes: [UInt8]
    /// Tokens that begin a line which goes on with the one above.
    private(set) var starts: Set<Int> = []

    init(_ tokens: [Token], in bytes: [UInt8]) {
        self.tokens = tokens
        self.bytes = bytes
        var lines: [Int] = []
        for index in tokens.indices where tokens[index].shape.contains(.lineBefore) {
            if tokens[index].shape.contains(.paragraphBefore) {
                read(lines, end: index)
                lines.removeAll(keepingCapacity: true)
            }
            lines.append(index)
        }
        read(lines, end: tokens.count)
    }
}

// MARK: - Private

extension BrokenLines {
    /// The lines of a paragraph, each by its first token.
    private mutating func read(_ lines: [Int], end: Int) {
        guard lines.count > 1 else { return }
        let widths = zip(lines, lines.dropFirst() + [end]).map { Int(tokens[$1 - 1].end - tokens[$0].start) }
        let isProse = lines.dropFirst().contains(where: beginsSmall)
        let widest = widths.max() ?? 0
        for (line, start) in lines.enumerated().dropFirst() {
            let next = tokens[start]
            guard next.shape.contains(.word) || next.shape.contains(.number) else { continue }
            let isFilled = (widths[line - 1] + 1 + next.length) * 10 > widest * 9
            if isProse && isFilled || leads(start - 1, lineStart: lines[line - 1]) { starts.insert(start) }
        }
    }

    private func beginsSmall(_ token: Int) -> Bool {
        let first = bytes[Int(tokens[token].start)]
        return first >= 0x61 && first <= 0x7A && !tokens[token].shape.contains(.mixedCase)
    }

    /// Whether a line can't end in this word: something must follow.
    private func leads(_ token: Int, lineStart: Int) -> Bool {
        let shape = tokens[token].shape
        guard shape.contains(.word), tokens[token + 1].shape.contains(.capitalized) else { return false }
        let end =
            Int(tokens[token].end) - (shape.contains(.hasDot) && bytes[Int(tokens[token].end) - 1] == 0x2E ? 1 : 0)
        let word = ShortWord(Int(tokens[token].start), end, in: bytes)
        guard shape.contains(.capitalized) else { return word.map(LeadingWords.small.contains) ?? false }
        return word.map(LeadingWords.ofNames.contains) ?? false || isGivenName(token, lineStart)
    }

    /// "Angela" alone on its line, "chancellor Angela", "... with Angela" where the line begins small: a surname must follow, and no other given name does.
    private func isGivenName(_ token: Int, _ lineStart: Int) -> Bool {
        let name = folded(token)
        guard GivenNames.isKnown(name), KnownNames.entry(for: name) == nil, !tokens[token + 1].shape.contains(.allCaps)
        else { return false }
        let next = folded(token + 1)
        guard !GivenNames.isKnown(next), !Titles.isTitle(next), !opensSentence(token + 1) else { return false }
        return token == lineStart || beginsSmall(lineStart) || Titles.isTitle(folded(token - 1))
    }

    private func opensSentence(_ token: Int) -> Bool {
        ShortWord(Int(tokens[token].start), Int(tokens[token].end), in: bytes).map(SentenceOpeners.words.contains)
            ?? false
    }

    private func folded(_ token: Int) -> String {
        let span = tokens[token].span
        return LetterFolding.fold(String(decoding: bytes[span.start..<span.end], as: UTF8.self))
    }
}
