/// Names without case, accents and script: what they are compared in.
enum LetterFolding {
    /// Lower-case ASCII letters and digits where a table knows the letter,
    /// everything else as it is. Combining marks are dropped. Linear.
    static func fold(_ text: some StringProtocol) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x41...0x5A: result.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value) | 0x20))
            case ..<0x80: result.unicodeScalars.append(scalar)
            case 0x300...0x36F: continue
            default: result += table[scalar] ?? String(Character(scalar))
            }
        }
        return result
    }

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
    /// Whether it is one or more ASCII letters and nothing else.
    var isLatin: Bool { !isEmpty && utf8.allSatisfy { $0 >= 0x61 && $0 <= 0x7A } }
}
