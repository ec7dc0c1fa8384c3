/// An organisation's name as it is compared.
struct OrganizationName: Hashable, Sendable {
    /// Folded words in one spelling, without "the" and legal forms.
    let words: [String]
    /// Legal forms taken off.
    let legalForms: [String]
    /// Letters of a name in capitals without blanks ("U.N.", "EADS").
    let acronym: String?

    private init(words: [String], legalForms: [String], acronym: String?) {
        self.words = words
        self.legalForms = legalForms
        self.acronym = acronym
    }

    /// The same as `init`, remembered.
    static func of(_ name: String) -> OrganizationName { memo.value(for: name) { OrganizationName($0) } }

    init(_ name: some StringProtocol) {
        var words = NameWords(OrganizationName.withoutDots(name)).flat.map { OrganizationWords.spellings[$0] ?? $0 }
        if words.first == "the" { words.removeFirst() }
        acronym = Acronym.letters(of: name)
        legalForms = OrganizationName.takeLegalForms(&words)
        self.words = words
    }

    /// Without "Group" or "Holdings" at its end.
    var withoutWeak: OrganizationName {
        guard words.count > 1, let last = words.last, OrganizationWords.weak.contains(last) else { return self }
        return OrganizationName(words: words.dropLast(), legalForms: legalForms + [last], acronym: acronym)
    }

    /// "Nissan" of "Nissan Motor", by which a firm is known; nil where nothing that tells is left.
    var withoutTrade: [String]? {
        var base = words
        while base.count > 1, let last = base.last, OrganizationWords.trades.contains(last) { base.removeLast() }
        guard base.count < words.count, base.contains(where: { !OrganizationWords.generic.contains($0) }),
            KnownNames.entry(for: base.joined(separator: " ")) == nil
        else { return nil }
        return base
    }

    /// First letters of the words, without and with the small ones.
    var initials: Set<String> {
        let content = words.filter { !OrganizationWords.stop.contains($0) }
        guard content.count > 1 else { return [] }
        return [first(content), first(words), first(words.filter { $0 != "the" })]
    }

    private static let memo = Memo<String, OrganizationName>(limit: 10_000)

    private func first(_ words: [String]) -> String { String(words.compactMap(\.first)) }

    /// "N.V." and "S.A." are legal forms, not initials.
    private static func withoutDots(_ name: some StringProtocol) -> String {
        name.split(separator: " ").map { word in
            word.filter { $0 == "." }.count > 1 ? String(word.filter { $0 != "." }) : String(word)
        }.joined(separator: " ")
    }

    private static func takeLegalForms(_ words: inout [String]) -> [String] {
        var taken: [String] = []
        while words.count > 1, let last = words.last, OrganizationWords.legalForms.contains(last) {
            taken.append(words.removeLast())
            if words.count > 1, words.last == "and" { words.removeLast() }
        }
        while words.count > 1, taken.isEmpty, let first = words.first, leadingForms.contains(first) {
            taken.append(words.removeFirst())
        }
        return taken
    }

    private static let leadingForms: Set<String> = ["oao", "ooo", "zao", "pao", "pt", "jsc", "ojsc"]
}

/// Acronyms and what they are made of.
enum Acronym {
    /// The letters of a name that is an acronym, folded; nil where it isn't one.
    static func letters(of name: some StringProtocol) -> String? {
        guard !name.contains(" "), name.utf8.count <= 12 else { return nil }
        let letters = String(name.filter(\.isLetter))
        let capitals = letters.filter(\.isUppercase).count
        guard capitals >= 2, capitals * 2 > letters.count, letters.count <= 8 else { return nil }
        return LetterFolding.fold(letters)
    }

    /// Whether `acronym` (folded letters) abbreviates `name`: its initials, or
    /// letters that stand in order in it, the first at its start (Schwartz and Hearst 2003).
    static func abbreviates(_ acronym: String, _ name: some StringProtocol) -> Bool {
        if OrganizationName(name).initials.contains(acronym) { return true }
        let words = NameWords(name).flat
        guard words.count > 1, let first = words.first, first.first == acronym.first else { return false }
        return takeLetters(acronym[...], words[...])
    }

    /// Every letter begins a word or follows one taken in the same word.
    private static func takeLetters(_ letters: Substring, _ words: ArraySlice<String>) -> Bool {
        guard let word = words.first else { return letters.isEmpty }
        if OrganizationWords.stop.contains(word), takeLetters(letters, words.dropFirst()) { return true }
        let most = min(3, zip(letters, word).prefix { $0 == $1 }.count)
        return (0...most).reversed().contains { count in
            count > 0 && takeLetters(letters.dropFirst(count), words.dropFirst())
        }
    }
}
