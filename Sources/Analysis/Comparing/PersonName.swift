/// A person's name as it is compared: titles, generation and particles apart.
struct PersonName: Hashable, Sendable {
    /// Folded pieces, given name first in Western names; one letter is an initial.
    let parts: [String]
    /// The same, by words: tells "Thae-bok" from "Thae Bok".
    let words: NameWords
    /// "de", "van": may be left out.
    let particles: [String]
    /// "jr", "sr", "2", "3", ...
    let generation: String?
    let signs: NameSigns

    /// The same as `init`, remembered.
    static func of(_ name: String) -> PersonName { memo.value(for: name) { PersonName($0) } }

    init(_ name: some StringProtocol) {
        var words = NameWords(name, ofPerson: true)
        words.words = Titles.strippingTitles(words.words)
        generation = PersonName.takeGeneration(&words.words)
        self.words = words
        let pieces = ArabicSpelling.joiningCompounds(words)
        particles = pieces.dropLast().filter(FamilyNames.particles.contains)
        let last = pieces.indices.last
        parts = pieces.indices.filter { $0 == last || !FamilyNames.particles.contains(pieces[$0]) }.map { pieces[$0] }
        signs = NameSigns(parts, words)
    }

    var isSingle: Bool { parts.count < 2 }

    /// Whether it tells by itself that it is a person's: by a given name, or as
    /// Korean and Chinese names do. A single name never does, as others may bear it too.
    static func isEvident(_ name: String) -> Bool {
        let name = of(name)
        guard let first = name.parts.first, !name.isSingle else { return true }
        return GivenNames.isKnown(first) || name.signs.isKorean || name.signs.isChinese
    }

    private static let memo = Memo<String, PersonName>(limit: 10_000)

    private static func takeGeneration(_ words: inout [[String]]) -> String? {
        guard words.count > 1, let last = words.last, last.count == 1 else { return nil }
        guard let generation = generations[last[0]] else { return nil }
        words.removeLast()
        return generation
    }

    private static let generations = [
        "jr": "jr", "junior": "jr", "sr": "sr", "senior": "sr", "ii": "2", "iii": "3", "iv": "4", "2nd": "2",
        "3rd": "3", "4th": "4", "vii": "7", "viii": "8", "ix": "9", "xii": "12", "xiii": "13", "xiv": "14",
        "xv": "15", "xvi": "16", "xvii": "17", "xviii": "18", "xxiii": "23",
    ]
}
