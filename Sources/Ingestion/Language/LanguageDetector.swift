import News

/// Tells the language of a text: by its script, and for Latin script by the
/// share of each language's commonest words, letters and word ends.
enum LanguageDetector {
    /// BCP 47 ("en", "de"); "und" where the text doesn't tell. Looks at the
    /// first 4,000 bytes.
    static func detect(_ text: String) -> String {
        let sample = text.slice(TextSpan(0, 4_000))
        if let language = ScriptProfile.language(of: sample) { return language }
        return LatinProfiles.language(of: sample) ?? "und"
    }
}

/// Counts letters by script; scripts of one language tell it at once.
enum ScriptProfile {
    static func language(of text: String) -> String? {
        guard hasOtherScripts(text) else { return nil }
        var counts: [String: Int] = [:]
        var latin = 0
        for scalar in text.unicodeScalars {
            guard scalar.value >= 0x80 else {
                if scalar.properties.isAlphabetic { latin += 1 }
                continue
            }
            if let script = script(of: scalar.value) { counts[script, default: 0] += 1 }
        }
        guard let most = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), most.value * 2 > latin else {
            return nil
        }
        return refined(most.key, counts, text)
    }
}

// MARK: - Private

extension ScriptProfile {
    /// One byte in ten begins a letter beyond Latin (U+0370 and up, punctuation aside).
    private static func hasOtherScripts(_ text: String) -> Bool {
        let leads = text.utf8.count { $0 >= 0xCD && $0 != 0xE2 }
        return leads * 10 > text.utf8.count
    }

    /// Blocks of Unicode and the language their letters stand for first.
    private static let blocks: [(ClosedRange<UInt32>, String)] = [
        (0x370...0x3FF, "el"), (0x400...0x52F, "ru"), (0x530...0x58F, "hy"), (0x590...0x5FF, "he"),
        (0x600...0x6FF, "ar"), (0x750...0x77F, "ar"), (0x900...0x97F, "hi"), (0x980...0x9FF, "bn"),
        (0xA00...0xA7F, "pa"),
        (0xA80...0xAFF, "gu"), (0xB80...0xBFF, "ta"), (0xC00...0xC7F, "te"), (0xC80...0xCFF, "kn"),
        (0xD00...0xD7F, "ml"),
        (0xD80...0xDFF, "si"), (0xE00...0xE7F, "th"), (0xE80...0xEFF, "lo"), (0x1000...0x109F, "my"),
        (0x10A0...0x10FF, "ka"), (0x1200...0x137F, "am"), (0x1780...0x17FF, "km"), (0x3040...0x30FF, "ja"),
        (0x3400...0x4DBF, "zh"), (0x4E00...0x9FFF, "zh"), (0x1100...0x11FF, "ko"), (0xAC00...0xD7AF, "ko"),
    ]

    private static func script(of value: UInt32) -> String? {
        blocks.first { $0.0.contains(value) }?.1
    }

    /// Letters that only one of the languages of a script has.
    private static func refined(_ language: String, _ counts: [String: Int], _ text: String) -> String {
        switch language {
        case "zh": (counts["ja"] ?? 0) * 10 > (counts["zh"] ?? 0) ? "ja" : "zh"
        case "ru": firstMatch(cyrillic, text) ?? "ru"
        case "ar": firstMatch(arabic, text) ?? "ar"
        default: language
        }
    }

    private static let cyrillic: [(String, String)] = [
        ("ўЎ", "be"), ("їєґіЇЄҐІ", "uk"), ("ђћЂЋ", "sr"), ("ѓќЃЌ", "mk"), ("ыэЫЭ", "ru"), ("ъЪ", "bg"),
    ]
    private static let arabic: [(String, String)] = [("ٹڈڑےں", "ur"), ("پچژگ", "fa")]

    private static func firstMatch(_ table: [(String, String)], _ text: String) -> String? {
        table.first { letters, _ in
            let set = Set(letters.unicodeScalars)
            return text.unicodeScalars.count { set.contains($0) } * 300 > text.unicodeScalars.count
        }?.1
    }
}
