import News

/// "Russian" and "Foreign Ministry" side by side are one body's name: every
/// state has a foreign ministry, and this is Russia's. So is the "Ministry of
/// Foreign Affairs" of the "Russian Federation".
enum NationalBodies {
    static func joined(_ names: [NameSpan], in document: Document) -> [NameSpan] {
        var result: [NameSpan] = []
        for (index, name) in names.enumerated() {
            if let last = result.last, isBody(name, of: last, in: document) || isState(name, of: last, in: document) {
                result[result.count - 1] = NameSpan(
                    tokens: last.tokens.lowerBound..<name.tokens.upperBound, kind: .organization)
            } else {
                let end = index + 1 < names.count ? names[index + 1].tokens.lowerBound : document.tokens.count
                result.append(withBody(name, before: end, in: document))
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
    /// `end`: where the next name begins.
    private static func withBody(_ nation: NameSpan, before end: Int, in document: Document) -> NameSpan {
        guard nation.kind == .other, isNation(document.text(document.span(nation.tokens)), nation.kind) else {
            return nation
        }
        let sentence = document.sentence(around: nation.tokens.lowerBound)
        let start = nation.tokens.upperBound
        let body = (start..<max(start, min(end, sentence.upperBound))).prefix {
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
        guard body.kind == .organization, name.kind == .place,
            ["of", "of the"].contains(document.words(between: body, name)),
            KnownNames.entry(for: document.text(document.span(name.tokens)))?.isCountry == true
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
        return entry.isCountry && Acronym.letters(of: text) != nil
    }
}
