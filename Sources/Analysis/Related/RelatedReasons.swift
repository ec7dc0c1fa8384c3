public import News

/// Why other articles are related to one: what stands in both.
public struct RelatedReasons {
    private let weights: TermWeights
    private let terms: TermVector
    private let own: [UInt32: SharedTerms.Found]

    /// `title` is empty where the article has none of its own; `statistics`
    /// needs its terms. Linear in the text.
    public init(title: String, text: String, terms: TermVector, statistics: TermStatistics) {
        weights = TermWeights(statistics)
        self.terms = terms
        own = SharedTerms.found(title: title, text: text)
    }

    /// Short sentences, each naming what stands in both articles letter for
    /// letter (but for capitals): "both name Kim Jong Un and Vostochny",
    /// "both give $1 billion", "both say “launch pad”". The most telling
    /// first; at most 5 things in all, none where nothing is shared.
    public func reasons(title: String, text: String, terms other: TermVector) -> [String] {
        let both = PhraseSearch(title + "\n" + text)
        var chosen: [(kind: TermKind, phrase: String)] = []
        var used: Set<UInt64> = []
        for (kind, found) in shared(with: other) where chosen.count < RelatedReasons.most {
            guard used.isDisjoint(with: found.words), let phrase = found.phrases.first(where: both.contains) else {
                continue
            }
            chosen.append((kind, phrase))
            used.formUnion(found.words)
        }
        return RelatedReasons.sentences(chosen)
    }

    private static let most = 5
    /// A paper that both articles name so often is what they are about.
    private static let often: Float = 3
}

// MARK: - Private

extension RelatedReasons {
    /// The most telling first.
    private func shared(with other: TermVector) -> [(kind: TermKind, found: SharedTerms.Found)] {
        var shared: [(term: UInt32, kind: TermKind, found: SharedTerms.Found, score: Float)] = []
        var theirs = 0
        for entry in terms.entries {
            while theirs < other.entries.count, other.entries[theirs].term < entry.term { theirs += 1 }
            guard theirs < other.entries.count else { break }
            let first = other.entries[theirs]
            guard first.term == entry.term, let found = own[entry.term] else { continue }
            let kind = TermKind(of: entry.term)
            let idf = weights.idf(entry.term)
            let frequency = min(entry.weight, first.weight)
            guard idf > 0, !found.isPublisher || frequency >= RelatedReasons.often else { continue }
            shared.append((entry.term, kind, found, frequency.squareRoot() * idf * kind.bonus))
        }
        let ranked = shared.sorted { ($1.score, $0.term) < ($0.score, $1.term) }
        return ranked.map { ($0.kind, $0.found) }
    }

    /// One for each kind of thing, in the order of the most telling.
    private static func sentences(_ chosen: [(kind: TermKind, phrase: String)]) -> [String] {
        var groups: [(verb: String, phrases: [String])] = []
        for (kind, phrase) in chosen {
            let word = kind == .name || kind == .number ? phrase : "“\(phrase)”"
            if let index = groups.firstIndex(where: { $0.verb == kind.verb }) {
                groups[index].phrases.append(word)
            } else {
                groups.append((kind.verb, [word]))
            }
        }
        return groups.map { "both \($0.verb) " + Phrase.list($0.phrases) }
    }
}

extension TermKind {
    /// Names and numbers tell more at a glance than words.
    fileprivate var bonus: Float {
        switch self {
        case .name: 1.5
        case .number: 1.2
        case .pair: 1.1
        case .word: 0.8
        }
    }

    fileprivate var verb: String {
        switch self {
        case .name: "name"
        case .number: "give"
        case .pair, .word: "say"
        }
    }
}
