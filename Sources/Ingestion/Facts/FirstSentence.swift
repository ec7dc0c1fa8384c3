import News

/// The sentence that stands in for a missing title.
enum FirstSentence {
    /// Longer sentences are cut, at a word.
    static let longest = 120

    static func of(_ text: String) -> String {
        let paragraph = String(text.prefix { $0 != "\n" }).cut(to: 1_000).safeLine
        let whole = TextSpan(0, paragraph.utf8.count)
        let sentence = paragraph.slice(PlainSentences(paragraph).spans(in: whole).first ?? whole)
        return (sentence.count <= longest ? sentence : cut(sentence)).cut(to: longest + 1)
    }
}

// MARK: - Private

extension FirstSentence {
    /// At the last word that fits, with an ellipsis.
    private static func cut(_ sentence: String) -> String {
        let head = sentence.prefix(longest)
        let end = head.lastIndex(of: " ") ?? head.endIndex
        var kept = head[..<end]
        while let last = kept.last, ",;:–—-(“\"".contains(last) || last == " " { kept.removeLast() }
        return kept + "…"
    }
}
