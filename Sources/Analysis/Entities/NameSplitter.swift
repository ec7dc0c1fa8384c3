import News

/// Cuts a span that runs from an organisation's name on into a person's.
struct NameSplitter {
    private(set) var split: [NameSpan] = []
    private let document: Document
    /// Full names of the article's persons, and their surnames.
    private let people: [PersonName]

    init(_ names: [NameSpan], _ document: Document) {
        self.document = document
        people = names.filter {
            $0.kind == .person && $0.tokens.count > 1
                || $0.kind == .person && document.text($0.tokens.lowerBound).contains("-")
        }
        .map { PersonName(document.text(document.span($0.tokens))) }.filter { !$0.isSingle }
        for name in names { split += pieces(of: name) }
    }
}

// MARK: - Private

extension NameSplitter {
    private func pieces(of name: NameSpan) -> [NameSpan] {
        guard name.kind != .person else { return [name] }
        if let piece = personAndCountry(name) { return piece }
        for length in [3, 2] where name.tokens.count > length + 1 {
            let tail = name.tokens.suffix(length)
            guard isPerson(tail, behind: tail.lowerBound - 1) else { continue }
            let head = name.tokens.lowerBound..<tail.lowerBound
            return [
                NameSpan(tokens: head, kind: .organization),
                NameSpan(tokens: tail.lowerBound..<tail.upperBound, kind: .person),
            ]
        }
        return [name]
    }

    /// A name that the article has elsewhere, or a Korean one behind a word
    /// that ends the names of organisations ("Assembly").
    private func isPerson(_ tokens: Range<Int>, behind token: Int) -> Bool {
        guard tokens.allSatisfy({ document.tokens[$0].shape.contains(.capitalized) }) else { return false }
        let name = PersonName(document.text(document.span(tokens)))
        guard !name.isSingle else { return false }
        if people.contains(where: { PersonComparison.compare(name, $0).isSame }) { return true }
        return name.words.words.count == 3 && KoreanSpelling.name(name.words) != nil
            && OrganizationWords.generic.contains(LetterFolding.fold(document.text(token)))
    }

    /// "Lavrov Russia" where a comma was lost.
    private func personAndCountry(_ name: NameSpan) -> [NameSpan]? {
        guard name.tokens.count == 2, let last = name.tokens.last else { return nil }
        guard KnownNames.entry(for: document.text(last))?.key?.hasPrefix("country:") == true else { return nil }
        let part = LetterFolding.fold(document.text(name.tokens.lowerBound))
        guard people.contains(where: { SurnameMatch.isSurname(part, of: $0) }) else { return nil }
        return [
            NameSpan(tokens: name.tokens.dropLast(), kind: .person), NameSpan(tokens: last..<last + 1, kind: .place),
        ]
    }
}
