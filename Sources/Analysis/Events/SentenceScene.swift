import News

/// One sentence with everything that events are made of: its words, names,
/// dates and triggers, all by token.
struct SentenceScene {
    let words: SentenceWords
    let sentence: Range<Int>
    let triggers: [EventTrigger]
    /// In order; with those that pronouns stand for, once they are resolved.
    var names: [Name]
    let dates: [Date]

    /// A mention and its tokens.
    struct Name {
        let mention: Mention
        let tokens: Range<Int>
        /// The others that "they" stands for.
        var also: [Mention] = []
        /// The tokens are a pronoun; the mention is what it stands for.
        var isPronoun = false
        /// How the article writes all of them, "Norway and Chile".
        var written: TextSpan?
    }

    struct Date {
        let mention: DateMention
        let tokens: Range<Int>
    }

    func word(_ index: Int) -> String { words.word(index, in: sentence) }

    func name(at token: Int) -> Name? { names.first { $0.tokens.contains(token) } }

    func date(at token: Int) -> Date? { dates.first { $0.tokens.contains(token) } }

    func trigger(at token: Int) -> EventTrigger? { triggers.first { $0.token == token } }

    /// The verbs with a subject between two tokens.
    func hasFiniteVerb(between start: Int, and end: Int) -> Bool {
        triggers.contains { $0.isFinite && $0.token >= start && $0.token < end }
    }

    /// The first token of the noun phrase a name stands in: "the Russian
    /// President Vladimir Putin" from its article on.
    func phraseStart(of name: Name) -> Int {
        var start = name.tokens.lowerBound
        while start > sentence.lowerBound, start > name.tokens.lowerBound - 7 {
            let before = start - 1
            if let name = self.name(at: before) { start = name.tokens.lowerBound; continue }
            if FunctionWords.determiners.contains(word(before)) { return before }
            guard words.isNounish(before, in: sentence), trigger(at: before) == nil, date(at: before) == nil else {
                break
            }
            start = before
        }
        return start
    }

    /// The word in front of the noun phrase that ends in the name.
    func preposition(of name: Name) -> String { word(phraseStart(of: name) - 1) }

    func isPossessive(_ name: Name) -> Bool {
        if name.isPronoun, ["his", "her", "its", "their"].contains(word(name.tokens.lowerBound)) { return true }
        return ["'s", "’s", "'", "’"].contains(word(name.tokens.upperBound))
    }

    /// In the place of a subject: neither a preposition nor a verb governs it.
    func isSubjectLike(_ name: Name) -> Bool {
        guard !isPossessive(name), !isAttribute(name) else { return false }
        let before = phraseStart(of: name) - 1
        if trigger(at: before).map({ $0.form != .noun }) == true { return false }
        if word(before) == "and", self.name(at: before - 1) != nil { return false }
        return !FunctionWords.prepositions.contains(word(before)) && !["(", "\"", "“"].contains(word(before))
    }

    /// Between quotation marks.
    func isQuoted(_ token: Int) -> Bool {
        var depth = 0
        for index in sentence.lowerBound..<token {
            switch word(index) {
            case "“", "``": depth = 1
            case "”", "''": depth = 0
            case "\"": depth = 1 - depth
            default: break
            }
        }
        return depth > 0
    }

    /// A name in front of the noun that it describes: "Russian troops".
    func isAttribute(_ name: Name) -> Bool {
        let next = name.tokens.upperBound
        return self.name(at: next) == nil && words.isNounish(next, in: sentence) && trigger(at: next)?.isFinite != true
    }
}
