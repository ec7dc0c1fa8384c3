import News

/// Lines whose neighbours on both sides were taken out go too, if they are no
/// prose, or if they stand deep in a stretch of boilerplate.
enum NeighbourRule {
    static func apply(_ draft: inout Draft) {
        let removed = draft.passages.map { isBoilerplate($0.removal) }
        for index in draft.content where index > 0 && index + 1 < removed.count {
            guard removed[index - 1], removed[index + 1] else { continue }
            let passage = draft.passages[index]
            if passage.shape.isLabelLike, passage.words.count <= 10 {
                draft.remove(index, .navigation)
            } else if passage.words.count <= 45, isDeep(index, removed) {
                draft.remove(index, .other)
            }
        }
    }

    /// Captions, stamps and repetitions stand within articles.
    private static func isBoilerplate(_ reason: RemovedPassage.Reason?) -> Bool {
        switch reason {
        case nil, .caption, .credit, .dateStamp, .repetition, .provenance, .advertisement, .other: false
        default: true
        }
    }

    private static func isDeep(_ index: Int, _ removed: [Bool]) -> Bool {
        index >= 2 && index + 2 < removed.count && removed[index - 2] && removed[index + 2]
    }
}
