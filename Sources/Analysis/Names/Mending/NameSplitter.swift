import News

/// Cuts a span that runs from one name on into another: an organisation's into
/// a person's, a caption's into the text's ("ADA ROE Ada Roe").
struct NameSplitter {
    private(set) var split: [NameSpan] = []
    private let document: Document
    /// Full names of the article's persons, and their surnames.
    private let people: [PersonName]
    /// Names of a single word.
    private let singles: Set<String>
    /// What the article writes of persons in full.
    private let full: Set<String>

    init(_ names: [NameSpan], _ document: Document) {
        self.document = document
        people = names.filter {
            $0.kind == .person && $0.tokens.count > 1
                || $0.kind == .person && document.text($0.tokens.lowerBound).contains("-")
        }
        .map { PersonName.of(document.text(document.span($0.tokens))) }.filter { !$0.isSingle }
        full = Set(
            names.filter { $0.kind == .person && $0.tokens.count > 1 }
                .map { LetterFolding.fold(document.text(document.span($0.tokens))) })
        singles = Set(names.filter { $0.tokens.count == 1 }.map { document.text($0.tokens.lowerBound) })
        for name in names { split += pieces(of: name) }
    }
}

// MARK: - Private

extension NameSplitter {
    private func pieces(of name: NameSpan) -> [NameSpan] {
        if let pieces = repeated(name) ?? people(in: name.tokens) ?? wireAndName(name) { return pieces }
        guard name.kind != .person else { return bearerAndBody(name) ?? [name] }
        if let pieces = firmAndPlace(name) ?? placeAndBody(name) { return pieces }
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

    /// The same name twice, whatever its capitals.
    private func repeated(_ name: NameSpan) -> [NameSpan]? {
        let half = name.tokens.count / 2
        guard half > 0, name.tokens.count == 2 * half else { return nil }
        let middle = name.tokens.lowerBound + half
        let first = name.tokens.lowerBound..<middle
        let second = middle..<name.tokens.upperBound
        let words = [first, second].map { LetterFolding.fold(document.text(document.span($0))) }
        guard words[0] == words[1], half > 1 || isSingle(name) else { return nil }
        return [first, second].map { NameSpan(tokens: $0, kind: name.kind) }
    }

    /// "Norva Norva" where the article has "Norva"; a person's only where it has the full name, too.
    private func isSingle(_ name: NameSpan) -> Bool {
        let word = document.text(name.tokens.lowerBound)
        guard name.kind == .person else { return singles.contains(word) }
        let part = LetterFolding.fold(word)
        return people.contains { Set($0.parts).count > 1 && SurnameMatch.isSurname(part, of: $0) }
    }

    /// "Ada Roe Ola Dahl": nothing but full names that the article has elsewhere.
    private func people(in tokens: Range<Int>) -> [NameSpan]? {
        guard tokens.count > 3 else { return nil }
        // Where the name ends that begins here and has nothing but names behind it: found once for each token, from the end.
        var ends: [Int: Int] = [:]
        for start in stride(from: tokens.upperBound - 2, through: tokens.lowerBound, by: -1) {
            if start > tokens.lowerBound, isFull(start..<tokens.upperBound) {
                ends[start] = tokens.upperBound
            } else {
                ends[start] = (start + 2..<tokens.upperBound).first { ends[$0] != nil && isFull(start..<$0) }
            }
        }
        var (pieces, start) = ([NameSpan](), tokens.lowerBound)
        while let end = ends[start] {
            pieces.append(NameSpan(tokens: start..<end, kind: .person))
            start = end
        }
        return pieces.isEmpty ? nil : pieces
    }

    private func isFull(_ tokens: Range<Int>) -> Bool {
        full.contains(LetterFolding.fold(document.text(document.span(tokens))))
    }

    /// "Reuters Norva" where the article has "Norva".
    private func wireAndName(_ name: NameSpan) -> [NameSpan]? {
        let first = name.tokens.lowerBound
        let word = document.text(first)
        guard name.tokens.count == 2, word == "Reuters" || OrganizationWords.wires.contains(word),
            singles.contains(document.text(first + 1))
        else { return nil }
        return [first, first + 1].map { NameSpan(tokens: $0..<$0 + 1, kind: .organization) }
    }

    /// "Ada Roe of Norva"; "Leonardo of Pisa" is one name.
    private func bearerAndBody(_ name: NameSpan) -> [NameSpan]? {
        guard let (bearer, body) = parted(name) else { return nil }
        let first = document.text(name.tokens.lowerBound)
        guard GivenNames.isKnown(LetterFolding.fold(first)), !Titles.isTitle(LetterFolding.fold(first)),
            bearer.allSatisfy({ document.tokens[$0].shape.contains(.capitalized) })
        else { return nil }
        let kind = KnownNames.entry(for: document.text(document.span(body)))?.kind ?? .organization
        return [NameSpan(tokens: bearer, kind: .person), NameSpan(tokens: body, kind: kind)]
    }

    /// "Norva Biologics of Oslo": what it makes closes a firm's name.
    private func firmAndPlace(_ name: NameSpan) -> [NameSpan]? {
        guard let (firm, place) = parted(name) else { return nil }
        let last = LetterFolding.fold(document.text(firm.upperBound - 1))
        guard OrganizationWords.trades.contains(last), !OrganizationWords.generic.contains(last) else { return nil }
        return [NameSpan(tokens: firm, kind: .organization), NameSpan(tokens: place, kind: .place)]
    }

    /// What stands in front of "of", two words and more, and behind it.
    private func parted(_ name: NameSpan) -> (Range<Int>, Range<Int>)? {
        guard let of = name.tokens.firstIndex(where: { document.text($0) == "of" }),
            of > name.tokens.lowerBound + 1, of + 1 < name.tokens.upperBound
        else { return nil }
        return (name.tokens.lowerBound..<of, of + 1..<name.tokens.upperBound)
    }

    /// "Oslo's Norva Institute": a body, and where it is.
    private func placeAndBody(_ name: NameSpan) -> [NameSpan]? {
        let first = name.tokens.lowerBound
        guard name.kind == .organization, name.tokens.count > 3,
            ["'s", "\u{2019}s"].contains(document.text(first + 1)),
            KnownNames.entry(for: document.text(first))?.kind == .place,
            document.tokens[first + 2].shape.contains(.capitalized)
        else { return nil }
        return [
            NameSpan(tokens: first..<first + 1, kind: .place),
            NameSpan(tokens: first + 2..<name.tokens.upperBound, kind: .organization),
        ]
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
        guard KnownNames.entry(for: document.text(last))?.isCountry == true else { return nil }
        let part = LetterFolding.fold(document.text(name.tokens.lowerBound))
        guard people.contains(where: { SurnameMatch.isSurname(part, of: $0) }) else { return nil }
        return [
            NameSpan(tokens: name.tokens.dropLast(), kind: .person), NameSpan(tokens: last..<last + 1, kind: .place),
        ]
    }
}
