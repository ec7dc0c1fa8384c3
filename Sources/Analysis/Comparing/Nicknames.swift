import News

/// Names that the text says a person is known by: `Dwight Roe, alias "The Fox"`,
/// `Ahmed Roe, also known as Abu Omar`.
enum Nicknames {
    struct Nickname {
        let tokens: Range<Int>
        /// The person's full name in front.
        let person: Range<Int>
    }

    /// `names` in order of the text.
    static func found(beside names: [NameSpan], in document: Document) -> [Nickname] {
        names.indices.filter { names[$0].kind == .person }.compactMap { index in
            let person = names[index].tokens
            let next = names[(index + 1)...]
            guard let tokens = name(behind: person.upperBound, next.first, in: document) else { return nil }
            let inside = next.prefix { $0.tokens.lowerBound < tokens.upperBound }
            let isCut = inside.contains { $0.tokens.upperBound > tokens.upperBound }
            return isCut ? nil : Nickname(tokens: tokens, person: person)
        }
    }

    /// The person's name, or what stands in quotation marks, behind "known as"
    /// or the like; nil where other words come between.
    private static func name(behind token: Int, _ next: NameSpan?, in document: Document) -> Range<Int>? {
        guard token < document.tokens.count else { return nil }
        let end = document.sentence(around: token).upperBound
        var index = token
        var isSaid = false
        let isApposition = document.text(token) == "," && token + 1 < end && articles.contains(document.text(token + 1))
        while index < end, index < token + 10 {
            let word = document.text(index).lowercased()
            if let next, next.tokens.lowerBound == index { return isSaid && next.kind == .person ? next.tokens : nil }
            if isQuote(word) { return isSaid ? content(from: index + 1, to: end, in: document) : nil }
            if saying.contains(word) { isSaid = true }
            let isPlain =
                isApposition && !document.tokens[index].shape.contains(.capitalized) && !linking.contains(word)
            guard saying.contains(word) || between.contains(word) || isPlain else { return nil }
            index += 1
        }
        return nil
    }

    /// Up to four words with capitals, and the small ones between.
    private static func content(from start: Int, to end: Int, in document: Document) -> Range<Int>? {
        var index = start
        while index < end, index < start + 5, document.tokens[index].shape.contains(.word) { index += 1 }
        guard index > start, index <= start + 4, index < end, document.tokens[index].shape.contains(.punctuation),
            document.tokens[start].shape.contains(.capitalized),
            document.tokens[index - 1].shape.contains(.capitalized)
        else { return nil }
        let closes = isQuote(document.text(index)) || index + 1 < end && isQuote(document.text(index + 1))
        return closes ? start..<index : nil
    }

    private static func isQuote(_ word: String) -> Bool { ["\"", "\u{201C}", "\u{201D}", "``", "''"].contains(word) }

    private static let saying: Set<String> = ["alias", "nicknamed", "dubbed", "known", "aka", "a.k.a.", "nickname"]

    private static let articles: Set<String> = ["a", "an", "the"]

    /// Behind these the apposition speaks of somebody else: "the leader of a gang known as".
    private static let linking: Set<String> = [
        "of", "for", "in", "at", "by", "with", "from", "to", "on", "which", "that", "behind", "against", "over",
    ]

    private static let between: Set<String> = [
        ",", "(", "who", "is", "was", "also", "better", "widely", "popularly", "commonly", "and", "as", "the", "by",
        "his",
        "her", "-", "\u{2013}", "\u{2014}", "to", "fans", "friends",
    ]
}
