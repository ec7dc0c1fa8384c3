import News

/// How much of a sentence is quoted around a name in it.
struct QuotedSentence {
    /// Bytes to either side of the name; sentences of news are shorter, texts without full stops are not.
    private static let reach = 600
    /// Bytes of a word that is left out rather than cut.
    private static let longestWord = 40

    let text: String.UTF8View

    /// The sentence, or of one that is longer than anybody writes the part
    /// around `hit`, from a blank to a blank where there are some. O(1).
    func span(of sentence: TextSpan, around hit: TextSpan) -> TextSpan {
        let start = max(sentence.start, hit.start - Self.reach)
        let end = min(sentence.end, max(hit.end, hit.start + Self.reach))
        return TextSpan(
            start > sentence.start ? wordStart(start, before: hit.start) : start,
            end < sentence.end ? wordEnd(end, behind: hit.end) : end)
    }

    /// Behind the first blank, else where the first character begins.
    private func wordStart(_ start: Int, before limit: Int) -> Int {
        let near = start..<max(start, min(limit, start + Self.longestWord))
        if let blank = near.first(where: isBlank) { return blank + 1 }
        return near.first { !isInside($0) } ?? limit
    }

    /// In front of the last blank, else where the last whole character ends.
    private func wordEnd(_ end: Int, behind limit: Int) -> Int {
        let near = min(end, max(limit, end - Self.longestWord))...end
        if let blank = near.last(where: isBlank) { return blank }
        return near.last { !isInside($0) } ?? limit
    }

    private func isBlank(_ place: Int) -> Bool { byte(place) == 32 || byte(place) == 10 }

    /// Within a character.
    private func isInside(_ place: Int) -> Bool { byte(place) & 0xC0 == 0x80 }

    private func byte(_ place: Int) -> UInt8 {
        guard let index = text.index(text.startIndex, offsetBy: place, limitedBy: text.endIndex), index < text.endIndex
        else { return 32 }
        return text[index]
    }
}
