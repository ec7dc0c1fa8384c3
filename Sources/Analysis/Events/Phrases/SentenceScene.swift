import News

/// One sentence with everything that events are made of: its words, names,
/// dates and triggers, all by token. A class, for every rule holds it, and what
/// many of them ask of its verbs is found once.
final class SentenceScene {
    let words: SentenceWords
    let sentence: Range<Int>
    /// The place among the sentences of the article.
    let number: Int
    let triggers: [EventTrigger]
    /// In order; with those that pronouns stand for, once they are resolved.
    private(set) var names: [Name]
    let dates: [Date]
    /// What lies at each token.
    private var places: [Place]
    /// Whether each token is a verb with a subject, as long as no name is added; nil where nobody asked yet.
    private var finite: [Bool?]
    /// Of verbs, by token, as long as no name is added.
    private var phrases: [Int: VerbPhrases.Phrase?] = [:]

    private lazy var beginsQuoted = findsClosingFirst()

    /// How many sentences an article needs to tell what is new.
    private static let lead = 5

    var isInLead: Bool { number < SentenceScene.lead }

    /// Among the first two, which tell what the article is about.
    var isOpening: Bool { number < 2 }

    var startsParagraph: Bool { words.document.tokens[sentence.lowerBound].shape.contains(.paragraphBefore) }

    init(
        words: SentenceWords, sentence: Range<Int>, number: Int, triggers: [EventTrigger], names: [Name], dates: [Date]
    ) {
        self.words = words
        self.sentence = sentence
        self.number = number
        self.triggers = triggers
        self.names = names
        self.dates = dates
        places = [Place](repeating: Place(), count: sentence.count)
        finite = [Bool?](repeating: nil, count: sentence.count)
        for (number, trigger) in triggers.enumerated() {
            places[trigger.token - sentence.lowerBound].trigger = Int16(number)
        }
        for (number, date) in dates.enumerated() {
            for token in date.tokens.clamped(to: sentence) where places[token - sentence.lowerBound].date < 0 {
                places[token - sentence.lowerBound].date = Int16(number)
            }
        }
        placeNames()
    }

    /// The same sentence with other event words.
    func with(_ triggers: [EventTrigger]) -> SentenceScene {
        SentenceScene(
            words: words, sentence: sentence, number: number, triggers: triggers, names: names, dates: dates)
    }

    /// Positions in the lists; below zero for none.
    private struct Place {
        var trigger: Int16 = -1
        var date: Int16 = -1
        var name: Int16 = -1
    }

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

    func word(_ index: Int) -> Word { words.word(index, in: sentence) }

    func name(at token: Int) -> Name? {
        let number = place(token).name
        return number < 0 ? nil : names[Int(number)]
    }

    func date(at token: Int) -> Date? {
        let number = place(token).date
        return number < 0 ? nil : dates[Int(number)]
    }

    func trigger(at token: Int) -> EventTrigger? {
        let number = place(token).trigger
        return number < 0 ? nil : triggers[Int(number)]
    }

    /// A pronoun takes part under the name it stands for.
    func insert(_ name: Name) {
        phrases = [:]
        finite = [Bool?](repeating: nil, count: sentence.count)
        let number = names.firstIndex { $0.tokens.lowerBound > name.tokens.lowerBound } ?? names.count
        names.insert(name, at: number)
        placeNames()
    }

    /// What `find` says of a token, asked once.
    func isFinite(_ token: Int, _ find: (Int) -> Bool) -> Bool {
        guard sentence.contains(token) else { return false }
        let place = token - sentence.lowerBound
        if let known = finite[place] { return known }
        let found = find(token)
        finite[place] = found
        return found
    }

    /// What `find` says of a verb, asked once.
    func phrase(at token: Int, _ find: (Int) -> VerbPhrases.Phrase?) -> VerbPhrases.Phrase? {
        if let known = phrases[token] { return known }
        let found = find(token)
        phrases[token] = .some(found)
        return found
    }

    private func placeNames() {
        for index in places.indices { places[index].name = -1 }
        for (number, name) in names.enumerated() {
            for token in name.tokens.clamped(to: sentence) where places[token - sentence.lowerBound].name < 0 {
                places[token - sentence.lowerBound].name = Int16(number)
            }
        }
    }

    private func place(_ token: Int) -> Place {
        sentence.contains(token) ? places[token - sentence.lowerBound] : Place()
    }

    /// The characters of a token; none beyond the sentence.
    func text(_ index: Int) -> String { sentence.contains(index) ? words.document.text(index) : "" }

    /// The last verb in front of a token.
    func verb(before token: Int) -> EventTrigger? { triggers.last { $0.token < token && $0.form != .noun } }

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
            if word(before).is(.determiners) { return before }
            guard words.isNounish(before, in: sentence), trigger(at: before) == nil, date(at: before) == nil else {
                break
            }
            start = before
        }
        return start
    }

    /// The word in front of the noun phrase that ends in the name.
    func preposition(of name: Name) -> Word { word(phraseStart(of: name) - 1) }

    /// A name begins among these tokens.
    func hasName(in tokens: Range<Int>) -> Bool { names.contains { tokens.contains($0.tokens.lowerBound) } }

    func isPossessive(_ name: Name) -> Bool {
        if name.isPronoun, word(name.tokens.lowerBound).isAny(.his, .her, .its, .their) {
            return !isObjectPronoun(name.tokens.lowerBound)
        }
        return word(name.tokens.upperBound).isAny(.apostropheS, .curlyApostropheS, .quoteMark, .curlyQuoteMark)
    }

    /// "him" behind a verb, and "her" with no noun behind it.
    func isObjectPronoun(_ token: Int) -> Bool {
        let word = word(token)
        guard word == .her || word == .him, let verb = trigger(at: token - 1), verb.form != .noun else { return false }
        return word == .him
            || !words.isNounish(token + 1, in: sentence)
                && !self.word(token + 1).isAny(.openingQuote, .straightQuote, .openingTicks)
    }

    /// In the place of a subject: neither a preposition nor a verb governs it.
    func isSubjectLike(_ name: Name) -> Bool {
        guard !isPossessive(name), !isAttribute(name) else { return false }
        let before = phraseStart(of: name) - 1
        if trigger(at: before).map({ $0.form != .noun }) == true { return false }
        if word(before) == .and, self.name(at: before - 1) != nil { return false }
        return !word(before).is(.prepositions) && !word(before).isAny(.openingBracket, .straightQuote, .openingQuote)
    }

    /// Between quotation marks, or behind those that a sentence before opened.
    func isQuoted(_ token: Int) -> Bool {
        var depth = beginsQuoted ? 1 : 0
        for index in sentence.lowerBound..<token {
            switch word(index).rule {
            case .openingQuote, .openingTicks: depth = 1
            case .closingQuote, .closingTicks: depth = 0
            case .straightQuote: depth = 1 - depth
            default: break
            }
        }
        return depth > 0
    }

    /// "... of two states,” she said": the first mark closes.
    private func findsClosingFirst() -> Bool {
        sentence.first { word($0).isAny(.openingQuote, .closingQuote) }.map { word($0) == .closingQuote } ?? false
    }

    /// A name in front of the noun that it describes: "Russian troops".
    func isAttribute(_ name: Name) -> Bool {
        let next = name.tokens.upperBound
        return self.name(at: next) == nil && words.isNounish(next, in: sentence) && trigger(at: next)?.isFinite != true
    }
}
