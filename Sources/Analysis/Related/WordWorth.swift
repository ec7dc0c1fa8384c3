import News

/// How much words say at a glance: "satellite" more than "interested".
enum WordWorth {
    /// Things first, then words that no dictionary has, then what is done and how things are.
    /// Of two words the last one tells what they are, unless the first is a verb.
    static func of(_ words: ArraySlice<ScannedWord>, in text: String, _ known: inout Known) -> Float {
        guard let last = words.last else { return 0 }
        let worth = known[last, in: text].worth
        guard words.count > 1, let first = words.first else { return worth }
        // "strategic partnership" is a thing; "shines a red" is cut out of a sentence.
        let both = known[first, in: text].isDeed ? (worth + WordWorth.deed) / 2 : worth
        let isTight = last.start - first.end < 3 || text.slice(TextSpan(Int(first.end), Int(last.start))) == " of "
        return isTight ? both : both * 0.7
    }

    /// The words of one article, each looked up once: it stands in several terms.
    struct Known {
        private var words: [UInt64: (worth: Float, isDeed: Bool)] = [:]

        subscript(word: ScannedWord, in text: String) -> (worth: Float, isDeed: Bool) {
            mutating get {
                if let known = words[word.hash] { return known }
                let written = text.slice(word.span)
                let field = WordWorth.field(of: written)
                let found = (worth: WordWorth.worth(of: written, field), isDeed: WordWorth.isDeed(field))
                words[word.hash] = found
                return found
            }
        }
    }

    /// Whether its commonest meaning is a thing.
    static func isNoun(_ word: String) -> Bool { nouns.contains(field(of: word)) }

    /// Whether any meaning is known of a word.
    static func isInDictionary(_ word: String) -> Bool { field(of: word) != 0 }

    /// Whether texts in general hardly ever have a word, in whatever sense: a name, a new thing.
    static func isUnknown(_ word: String) -> Bool {
        guard let entry = entry(of: word) else { return false }
        return entry.field == 0 && entry.cluster == 0
    }

    /// Whether it is no noun that the dictionary knows, and ends as adjectives do.
    static func isAdjective(_ word: String) -> Bool {
        field(of: word) == 0 && (adjectiveEnds + ["ant", "ent"]).contains(where: word.hasSuffix)
    }

    private static func worth(of word: String, _ field: UInt32) -> Float {
        if nouns.contains(field) { return 1 }
        guard field == 0 else { return deed }
        return adjectiveEnds.contains(where: word.hasSuffix) ? 0.4 : 0.7
    }

    /// Of words that are in no dictionary, or adjectives there.
    private static let adjectiveEnds = ["al", "ive", "ic", "ous", "ful", "able", "ible", "ed", "ary", "less", "ly"]

    /// Below this a word is said only where nothing better is.
    static let faint: Float = 0.6
    private static let deed: Float = 0.3

    /// A verb or an adverb.
    private static func isDeed(_ field: UInt32) -> Bool { field == 2 || 29...43 ~= field }

    /// WordNet's numbers of its files: 3 to 28 are of nouns, 29 to 43 of verbs, 0 what has no entry, too.
    private static let nouns: ClosedRange<UInt32> = 3...28

    private static func field(of word: String) -> UInt32 { entry(of: word)?.field ?? 0 }

    private static func entry(of word: String) -> (cluster: UInt32, field: UInt32)? {
        lexicon?.entry(of: PhraseHash.lower(word.lowercased()))
    }

    /// It lies in the program itself and never changes.
    nonisolated(unsafe) private static let lexicon: Lexicon? =
        TrainedNames.failure == nil ? (try? NameModel.embedded())?.resources.lexicon : nil
}
