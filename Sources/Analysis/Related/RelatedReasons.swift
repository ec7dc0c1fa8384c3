public import News

/// Why other articles are related to one: what stands in both.
public struct RelatedReasons {
    private let weights: TermWeights
    private let article: ArticleProfile
    private let entities: [NamedEntity]
    private let own: [UInt32: SharedTerms.Found]

    /// `title` is empty where the article has none of its own; `statistics`
    /// needs its terms; `years` are those of its dates. Linear in the text.
    public init(
        title: String, text: String, article: ArticleProfile, entities: [NamedEntity], years: Set<String> = [],
        statistics: TermStatistics
    ) {
        weights = TermWeights(statistics)
        self.article = article
        self.entities = entities
        own = SharedTerms.found(
            title: title, text: text, beside: NamesOfArticle(entities, years: years),
            where: { term in statistics.frequencies[term].map { $0 > 1 } ?? true })
    }

    /// Short sentences, each naming what stands in both articles, entities by
    /// their names, the rest letter for letter (but for capitals): "both name
    /// Kim Jong Un and Vostochny", "both give $1 billion", "both say “launch
    /// pad”". The most telling first; at most 5 things in all, none where
    /// nothing is shared.
    ///
    /// Where `mustTie` nothing is said that any two texts may have: it takes a name, or two things
    /// of which each is rare. A sentence shares a word with half of a library.
    public func reasons(
        title: String, text: String, terms: TermVector, entities: [Entity.ID: Int], mustTie: Bool = false
    ) -> [String] {
        let both = PhraseSearch(title + "\n" + text)
        let names = SharedNames.found(
            self.entities, mentions: article.entities, with: entities, weights, in: both
        ).sorted { $0.name < $1.name }
            .map { Reason(verb: TermKind.name.verb, thing: .entity($0.name), words: Array($0.words), score: $0.score) }
        let reasons = names + shared(with: terms)
        var chosen: [(verb: String, phrase: String)] = []
        var ties = 0
        var used = names.reduce(into: Set<UInt64>()) { $0.formUnion($1.words) }
        var namesLeft = RelatedReasons.mostNames
        for rank in RelatedReasons.ranked(reasons) where chosen.count < RelatedReasons.most {
            let reason = reasons[rank.place]
            let isName = reason.verb == TermKind.name.verb
            if !chosen.isEmpty, reason.isFaint || reason.isLastResort { continue }
            guard reason.isEntity || used.isDisjoint(with: reason.words), !isName || namesLeft > 0,
                let phrase = reason.phrase(in: both)
            else { continue }
            chosen.append((reason.verb, phrase))
            if mustTie { ties += reason.ties }
            used.formUnion(reason.words)
            if isName { namesLeft -= 1 }
        }
        return mustTie && ties < SharedTerms.tied ? [] : RelatedReasons.sentences(chosen)
    }

    private static let most = 5
    /// Of these; what they are said to have done tells something, too.
    private static let mostNames = 3
}

// MARK: - Private

extension RelatedReasons {
    /// Something that both articles have.
    private struct Reason {
        enum Thing {
            case entity(String)
            case term(SharedTerms.Found)
        }

        let verb: String
        let thing: Thing
        let words: [UInt64]
        let score: Float

        var isEntity: Bool {
            if case .entity = thing { return true }
            return false
        }

        var isLastResort: Bool {
            guard case .term(let found) = thing else { return false }
            return found.isLastResort
        }

        /// A name ties by itself.
        var ties: Int {
            switch thing {
            case .entity: SharedTerms.tied
            case .term(let found): verb == TermKind.name.verb && !found.isLastResort ? SharedTerms.tied : found.ties
            }
        }

        /// What is done or how things are, where a thing stands in both.
        var isFaint: Bool {
            guard case .term(let found) = thing else { return false }
            return found.worth < WordWorth.faint
        }

        /// Nil for words that the other article has in another form.
        func phrase(in other: PhraseSearch) -> String? {
            switch thing {
            case .entity(let name): name
            case .term(let found): found.phrases.first(where: other.contains)
            }
        }
    }

    /// What reasons are ordered by: hundreds of them are moved about in a context pane, so without what they hold.
    private struct Rank {
        let isLastResort: Bool
        let score: Float
        /// Among the reasons, which are in the order of names and then of terms: those that tell the same keep it.
        let place: Int
    }

    /// The most telling first.
    private static func ranked(_ reasons: [Reason]) -> [Rank] {
        reasons.indices.map { Rank(isLastResort: reasons[$0].isLastResort, score: reasons[$0].score, place: $0) }
            .sorted { a, b in
                if a.isLastResort != b.isLastResort { return b.isLastResort }
                return (b.score, a.place) < (a.score, b.place)
            }
    }

    private func shared(with other: TermVector) -> [Reason] {
        var shared: [Reason] = []
        var theirs = 0
        for entry in article.terms.entries {
            while theirs < other.entries.count, other.entries[theirs].term < entry.term { theirs += 1 }
            guard theirs < other.entries.count else { break }
            let first = other.entries[theirs]
            guard first.term == entry.term, let found = own[entry.term] else { continue }
            let kind = TermKind(of: entry.term)
            let idf = weights.idf(entry.term)
            let frequency = min(entry.weight, first.weight)
            guard idf > 0, !found.isPublisher || frequency >= SharedNames.often else { continue }
            shared.append(
                Reason(
                    verb: kind.verb, thing: .term(found), words: found.words,
                    score: frequency.squareRoot() * idf * kind.bonus * found.worth))
        }
        return shared
    }

    /// One for each kind of thing, in the order of the most telling.
    private static func sentences(_ chosen: [(verb: String, phrase: String)]) -> [String] {
        var groups: [(verb: String, phrases: [String])] = []
        for (verb, phrase) in chosen {
            let word = verb == TermKind.word.verb ? "“\(phrase)”" : phrase
            if let index = groups.firstIndex(where: { $0.verb == verb }) {
                groups[index].phrases.append(word)
            } else {
                groups.append((verb, [word]))
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
