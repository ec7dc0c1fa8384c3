/// A name cut into words at blanks, and words into pieces at hyphens and dots;
/// all folded (`LetterFolding`), apostrophes dropped.
///
/// "Kim Jong-un" is [[kim], [jong, un]], "J.K. Rowling" [[j, k], [rowling]].
struct NameWords: Hashable, Sendable {
    var words: [[String]]

    /// In persons' names "JD" is two initials.
    init(_ name: some StringProtocol, ofPerson: Bool = false) {
        words = name.split(whereSeparator: \.isBlank).compactMap { NameWords.pieces(of: $0, ofPerson) }
    }

    /// Every piece in order: "Kim Jong-un" and "Kim Jong Un" have the same.
    var flat: [String] { words.flatMap { $0 } }

    /// Pieces in order, as one word.
    var joined: String { flat.joined() }

    private static func pieces(of word: some StringProtocol, _ ofPerson: Bool) -> [String]? {
        if ofPerson, isPairOfInitials(word) { return word.map { LetterFolding.fold(String($0)) } }
        let pieces = LetterFolding.fold(String(word.filter { !$0.isApostrophe }))
            .split { !$0.isLetter && !$0.isNumber && $0 != "&" }.map(String.init)
        return pieces.isEmpty ? nil : pieces
    }

    /// "JD" Vance and "TJ" Maxx are J. D. and T. J.; "LI" Keqiang is a word.
    private static func isPairOfInitials(_ word: some StringProtocol) -> Bool {
        word.utf8.count == 2 && word.utf8.allSatisfy { $0 >= 0x42 && $0 <= 0x5A && !Array("EIOUY".utf8).contains($0) }
    }
}

extension Character {
    var isBlank: Bool { self == " " || self == "\u{A0}" || isNewline || self == "\t" || self == "," }

    var isApostrophe: Bool { ["'", "\u{2019}", "\u{2018}", "`", "\u{2BC}", "\u{2BB}", "\u{B4}"].contains(self) }
}
