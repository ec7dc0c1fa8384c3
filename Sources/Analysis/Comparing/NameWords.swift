/// A name cut into words at blanks, and words into pieces at hyphens and dots;
/// all folded (`LetterFolding`), apostrophes dropped.
///
/// "Kim Jong-un" is [[kim], [jong, un]], "J.K. Rowling" [[j, k], [rowling]].
struct NameWords: Hashable, Sendable {
    var words: [[String]]

    /// In persons' names "JD" is two initials.
    init(_ name: some StringProtocol, ofPerson: Bool = false) {
        words = []
        var word: [String] = []
        var piece: [UInt8] = []
        for byte in LetterFolding.fold(ofPerson ? NameWords.separatingInitials(name) : String(name)).utf8 {
            switch Separator(byte) {
            case .none: piece.append(byte)
            case .apostrophe: continue
            case .piece: NameWords.close(&piece, into: &word)
            case .word:
                NameWords.close(&piece, into: &word)
                if !word.isEmpty { words.append(word) }
                word = []
            }
        }
        NameWords.close(&piece, into: &word)
        if !word.isEmpty { words.append(word) }
    }

    /// The pieces of a name that is no person's, in order; remembered.
    static func flat(of name: String) -> [String] { memo.value(for: name) { NameWords($0).flat } }

    private static let memo = Memo<String, [String]>(limit: 20_000)

    /// Every piece in order: "Kim Jong-un" and "Kim Jong Un" have the same.
    var flat: [String] { words.flatMap { $0 } }

    /// Pieces in order, as one word.
    var joined: String { flat.joined() }
}

// MARK: - Private

extension NameWords {
    /// What a byte of a folded name parts.
    private enum Separator {
        case none, apostrophe, piece, word

        init(_ byte: UInt8) {
            switch byte {
            case 0x61...0x7A, 0x30...0x39, 0x26, 0x80...: self = .none
            case 0x27, 0x60: self = .apostrophe
            case 0x20, 0x2C, 0x09, 0x0A, 0x0D: self = .word
            default: self = .piece
            }
        }
    }

    private static func close(_ piece: inout [UInt8], into word: inout [String]) {
        if !piece.isEmpty { word.append(String(decoding: piece, as: UTF8.self)) }
        piece.removeAll(keepingCapacity: true)
    }

    /// "JD Vance" as "J.D Vance"; "LI" Keqiang is a word.
    private static func separatingInitials(_ name: some StringProtocol) -> String {
        guard name.utf8.count > 2 else { return String(name) }
        return name.split(separator: " ").map { word in
            let isPair =
                word.utf8.count == 2 && word.utf8.allSatisfy { $0 >= 0x42 && $0 <= 0x5A && !vowels.contains($0) }
            return isPair ? "\(word.prefix(1)).\(word.suffix(1))" : String(word)
        }.joined(separator: " ")
    }

    private static let vowels = Array("EIOUY".utf8)
}
