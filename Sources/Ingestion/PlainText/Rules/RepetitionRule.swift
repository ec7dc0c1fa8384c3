import News

/// Lines that stand in a text a second time: doubled captions, links beside
/// their own text, a page's parts that the scraper met twice.
enum RepetitionRule {
    static func apply(_ draft: inout Draft) {
        removeCaptionPairs(&draft)
        let copies = copies(in: draft)
        // Where much repeats, repeating is the text's form: a menu, a table, a song.
        guard copies.count * 4 <= draft.content.count || copies.count <= 2 else { return }
        for index in copies { draft.remove(index, .repetition) }
    }

    /// A long line, and the same with a credit behind it: a photo's caption, with and without.
    private static func removeCaptionPairs(_ draft: inout Draft) {
        let lines = draft.content.filter { (12...75).contains(draft.passages[$0].words.count) }
        let alike = Dictionary(grouping: lines) { index in
            Words.fingerprint(draft.passages[index].words.list.prefix(12).map(\.hash)[...])
        }
        for group in alike.values where (2...8).contains(group.count) {
            let hashes = group.map { draft.passages[$0].words.list.map(\.hash) }
            let sentences = group.filter { draft.passages[$0].shape.endsSentence }
            let short = sentences.map { draft.passages[$0].words.list.map(\.hash) }.min { $0.count < $1.count }
            guard let short else { continue }
            let isPair = hashes.allSatisfy { $0.starts(with: short) && $0.count - short.count <= 12 }
            guard isPair, hashes.contains(where: { $0.count > short.count }) else { continue }
            for index in group { draft.remove(index, .caption) }
        }
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
            let print = words.fingerprint ^ numbers(in: draft.passages[index])
            let isNew = seen.insert(print).inserted
            if print == previous || (!isNew && words.count >= 5) { result.append(index) }
            previous = print
        }
        return result
    }

    /// All numbers have one hash: prices and results are told apart by their digits.
    private static func numbers(in passage: Passage) -> UInt64 {
        guard passage.words.list.contains(where: \.isNumber) else { return 0 }
        return passage.text.utf8.reduce(0) { 48...57 ~= $1 ? ($0 &+ UInt64($1)) &* 0x100_0000_01B3 : $0 }
    }
}
