import News

/// "Russian" and "Foreign Ministry" side by side are one body's name: every
/// state has a foreign ministry, and this is Russia's. So is the "Ministry of
/// Foreign Affairs" of the "Russian Federation".
enum NationalBodies {
    static func joined(_ names: [NameSpan], in document: Document) -> [NameSpan] {
        var result: [NameSpan] = []
        for name in names {
            if let nation = result.last, isBody(name, of: nation, in: document) {
                result[result.count - 1] = NameSpan(
                    tokens: nation.tokens.lowerBound..<name.tokens.upperBound, kind: .organization)
            } else if let body = result.last, isState(name, of: body, in: document) {
                result[result.count - 1] = NameSpan(
                    tokens: body.tokens.lowerBound..<name.tokens.upperBound, kind: .organization)
            } else {
                result.append(withBody(name, in: document))
            }
        }
        return result
    }

    private static func isBody(_ name: NameSpan, of nation: NameSpan, in document: Document) -> Bool {
        guard name.kind == .organization, nation.tokens.upperBound == name.tokens.lowerBound else { return false }
        guard isNation(document.text(document.span(nation.tokens)), nation.kind) else { return false }
        return isAnyState(OrganizationName.of(document.text(document.span(name.tokens))).words)
    }

    /// "Russian" with the "Foreign Ministry" behind it that the recogniser missed; not in a headline.
    private static func withBody(_ nation: NameSpan, in document: Document) -> NameSpan {
        let sentence = document.sentences[document.sentence(ofToken: nation.tokens.lowerBound)]
        guard nation.kind == .other, sentence.contains(nation.tokens.upperBound),
            isNation(document.text(document.span(nation.tokens)), nation.kind)
        else { return nation }
        let body = (nation.tokens.upperBound..<sentence.upperBound).prefix {
            document.tokens[$0].shape.contains(.capitalized) && isAnyState([LetterFolding.fold(document.text($0))])
        }
        guard body.count > 1, let last = body.last,
            OrganizationWords.governmentHeads.contains(LetterFolding.fold(document.text(last))),
            Writing(of: sentence, in: document) == .plain
        else { return nation }
        return NameSpan(tokens: nation.tokens.lowerBound..<body.upperBound, kind: .organization)
    }

    /// The state behind "of" or "of the".
    private static func isState(_ name: NameSpan, of body: NameSpan, in document: Document) -> Bool {
        let between = body.tokens.upperBound..<max(body.tokens.upperBound, name.tokens.lowerBound)
        guard body.kind == .organization, name.kind == .place, (1...2).contains(between.count),
            ["of", "of the"].contains(between.map(document.text).joined(separator: " ")),
            KnownNames.entry(for: document.text(document.span(name.tokens)))?.key?.hasPrefix("country:") == true
        else { return false }
        let own = OrganizationName.of(document.text(document.span(body.tokens)))
        return GovernmentName(own).map { $0.country == nil } ?? false && isAnyState(own.words)
    }

    /// Words that bodies of any state are called by.
    private static func isAnyState(_ words: [String]) -> Bool {
        words.allSatisfy {
            OrganizationWords.generic.contains($0) || OrganizationWords.governmentHeads.contains($0)
                || OrganizationWords.stop.contains($0) || OrganizationWords.fields.contains($0)
        }
    }

    /// A nationality, or "U.S." and the like.
    private static func isNation(_ text: String, _ kind: EntityKind) -> Bool {
        guard let entry = KnownNames.entry(for: text) else { return false }
        if entry.key == nil { return kind == .other }
        return entry.key?.hasPrefix("country:") == true && Acronym.letters(of: text) != nil
    }
}
