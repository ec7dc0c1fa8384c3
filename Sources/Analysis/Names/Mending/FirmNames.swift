import News

/// Firms by the legal form at their end, which the recogniser takes for a name of its own or for nothing:
/// "farmer Nordvik ASA", "Novo A/S".
struct FirmNames {
    private let names: [NameSpan]
    private let document: Document

    static func corrected(_ names: [NameSpan], in document: Document) -> [NameSpan] {
        let finder = FirmNames(names: names, document: document)
        let firms = document.sentences.flatMap { sentence in
            sentence.compactMap { finder.firm(endingAt: $0, in: sentence) }
        }
        guard !firms.isEmpty else { return names }
        let taken = Set(firms.flatMap(\.tokens))
        let rest = names.filter { !$0.tokens.contains(where: taken.contains) }
        return (rest + firms).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }
}

// MARK: - Private

extension FirmNames {
    private func firm(endingAt token: Int, in sentence: Range<Int>) -> NameSpan? {
        guard let form = form(at: token, in: sentence), !goesOn(behind: form.upperBound, in: sentence) else {
            return nil
        }
        // In a headline every word has a capital.
        let most = Writing(of: sentence, in: document) == .plain ? 4 : 1
        var start = form.lowerBound
        while start > sentence.lowerBound, form.lowerBound - start < most, isPart(start - 1, of: form, in: sentence) {
            start -= 1
        }
        // The recogniser may know where it begins.
        if let name = name(at: start), name.kind != .place,
            name.tokens.contains(form.lowerBound) || start < form.lowerBound
        {
            start = min(start, name.tokens.lowerBound)
        }
        return start < form.lowerBound ? NameSpan(tokens: start..<form.upperBound, kind: .organization) : nil
    }

    /// "A/S" is three tokens.
    private func form(at token: Int, in sentence: Range<Int>) -> Range<Int>? {
        // Quickly: each is short, and only "plc" begins small.
        let (shape, length) = (document.tokens[token].shape, document.tokens[token].length)
        guard length <= 4, shape.contains(.capitalized) || length == 3 else { return nil }
        let word = document.text(token)
        if OrganizationWords.closingForms.contains(word) { return token..<token + 1 }
        guard word == "A", sentence.contains(token + 2), document.text(token + 1) == "/",
            document.text(token + 2) == "S",
            document.tokens[token + 1].span.start == document.tokens[token].span.end
        else { return nil }
        return token..<token + 3
    }

    /// "Texas AG Ada Roe", "Nordvik ASA Norge": no end of a name.
    private func goesOn(behind end: Int, in sentence: Range<Int>) -> Bool {
        sentence.contains(end) && document.tokens[end].shape.contains(.capitalized)
            && Writing(of: sentence, in: document) == .plain
    }

    /// A word with a capital that is no place, no nationality and no small word at the start of the sentence.
    private func isPart(_ token: Int, of form: Range<Int>, in sentence: Range<Int>) -> Bool {
        guard document.tokens[token].shape.contains(.capitalized) else { return false }
        if token == sentence.lowerBound, FunctionWords.isSmall(document.text(token).lowercased()) { return false }
        guard let name = name(at: token), !name.tokens.contains(form.lowerBound) else { return true }
        return name.kind != .place && KnownNames.entry(for: document.text(document.span(name.tokens))) == nil
    }

    private func name(at token: Int) -> NameSpan? {
        NameSpans.overlapping(token..<token + 1, among: names).first
    }
}
