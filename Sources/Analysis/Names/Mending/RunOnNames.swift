import News

/// Cuts a name where the text runs on into the next sentence, caption or
/// headline without a stop: "Getty Images But the World Championship",
/// "SANTA SHOCKER Mum", "California-based Norva Corporation".
struct RunOnNames {
    private let document: Document
    /// What the article names in plain letters.
    private let written: Set<String>

    init(_ names: [NameSpan], _ document: Document) {
        self.document = document
        written = Set(
            names.lazy.map { document.text(document.span($0.tokens)) }
                .filter { $0.contains(where: \.isLowercase) }.map { LetterFolding.fold($0) })
    }

    static func cut(_ names: [NameSpan], in document: Document) -> [NameSpan] {
        guard names.contains(where: { $0.tokens.count > 1 }) else { return names }
        let cutter = RunOnNames(names, document)
        return names.flatMap { name in
            guard name.tokens.count > 1 else { return [name] }
            return cutter.behindParticiple(name) ?? cutter.atSentence(name) ?? cutter.atHeadline(name) ?? [name]
        }
    }
}

// MARK: - Private

extension RunOnNames {
    private func isCapital(_ token: Int) -> Bool { document.tokens[token].shape.contains(.capitalized) }

    /// "California-based Norva": where it sits, and the name.
    private func behindParticiple(_ name: NameSpan) -> [NameSpan]? {
        let first = name.tokens.lowerBound
        let parts = document.text(first).split(separator: "-")
        guard parts.count > 1, let ending = parts.last, KindWords.isEnding(String(ending)), isCapital(first + 1) else {
            return nil
        }
        let place = parts.dropLast().joined(separator: "-")
        let kind = KnownNames.entry(for: place)?.kind ?? (KindWords.placing.contains(String(ending)) ? .place : nil)
        let rest = NameSpan(tokens: first + 1..<name.tokens.upperBound, kind: name.kind)
        return (kind.map { [NameSpan(tokens: first..<first + 1, kind: $0)] } ?? []) + [rest]
    }

    /// A word that begins a sentence stands inside.
    private func atSentence(_ name: NameSpan) -> [NameSpan]? {
        guard let word = name.tokens.dropFirst().first(where: { begins($0, in: name) }) else { return nil }
        let isName = document.text(word) == "The"
        let pieces = [
            name.tokens.lowerBound..<word, (isName ? word : word + 1)..<name.tokens.upperBound,
        ].map(trimmed)
        return pieces.filter { !$0.isEmpty }.map { NameSpan(tokens: $0, kind: name.kind) }
    }

    private func begins(_ token: Int, in name: NameSpan) -> Bool {
        guard isCapital(token), isCapital(token - 1) else { return false }
        let word = document.text(token)
        // "BBC The Guardian"
        if word == "The" {
            return name.kind == .organization && token + 1 < name.tokens.upperBound
                && !RunOnWords.small.contains(document.text(token - 1).lowercased())
        }
        if RunOnWords.everywhere.contains(word) { return true }
        if RunOnWords.beforeNames.contains(word), name.kind == .other {
            return token - name.tokens.lowerBound > 1 && name.tokens.upperBound - token > 2
        }
        return name.kind != .other && RunOnWords.outsideWorks.contains(word)
            && (name.kind != .person || !RunOnWords.alsoSurnames.contains(word))
    }

    /// Without small words at either end.
    private func trimmed(_ tokens: Range<Int>) -> Range<Int> {
        var tokens = tokens
        while let first = tokens.first, !isCapital(first) { tokens = tokens.dropFirst() }
        while let last = tokens.last, !isCapital(last), !document.tokens[last].shape.contains(.number) {
            tokens = tokens.dropLast()
        }
        return tokens
    }

    /// Words in capitals in front of others or behind them: a headline, which is
    /// a name where the article writes it in plain letters, too.
    private func atHeadline(_ name: NameSpan) -> [NameSpan]? {
        let loud = name.tokens.filter(isLoud)
        let quiet = name.tokens.filter { !isLoud($0) }
        guard loud.count > 1, let first = loud.first, let last = loud.last, last - first + 1 == loud.count,
            !quiet.isEmpty, quiet.allSatisfy({ isCapital($0) && !document.tokens[$0].shape.contains(.allCaps) }),
            first == name.tokens.lowerBound || last + 1 == name.tokens.upperBound, isHeadline(loud),
            !quiet.contains(where: { RunOnWords.generations.contains(document.text($0)) })
        else { return nil }
        let capitals = first..<last + 1
        let rest =
            first == name.tokens.lowerBound
            ? last + 1..<name.tokens.upperBound : name.tokens.lowerBound..<first
        let isPlain = rest.count == 1 && isWord(document.text(rest.lowerBound))
        return [isName(capitals, name.kind) ? capitals : nil, isPlain ? nil : rest].compactMap { $0 }
            .map { NameSpan(tokens: $0, kind: name.kind) }.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }

    /// "Height", "Mum"
    private func isWord(_ word: String) -> Bool {
        WordWorth.isNoun(word) || Titles.genderOfKin(LetterFolding.fold(word)) != nil
    }

    private func isLoud(_ token: Int) -> Bool {
        let shape = document.tokens[token].shape
        return shape.contains(.allCaps) && !shape.contains(.hasDigit) && document.tokens[token].length > 2
    }

    /// Words rather than acronyms.
    private func isHeadline(_ tokens: [Int]) -> Bool {
        tokens.contains { document.tokens[$0].length > 4 }
            || tokens.allSatisfy { WordWorth.isInDictionary(document.text($0)) }
    }

    private func isName(_ tokens: Range<Int>, _ kind: EntityKind) -> Bool {
        let text = document.text(document.span(tokens))
        if written.contains(LetterFolding.fold(text)) || KnownNames.entry(for: text) != nil { return true }
        return kind == .person && GivenNames.isKnown(LetterFolding.fold(document.text(tokens.lowerBound)))
    }
}
