/// One ASCII character for each character, where nothing else can be written.
enum ASCIIText {
    /// For a mark or line alone; nil for letters.
    static func sign(_ text: String) -> String? {
        guard let scalar = text.unicodeScalars.first, !scalar.isASCII, !scalar.properties.isAlphabetic else {
            return nil
        }
        return substitutes[scalar] ?? boxLine(scalar)
    }

    static func substitute(_ text: String) -> String {
        guard let scalar = text.unicodeScalars.first else { return " " }
        if scalar.isASCII { return scalar.value >= 0x20 && scalar.value < 0x7F ? String(scalar) : " " }
        return substitutes[scalar] ?? boxLine(scalar) ?? latinLetter(scalar) ?? "?"
    }
}

// MARK: - Private

extension ASCIIText {
    private static let substitutes: [Unicode.Scalar: String] = [
        "\u{A0}": " ", "‘": "'", "’": "'", "‚": ",", "“": "\"", "”": "\"", "„": "\"", "«": "\"", "»": "\"",
        "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "―": "-", "−": "-", "…": ".", "•": "*", "·": ".",
        "▸": ">", "▶": ">", "►": ">", "▾": "v", "▼": "v", "◂": "<", "◀": "<", "▲": "^", "●": "*", "○": "o", "◆": "*",
        "→": ">", "←": "<", "↑": "^", "↓": "v", "×": "x", "✓": "v", "█": "#", "▌": "#", "░": ".", "▒": ":", "▓": "#",
        "★": "*", "☆": "*", "¶": "P", "§": "S", "©": "c", "®": "r", "°": "o", "€": "E", "£": "L",
        "ß": "s", "æ": "a", "Æ": "A", "œ": "o", "Œ": "O", "þ": "t", "Þ": "T", "ð": "d", "Ð": "D", "ı": "i",
    ]

    private static func boxLine(_ scalar: Unicode.Scalar) -> String? {
        switch scalar {
        case "─", "━", "═", "╌", "┄", "┈", "╴", "╶": "-"
        case "│", "┃", "║", "╎", "┆", "┊", "╵", "╷": "|"
        case "\u{2500}"..."\u{257F}": "+"
        default: nil
        }
    }

    /// The letter under the accent, by its Unicode name: LATIN SMALL LETTER E
    /// WITH ACUTE.
    private static func latinLetter(_ scalar: Unicode.Scalar) -> String? {
        let words = scalar.properties.name?.split(separator: " ") ?? []
        guard words.count >= 4, words[0] == "LATIN", words[2] == "LETTER", words[3].count == 1 else { return nil }
        return words[1] == "SMALL" ? words[3].lowercased() : String(words[3])
    }
}
