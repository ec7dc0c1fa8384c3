import News

/// The sentence that stands in for a missing title.
enum FirstSentence {
    /// Longer sentences are cut, at a word.
    static let longest = 120

    static func of(_ text: String) -> String {
        let paragraph = String(text.prefix { $0 != "\n" }).cut(to: 1_000).safeLine
        let sentence = String(paragraph[..<end(of: paragraph)])
        return (sentence.count <= longest ? sentence : cut(sentence)).cut(to: longest + 1)
    }
}

// MARK: - Private

extension FirstSentence {
    /// Behind the first full stop that ends a sentence: a blank and a capital
    /// or a quotation mark follow, and no abbreviation stands before it.
    private static func end(of text: String) -> String.Index {
        var index = text.startIndex
        while index < text.endIndex {
            let next = text.index(after: index)
            if ".!?…".contains(text[index]) {
                let close = text[next...].firstIndex { !"\"”’»)]".contains($0) } ?? text.endIndex
                if close == text.endIndex || (text[close] == " " && isSentenceEnd(text, index, close)) { return close }
            }
            index = next
        }
        return text.endIndex
    }

    private static func isSentenceEnd(_ text: String, _ stop: String.Index, _ blank: String.Index) -> Bool {
        let after = text[text.index(after: blank)...].first
        guard let after, after.isUppercase || "\"“‘«(".contains(after) || after.isNumber else { return false }
        guard text[stop] == "." else { return true }
        let word = text[..<stop].split(separator: " ").last ?? ""
        return !Abbreviations.isOne(word)
    }

    /// At the last word that fits, with an ellipsis.
    private static func cut(_ sentence: String) -> String {
        let head = sentence.prefix(longest)
        let end = head.lastIndex(of: " ") ?? head.endIndex
        var kept = head[..<end]
        while let last = kept.last, ",;:–—-(“\"".contains(last) || last == " " { kept.removeLast() }
        return kept + "…"
    }
}
