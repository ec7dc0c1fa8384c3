/// What `list`, `search`, `timeline` and the reader's filter line understand:
/// terms that must all hold. Case and diacritics don't matter; no stemming.
public struct Filter: Hashable, Codable, Sendable {
    public var terms: [Term]

    public init(_ terms: [Term] = []) {
        self.terms = terms
    }

    public static let all = Filter()

    public var isAll: Bool { terms.isEmpty }

    public struct Term: Hashable, Codable, Sendable {
        public let test: Test
        /// Written with `-` in front: must not hold.
        public let isNegated: Bool

        public init(_ test: Test, isNegated: Bool = false) {
            self.test = test
            self.isNegated = isNegated
        }
    }

    public enum Test: Hashable, Codable, Sendable {
        case word(String)
        case prefix(String)
        case phrase(String)
        /// `who:` `where:` `org:`: a name of an entity of that kind.
        case entity(EntityKind, String)
        /// `event:`: a kind of event or a word of its line.
        case event(String)
        case source(String)
        case story(String)
        /// A filter that is kept under this name.
        case saved(String)
        case after(DayInterval)
        case before(DayInterval)
        case on(DayInterval)
        /// A tag of the reader's or the feed's, whole.
        case tag(String)
        case unread
        case marked
        /// Hidden by a rule of the reader's when it came in.
        case muted
    }
}

extension Filter.Test {
    /// Looked up in the full-text index.
    public var isWords: Bool {
        switch self {
        case .word, .prefix, .phrase: return true
        default: return false
        }
    }

    /// Words of which something is in the full-text index.
    var isSearchable: Bool {
        switch self {
        case .word(let text), .prefix(let text), .phrase(let text): return text.isSearchable
        default: return false
        }
    }
}

extension String {
    /// Whether there is a letter or digit in it: the full-text index holds nothing else.
    public var isSearchable: Bool {
        unicodeScalars.contains { scalar in
            switch scalar.properties.generalCategory {
            case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
                .letterNumber, .otherNumber:
                true
            // A mark alone goes with the blank in front of it.
            default: false
            }
        }
    }
}
