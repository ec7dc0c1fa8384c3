import News

/// A plain text while it is being cleaned: its passages, and the facts found
/// in them. Each rule of cleaning is a file of its own that changes a draft.
struct Draft {
    var passages: [Passage]
    var facts: ArticleFacts

    /// The passages that are still text.
    var content: [Int] { passages.indices.filter { passages[$0].isContent } }

    /// Words of running text in the passages of `range` that are still text.
    func proseWords(in range: Range<Int>) -> Int {
        range.reduce(0) { sum, index in
            let passage = passages[index]
            return passage.isContent && passage.shape.isProse ? sum + passage.words.count : sum
        }
    }

    /// For every passage, the words of running text above it; and their sum at the end.
    var proseSums: [Int] {
        var sums = [0]
        sums.reserveCapacity(passages.count + 1)
        for index in passages.indices { sums.append(sums[index] + proseWords(in: index..<(index + 1))) }
        return sums
    }

    /// Where the running text begins: the first prose that is still text.
    var bodyStart: Int {
        passages.indices.first { passages[$0].isContent && passages[$0].shape.isProse } ?? passages.count
    }

    mutating func remove(_ index: Int, _ reason: RemovedPassage.Reason) {
        passages[index].remove(reason)
    }
}
