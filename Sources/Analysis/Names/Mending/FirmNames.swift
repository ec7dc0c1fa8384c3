import News

/// Firms by the legal form at their end, which the recogniser takes for a name of its own or for nothing:
/// "farmer Nordvik ASA", "Novo A/S".
struct FirmNames {
    private let names: [NameSpan]
    private let document: Document

    static func corrected(_ names: [NameSpan], in document: Document) -> [NameSpan] {
        let finder = FirmNames(names: names, document: document)
        let firms = document.sentences.flatMap(finder.firms)
        guard !firms.isEmpty else { return names }
        let taken = Set(firms.flatMap(\.tokens))
        let rest = names.filter { !$0.tokens.contains(where: taken.contains) }
        return (rest + firms).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }
}

// MARK: - Private

extension FirmNames {
    private func firms(in sentence: Range<Int>) -> [NameSpan] {
        let forms = sentence.compactMap { form(at: $0, in: sentence) }
        guard !forms.isEmpty else { return [] }
        // In a headline every word has a capital.
        let isPlain = Writing(of: sentence, in: document) == .plain
        return forms.compactMap { firm(endingIn: $0, in: sentence, isPlain: isPlain) }
    }

    private func firm(endingIn form: Range<Int>, in sentence: Range<Int>, isPlain: Bool) -> NameSpan? {
        // "Texas AG Ada Roe", "Nordvik ASA Norge": no end of a name.
        if isPlain, sentence.contains(form.upperBound), isCapital(form.upperBound) { return nil }
        let most = isPlain ? 4 : 1
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

    private func isCapital(_ token: Int) -> Bool { document.tokens[token].shape.contains(.capitalized) }

    /// A word with a capital that is no place, no nationality and no small word at the start of the sentence.
    private func isPart(_ token: Int, of form: Range<Int>, in sentence: Range<Int>) -> Bool {
        guard isCapital(token) else { return false }
        if token == sentence.lowerBound, FunctionWords.isSmall(document.text(token).lowercased()) { return false }
        guard let name = name(at: token), !name.tokens.contains(form.lowerBound) else { return true }
        return name.kind != .place && KnownNames.entry(for: document.text(document.span(name.tokens))) == nil
    }

    private func name(at token: Int) -> NameSpan? {
        NameSpans.overlapping(token..<token + 1, among: names).first
    }
}
