import News

/// What follows a page's end sign (a note on the author, a subscription box, a
/// list of links) and speaks of other things than the article: teasers.
enum TopicRule {
    static func apply(_ draft: inout Draft) {
        let sums = draft.proseSums
        var signs = 0
        for index in draft.passages.indices where isEndSign(draft.passages[index].removal) {
            guard sums[index] >= 120, sums[index] * 2 >= sums[draft.passages.count], signs < 12 else { continue }
            signs += 1
            let rest = draft.content.filter { $0 > index }
            guard rest.count >= 2 else { continue }
            guard sharedTerms(draft, above: index, below: rest) < leastShared else { continue }
            for later in rest { draft.remove(later, .related) }
            return
        }
    }
}

// MARK: - Private

extension TopicRule {
    /// The paragraphs of one article share more of their longer words than this
    /// with those above them.
    private static let leastShared = 0.2

    private static func isEndSign(_ reason: RemovedPassage.Reason?) -> Bool {
        switch reason {
        case .credit, .subscription, .licence, .comments: true
        default: false
        }
    }

    /// The mean share of longer words in `below` that stand above `index` too.
    private static func sharedTerms(_ draft: Draft, above index: Int, below: [Int]) -> Double {
        var known: Set<UInt64> = []
        for earlier in draft.passages[..<index] where earlier.isContent { known.formUnion(terms(earlier)) }
        let shares = below.compactMap { later -> Double? in
            let terms = terms(draft.passages[later])
            return terms.count < 4 ? nil : Double(terms.intersection(known).count) / Double(terms.count)
        }
        return shares.isEmpty ? 1 : shares.reduce(0, +) / Double(shares.count)
    }

    /// Words of five bytes or more.
    private static func terms(_ passage: Passage) -> Set<UInt64> {
        Set(passage.words.list.filter { $0.end - $0.start >= 5 }.map(\.hash))
    }
}
