/// Small words that tell what the word beside them is.
enum FunctionWords {
    static let determiners: Set<String> = [
        "the", "a", "an", "this", "that", "these", "those", "its", "his", "her", "their", "my", "our", "your", "some",
        "any", "no",
        "each", "every", "both", "all", "another", "such", "what", "which", "whose", "'s", "’s", "'", "’", "many",
        "several", "few",
        "more", "most", "other", "own",
    ]
    static let subjects: Set<String> = ["i", "we", "you", "they", "he", "she", "it", "who", "there"]
    static let singularSubjects: Set<String> = ["he", "she", "it", "who", "which", "that", "this"]
    static let pluralSubjects: Set<String> = ["i", "we", "you", "they", "who", "which", "that", "these", "those"]
    static let modals: Set<String> = [
        "will", "would", "can", "could", "may", "might", "shall", "should", "must", "'ll", "’ll", "wo", "ca", "'d",
        "’d", "cannot",
    ]
    static let be: Set<String> = [
        "be", "is", "are", "was", "were", "been", "being", "am", "'s", "’s", "'re", "’re", "'m", "’m",
    ]
    static let have: Set<String> = ["have", "has", "had", "having", "'ve", "’ve"]
    static let doForms: Set<String> = ["do", "does", "did", "doing", "done"]
    static let prepositions: Set<String> = [
        "of", "in", "on", "at", "by", "for", "with", "from", "into", "onto", "over", "under", "after", "before",
        "during", "since",
        "until", "through", "against", "between", "among", "about", "without", "within", "across", "toward", "towards",
        "upon",
        "despite", "amid", "following", "per", "via", "near", "off", "as", "than", "like", "along", "around", "behind",
        "beyond", "outside", "inside",
        "besides", "except", "throughout", "to", "aboard", "onboard", "unlike", "including", "excluding",
    ]
    static let conjunctions: Set<String> = [
        "and", "or", "but", "nor", "because", "although", "though", "while", "if", "unless", "when", "where", "whether",
        "that",
        "so", "yet", "as", "once", "whereas",
    ]
    static let pronouns: Set<String> = [
        "him", "her", "them", "me", "us", "it", "you", "himself", "herself", "itself", "themselves", "he", "she",
        "they", "we", "i",
    ]
    static let adverbs: Set<String> = [
        "not", "n't", "n’t", "also", "ever", "never", "just", "only", "even", "still", "already", "soon", "often",
        "always", "now",
        "then", "again", "too", "well", "far", "almost", "once", "twice", "later", "earlier", "once", "up", "down",
        "out", "back",
        "away", "together", "there", "here", "further", "much", "rather", "quite", "very", "long", "first", "ago",
        "instead",
        "himself", "herself", "itself", "themselves", "perhaps", "thus", "therefore", "however", "sharply", "yesterday",
        "today", "tomorrow", "afterward", "afterwards", "meanwhile", "online",
    ]
    /// Participles and -ing words that stand for no happening.
    static let hollow: Set<String> = [
        "based", "related", "united", "associated", "subordinated", "limited", "armed", "advanced", "located",
        "unchanged",
        "preferred", "compared", "hundred", "including", "regarding", "concerning", "following", "according",
        "existing",
        "outstanding", "remaining", "pending", "during", "being", "having", "depending", "totaling", "owing", "thing",
        "something",
        "nothing", "anything", "everything", "morning", "evening", "spring", "ceiling", "building", "housing",
        "banking",
        "engineering", "accounting", "marketing", "advertising", "publishing", "broadcasting", "manufacturing",
        "pricing",
        "shopping", "king", "wing", "string", "sterling", "neighboring", "neighbouring", "leading", "interesting",
        "upcoming",
        "incoming", "ongoing", "indeed", "speed", "need", "feed", "seed", "supposed", "interested",
        "concerned", "so-called", "unlisted", "diversified", "skilled", "experienced", "known", "sacred", "naked",
        "wicked", "rugged", "sing",
        "ring", "sibling", "willing", "viking", "duckling", "earring", "during", "unlike", "talented", "gifted",
        "unprecedented",
        "undisputed", "unidentified", "unspecified", "reportedly", "wing", "darling", "offspring", "restructuring",
        "trading",
        "operating",
        "lived", "holding", "understanding", "belonging", "standing", "beginning", "feeling", "setting", "clothing",
        "training", "promising", "surprising", "shocking", "disturbing", "exciting", "damning", "compelling",
        "alarming",
        "worrying", "misleading", "outgoing",
    ]
    /// Plural nouns that look like verbs: verbs only in front of an object.
    static let plurals: Set<String> = [
        "shares", "forces", "prices", "funds", "plans", "values", "issues", "details", "photographs", "tests",
        "controls",
        "supplies", "bombs", "games", "lives", "charges", "claims", "gains", "losses", "orders", "interests", "rates",
        "costs",
        "profits", "markets", "states", "rules", "results", "works", "loans", "notes", "stocks", "bonds", "projects",
        "programs",
        "products", "reports", "estimates", "benefits", "banks", "leaders", "drugs", "arms", "lines", "parts", "houses",
        "schools",
        "talks", "points", "means", "needs", "ties", "links", "sources", "records", "documents", "papers", "rights",
        "views",
        "sides", "hands", "troops", "ships", "tanks", "planes", "guns", "leads", "shows", "places", "spots", "units",
    ]
    /// In small letters: begins sentences, is no part of a name.
    static func isSmall(_ word: String) -> Bool {
        determiners.contains(word) || prepositions.contains(word) || conjunctions.contains(word)
            || pronouns.contains(word)
            || adverbs.contains(word) || word.hasSuffix("ly")
    }

    /// Nouns that stand without an article and look like verbs: "was due to fire".
    static let masses: Set<String> = [
        "fire", "rain", "demand", "damage", "neglect", "abuse", "decline", "strike", "attack", "drought", "stress",
        "debt",
        "trade", "surprise", "snow", "delay", "work", "use", "change",
    ]
    /// In front of a noun, one of several: "the earlier visit" isn't the one that was told.
    static let orders: Set<String> = [
        "first", "second", "last", "next", "past", "other", "few", "previously", "earlier", "previous", "former",
        "later",
    ]

    /// Endings and words of what may stand in front of a noun.
    static let quantities: Set<String> = [
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    ]
}
