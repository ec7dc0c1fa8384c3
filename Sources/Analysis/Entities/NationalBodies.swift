import News

/// "Russian" and "Foreign Ministry" side by side are one body's name: every
/// state has a foreign ministry, and this is Russia's.
enum NationalBodies {
    static func joined(_ names: [NameSpan], in document: Document) -> [NameSpan] {
        var result: [NameSpan] = []
        for name in names {
            if let nation = result.last, isBody(name, of: nation, in: document) {
                result[result.count - 1] = NameSpan(
                    tokens: nation.tokens.lowerBound..<name.tokens.upperBound, kind: .organization)
            } else {
                result.append(name)
            }
        }
        return result
    }

    private static func isBody(_ name: NameSpan, of nation: NameSpan, in document: Document) -> Bool {
        guard name.kind == .organization, nation.tokens.upperBound == name.tokens.lowerBound else { return false }
        guard isNation(document.text(document.span(nation.tokens)), nation.kind) else { return false }
        let words = OrganizationName.of(document.text(document.span(name.tokens))).words
        return words.allSatisfy {
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
