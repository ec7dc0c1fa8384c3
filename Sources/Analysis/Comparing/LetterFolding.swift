/// Names without case, accents and script: what they are compared in.
enum LetterFolding {
    /// Lower-case ASCII letters and digits where a table knows the letter,
    /// typographic apostrophes, dashes and blanks as the ASCII ones, everything
    /// else as it is. Combining marks are dropped. Linear.
    static func fold(_ text: some StringProtocol) -> String {
        if text.utf8.allSatisfy({ $0 < 0x80 }) {
            return String(unsafeUninitializedCapacity: text.utf8.count) { folded in
                var count = 0
                for byte in text.utf8 {
                    folded[count] = lower(byte)
                    count += 1
                }
                return count
            }
        }
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case ..<0x80: result.unicodeScalars.append(Unicode.Scalar(lower(UInt8(scalar.value))))
            case 0x300...0x36F: continue
            case 0xA0: result += " "
            case 0xB4, 0x2BB, 0x2BC, 0x2018, 0x2019: result += "'"
            case 0x2000...0x206F: result += "-"
            default: result += table[scalar] ?? String(Character(scalar))
            }
        }
        return result
    }

    /// The same folded word, but that one writes umlauts out: "sueddeutsche".
    static func areUmlauts(_ a: String, _ b: String) -> Bool {
        if a == b { return true }
        guard a.utf8.count > 4, b.utf8.count > 4, a.utf8.count != b.utf8.count else { return false }
        let (short, long) = a.utf8.count < b.utf8.count ? (a, b) : (b, a)
        return ["ue", "oe", "ae"].contains { long.replacing($0, with: $0.prefix(1)) == short }
    }

    private static func lower(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte }

    private static let table: [Unicode.Scalar: String] = {
        var table: [Unicode.Scalar: String] = [:]
        for row in LetterTable.rows.split(separator: "\n") {
            let columns = row.split(separator: " ")
            guard columns.count == 2 else { continue }
            let spelling = columns[0] == "-" ? "" : String(columns[0])
            for scalar in columns[1].unicodeScalars { table[scalar] = spelling }
        }
        return table
    }()
}

extension String {
    /// "Mr" of "Mr."
    var withoutDots: String { utf8.contains(0x2E) ? filter { $0 != "." } : self }

    /// Whether it is one or more ASCII letters and nothing else.
    var isLatin: Bool { !isEmpty && utf8.allSatisfy { $0 >= 0x61 && $0 <= 0x7A } }
}
