import News

/// Whether a capital's name stands for the government that sits there:
/// "Moscow denied it", "ties with Beijing", never "in Moscow".
///
/// A name stays the town's where nothing beside it tells.
struct Governments {
    let document: Document

    /// Looks at a few words on either side.
    func isMeant(by name: Range<Int>) -> Bool {
        let sentence = document.sentence(around: name.lowerBound)
        let row = row(endingWith: name, in: sentence)
        let front = sentence.contains(row.lowerBound - 1) ? word(row.lowerBound - 1) : ""
        if owns(name, in: sentence) || !isOwner(name, in: sentence) && isObject(row, front, in: sentence) {
            return true
        }
        return !GovernmentWords.placing.contains(front) && acts(name, in: sentence)
    }
}

// MARK: - Private

extension Governments {
    private func word(_ token: Int) -> String { document.text(token).lowercased() }

    private func isCapital(_ token: Int) -> Bool { document.tokens[token].shape.contains(.capitalized) }

    /// "Moscow and Beijing", "Moscow, Beijing and Minsk": from the first of a row of names to this one.
    private func row(endingWith name: Range<Int>, in sentence: Range<Int>) -> Range<Int> {
        var start = name.lowerBound
        while sentence.contains(start - 2), ["and", "or", ","].contains(word(start - 1)), isCapital(start - 2) {
            start -= 2
            while sentence.contains(start - 1), isCapital(start - 1) { start -= 1 }
        }
        return start..<name.upperBound
    }

    /// "ties with Moscow", "talks between Kyiv and Moscow", "accused Moscow".
    private func isObject(_ row: Range<Int>, _ front: String, in sentence: Range<Int>) -> Bool {
        guard row.lowerBound - 1 > sentence.lowerBound else { return GovernmentWords.dealings.contains(front) }
        if GovernmentWords.dealings.contains(front) { return true }
        if front == "between" {
            let before = max(sentence.lowerBound, row.lowerBound - 5)..<row.lowerBound - 1
            return before.contains { GovernmentWords.bonds.contains(word($0)) }
        }
        return GovernmentWords.nouns[front]?.contains(word(row.lowerBound - 2)) ?? false
    }

    private func isOwner(_ name: Range<Int>, in sentence: Range<Int>) -> Bool {
        sentence.contains(name.upperBound) && ["'s", "\u{2019}s"].contains(word(name.upperBound))
    }

    /// "Moscow's ambassador", "Moscow's latest demands".
    private func owns(_ name: Range<Int>, in sentence: Range<Int>) -> Bool {
        guard isOwner(name, in: sentence) else { return false }
        let behind = name.upperBound + 1..<max(name.upperBound + 1, min(name.upperBound + 4, sentence.upperBound))
        return behind.prefix { !FunctionWords.prepositions.contains(word($0)) }.contains {
            GovernmentWords.belongings.contains(word($0))
        }
    }

    /// "Moscow has repeatedly denied", "Moscow and Minsk agreed", "Moscow, which backs him,".
    private func acts(_ name: Range<Int>, in sentence: Range<Int>) -> Bool {
        var token = name.upperBound
        while sentence.contains(token + 1), ["and", "or"].contains(word(token)), isCapital(token + 1) {
            token += 2
            while sentence.contains(token), isCapital(token) { token += 1 }
        }
        if sentence.contains(token + 1), word(token) == ",", word(token + 1) == "which" { token += 2 }
        if sentence.contains(token), GovernmentWords.duties.contains(word(token)) { return true }
        let last = min(token + 4, sentence.upperBound)
        while token < last, isBetween(word(token)) { token += 1 }
        return sentence.contains(token) && !isCapital(token) && GovernmentWords.deeds.contains(word(token))
    }

    private func isBetween(_ word: String) -> Bool {
        GovernmentWords.between.contains(word) || word.hasSuffix("ly")
    }
}
