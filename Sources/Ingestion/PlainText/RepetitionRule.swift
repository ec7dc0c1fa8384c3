import News

/// Lines that stand in a text a second time: doubled captions, links beside
/// their own text, a page's parts that the scraper met twice.
enum RepetitionRule {
    static func apply(_ draft: inout Draft) {
        let copies = copies(in: draft)
        // Where much repeats, repeating is the text's form: a menu, a table, a song.
        guard copies.count * 4 <= draft.content.count || copies.count <= 2 else { return }
        for index in copies { draft.remove(index, .repetition) }
    }

    /// Every later copy of a line of at least five words, and a short one right
    /// below its original.
    private static func copies(in draft: Draft) -> [Int] {
        var seen: Set<UInt64> = []
        var previous: UInt64?
        var result: [Int] = []
        for index in draft.content {
            let words = draft.passages[index].words
            guard words.isWhole, words.count > 0 else { continue }
            let print = words.fingerprint
            let isNew = seen.insert(print).inserted
            if print == previous || (!isNew && words.count >= 5) { result.append(index) }
            previous = print
        }
        return result
    }
}
