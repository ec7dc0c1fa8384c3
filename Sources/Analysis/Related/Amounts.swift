import News

/// Amounts that tell events apart: "$1 billion", "90 percent", "6.1".
enum Amounts {
    /// As they are written; small plain numbers and years say too little.
    static func found(in text: String) -> Set<String> {
        let words = TermScanner.words(of: text)
        var amounts: Set<String> = []
        for index in words.indices where words[index].shape.contains(.number) {
            let next = index + 1 < words.endIndex ? words[index + 1] : nil
            let scale = next.flatMap { isScale($0) ? $0 : nil }
            let number = text.slice(words[index].span)
            let isMoney = words[index].shape.contains(.afterCurrency)
            guard isMoney || scale != nil || number.contains(".") || number.contains(",") else { continue }
            let end = scale?.span.end ?? words[index].span.end
            amounts.insert(text.slice(TextSpan(start(of: words[index], in: text), end)))
        }
        return amounts
    }

    private static func isScale(_ word: ScannedWord) -> Bool {
        CalendarWords.scales.contains(word.hash) && !word.shape.contains(.afterBreak)
    }

    /// With the currency sign in front.
    static func start(of word: ScannedWord, in text: String) -> Int {
        guard word.shape.contains(.afterCurrency) else { return word.span.start }
        let before = text.slice(TextSpan(max(0, word.span.start - 3), word.span.start))
        guard let sign = before.last, ["$", "£", "€"].contains(sign) else { return word.span.start }
        return word.span.start - sign.utf8.count
    }
}
