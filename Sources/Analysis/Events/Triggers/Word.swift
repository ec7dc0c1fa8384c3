/// What the rules of events know of a word, found once for each token:
/// everything after compares numbers.
struct Word: Sendable {
    /// Which of the words that rules call by name.
    var rule: RuleWord = .unnamed
    var traits: WordTraits = []
    /// Its place among the verbs and nouns of the lexicon; below zero for none.
    var verb: Int16 = -1
    var noun: Int16 = -1

    /// Beyond the ends of a sentence.
    static let nothing = Word(rule: .nothing)

    @inline(__always)
    static func == (word: Word, rule: RuleWord) -> Bool { word.rule == rule }
    @inline(__always)
    static func != (word: Word, rule: RuleWord) -> Bool { word.rule != rule }

    @inline(__always)
    func `is`(_ traits: WordTraits) -> Bool { !self.traits.isDisjoint(with: traits) }

    @inline(__always)
    func isAny(_ rules: RuleWord...) -> Bool { rules.contains { $0 == rule } }

    /// Of several, by its ending or by itself: "officials", "police".
    var isPlural: Bool {
        self.is(.endsInS) && !self.is(.endsInDoubleS) || isAny(.people, .men, .women, .police)
    }
}

/// The lists a word stands in, and how it ends.
struct WordTraits: OptionSet, Sendable {
    let rawValue: UInt64

    static let determiners = trait(0)
    static let subjects = trait(1)
    static let singularSubjects = trait(2)
    static let pluralSubjects = trait(3)
    static let modals = trait(4)
    static let be = trait(5)
    static let have = trait(6)
    static let doForm = trait(7)
    static let prepositions = trait(8)
    static let conjunctions = trait(9)
    static let pronouns = trait(10)
    static let adverb = trait(11)
    static let hollow = trait(12)
    static let plurals = trait(13)
    static let planning = trait(14)
    static let denying = trait(15)
    static let averting = trait(16)
    static let wishing = trait(17)
    static let claiming = trait(18)
    static let conditional = trait(19)
    static let conditions = trait(20)
    static let future = trait(21)
    static let placePrepositions = trait(22)
    static let targetPrepositions = trait(23)
    static let clauseStarts = trait(24)
    static let thing = trait(25)
    static let stative = trait(26)
    /// Of a closed class: neither a noun nor in front of one.
    static let small = trait(27)
    static let endsInS = trait(28)
    static let endsInDoubleS = trait(29)
    static let endsInEd = trait(30)
    static let endsInIng = trait(31)
    static let endsInEdly = trait(32)
    /// No word of the lexicon, but its ending is that of a past form or of an -ing form.
    static let guessedPast = trait(33)
    static let guessedGerund = trait(34)
    /// Of what web pages ask their readers to do; of who made a picture.
    static let page = trait(35)
    static let agency = trait(36)
    static let creditPart = trait(37)
    /// Tells how often, not that once.
    static let habitual = trait(38)
    /// Of pictures and the like.
    static let depiction = trait(39)
    /// Verbs of having that ask for an object.
    static let containing = trait(40)
    /// Of groups of people who act, "government".
    static let body = trait(41)
    /// Of what is proposed, asked for or tried.
    static let attempting = trait(42)
    /// What one is found or declared to be.
    static let predicate = trait(43)
    /// Numbers in words, "several".
    static let quantity = trait(44)
    /// What somebody is: "chairman", "spokesperson".
    static let calling = trait(45)
    /// Nouns that a clause with "that" tells in full, "claim".
    static let content = trait(46)
    /// Stands for another noun or a time, "one".
    static let standIn = trait(47)
    /// Tells one of several apart by its time or order, "earlier".
    static let order = trait(48)

    @inline(__always)
    private static func trait(_ bit: UInt64) -> WordTraits { WordTraits(rawValue: 1 << bit) }
}
