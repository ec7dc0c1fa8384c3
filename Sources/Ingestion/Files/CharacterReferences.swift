/// `&amp;`, `&#8217;`, `&#x2019;`: the references that news text holds. The
/// whole HTML table belongs to the reader of pages.
enum CharacterReferences {
    /// What stands between `&` and `;`.
    static func scalar(_ name: some Collection<Unicode.Scalar>) -> Unicode.Scalar? {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: name)
        let key = String(text)
        guard key.hasPrefix("#") else { return named[key].flatMap { Unicode.Scalar($0) } }
        let digits = key.dropFirst()
        let isHex = digits.hasPrefix("x") || digits.hasPrefix("X")
        let value = isHex ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        guard let value, value != 0 else { return nil }
        if (0x80...0x9F).contains(value) { return Unicode.Scalar(Windows1252.high[Int(value) - 0x80]) }
        return Unicode.Scalar(value)
    }

    /// Resolves the references in `text`; what is none stays. Linear.
    static func resolved(_ text: String) -> String {
        guard text.utf8.contains(38) else { return text }
        let input = Array(text.unicodeScalars)
        var result = String.UnicodeScalarView()
        var index = 0
        while index < input.count {
            let head = input[index...].prefix(12)
            if input[index] == "&", let end = head.firstIndex(of: ";"), let found = scalar(head[(index + 1)..<end]) {
                result.append(found)
                index = end + 1
            } else {
                result.append(input[index])
                index += 1
            }
        }
        return String(result)
    }

    private static let named: [String: UInt32] = [
        "amp": 38, "lt": 60, "gt": 62, "quot": 34, "apos": 39, "nbsp": 160, "ndash": 0x2013, "mdash": 0x2014,
        "lsquo": 0x2018, "rsquo": 0x2019, "sbquo": 0x201A, "ldquo": 0x201C, "rdquo": 0x201D, "bdquo": 0x201E,
        "hellip": 0x2026, "bull": 0x2022, "middot": 0xB7, "copy": 0xA9, "reg": 0xAE, "trade": 0x2122, "euro": 0x20AC,
        "pound": 0xA3, "yen": 0xA5, "cent": 0xA2, "sect": 0xA7, "para": 0xB6, "deg": 0xB0, "plusmn": 0xB1,
        "times": 0xD7, "divide": 0xF7, "frac12": 0xBD, "frac14": 0xBC, "frac34": 0xBE, "laquo": 0xAB, "raquo": 0xBB,
        "lsaquo": 0x2039, "rsaquo": 0x203A, "iexcl": 0xA1, "iquest": 0xBF, "agrave": 0xE0, "aacute": 0xE1,
        "acirc": 0xE2, "atilde": 0xE3, "auml": 0xE4, "aring": 0xE5, "aelig": 0xE6, "ccedil": 0xE7, "egrave": 0xE8,
        "eacute": 0xE9, "ecirc": 0xEA, "euml": 0xEB, "igrave": 0xEC, "iacute": 0xED, "icirc": 0xEE, "iuml": 0xEF,
        "ntilde": 0xF1, "ograve": 0xF2, "oacute": 0xF3, "ocirc": 0xF4, "otilde": 0xF5, "ouml": 0xF6, "oslash": 0xF8,
        "ugrave": 0xF9, "uacute": 0xFA, "ucirc": 0xFB, "uuml": 0xFC, "szlig": 0xDF, "Agrave": 0xC0, "Aacute": 0xC1,
        "Auml": 0xC4, "Aring": 0xC5, "Ccedil": 0xC7, "Eacute": 0xC9, "Egrave": 0xC8, "Ntilde": 0xD1, "Ouml": 0xD6,
        "Oslash": 0xD8, "Uuml": 0xDC, "shy": 0xAD, "ensp": 0x2002, "emsp": 0x2003, "thinsp": 0x2009,
    ]
}
