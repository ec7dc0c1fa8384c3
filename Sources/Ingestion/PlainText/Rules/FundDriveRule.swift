import News

/// A fund drive's box: its title, its figures ("goal: $30,000", "Days left: 6")
/// and whatever short label stands between them.
enum FundDriveRule {
    static func apply(_ draft: inout Draft) {
        growBoxes(&draft)
        releaseLoneLines(&draft)
    }
}

// MARK: - Private

extension FundDriveRule {
    /// Figures beside a fund-drive line belong to it.
    private static func growBoxes(_ draft: inout Draft) {
        for indices in [Array(draft.passages.indices), draft.passages.indices.reversed()] {
            var isInBox = false
            for index in indices {
                let passage = draft.passages[index]
                if passage.removal == .fundDrive {
                    isInBox = true
                } else if isInBox, passage.isContent, isFigure(passage) {
                    draft.remove(index, .fundDrive)
                } else {
                    isInBox = false
                }
            }
        }
    }

    /// "Raised so far: £1,200", "12 days to go": a few words and a number, no sentence.
    private static func isFigure(_ passage: Passage) -> Bool {
        passage.words.count <= 8 && !passage.shape.endsSentence && passage.words.list.contains(where: \.isNumber)
    }

    /// One headline about a fund drive is no box.
    private static func releaseLoneLines(_ draft: inout Draft) {
        for index in draft.passages.indices where draft.passages[index].removal == .fundDrive {
            let passage = draft.passages[index]
            let isBeside = [index - 1, index + 1].contains { neighbour in
                draft.passages.indices.contains(neighbour) && draft.passages[neighbour].removal == .fundDrive
            }
            if !isBeside, passage.words.count >= 4, passage.words.count <= 9, !passage.shape.endsSentence,
                passage.words.list.dropFirst().contains(where: \.isCapitalised)
            {
                draft.passages[index].fate = .content
            }
        }
    }
}
