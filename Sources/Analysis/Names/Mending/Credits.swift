import News

/// Names that stand in credits: who wrote, edited or photographed. They are
/// nobody of the story, so that a surname alone is not theirs.
struct Credits {
    let document: Document
    /// Who wrote the article, folded, where the file says so.
    let byline: String

    /// Surfaces of which every place is in a credit.
    func surfaces(_ occurrences: [NameOccurrence]) -> Set<Int> {
        var credited: Set<Int> = []
        var others: Set<Int> = []
        var last: NameOccurrence?
        for name in occurrences {
            let isCredit =
                isAuthor(name) || opens(name) || closes(name) || last.map { goesOn(from: $0, to: name) } ?? false
            if isCredit { last = name }
            guard name.kind == .person else { continue }
            if isCredit { credited.insert(name.surface) } else { others.insert(name.surface) }
        }
        return credited.subtracting(others)
    }
}

// MARK: - Private

extension Credits {
    private static let doings: Set<String> = [
        "reporting", "writing", "editing", "written", "edited", "reported", "photographs", "photograph", "photo",
        "photos", "photography", "compiled", "illustration", "illustrations", "video", "graphic", "graphics", "posted",
    ]

    private func word(_ token: Int) -> String { document.text(token).lowercased() }

    /// Whether the article's own byline has the full name.
    private func isAuthor(_ name: NameOccurrence) -> Bool {
        guard !byline.isEmpty, name.tokens.count > 1 else { return false }
        return byline.contains(LetterFolding.fold(document.text(name.span)))
    }

    /// "Reporting by", "Photo:", "By" at the start of a line.
    private func opens(_ name: NameOccurrence) -> Bool {
        let by = name.tokens.lowerBound - 1
        guard by >= 0 else { return false }
        if word(by) == ":" { return by > 0 && Credits.doings.contains(word(by - 1)) }
        guard word(by) == "by" else { return false }
        let shape = document.tokens[by].shape
        let opensLine = by == 0 || shape.contains(.lineBefore) || shape.contains(.paragraphBefore)
        return opensLine && shape.contains(.capitalized) || by > 0 && Credits.doings.contains(word(by - 1))
    }

    /// "Ada Roe/Norva Images", "Ada Roe contributed to this report".
    private func closes(_ name: NameOccurrence) -> Bool {
        let next = name.tokens.upperBound
        guard next + 1 < document.tokens.count else { return false }
        if ["/", "|"].contains(word(next)) {
            return document.tokens[next + 1].shape.contains(.capitalized)
                && !document.tokens[next + 1].shape.contains(.lineBefore)
        }
        return word(next) == "contributed" && word(next + 1) == "to"
    }

    /// "Reporting by Ada Roe in Oslo, Bo Berg and Cy Dahl; editing by Di Eck".
    private func goesOn(from last: NameOccurrence, to name: NameOccurrence) -> Bool {
        let between = last.tokens.upperBound..<name.tokens.lowerBound
        guard (1..<8).contains(between.count),
            last.sentence == name.sentence || between.contains(where: { word($0) == ";" })
        else {
            return false
        }
        return between.allSatisfy {
            [",", "and", ";", "in", "at", "by", "&", "additional"].contains(word($0))
                || Credits.doings.contains(word($0))
                || document.tokens[$0].shape.contains(.capitalized)
        }
    }
}
