/// What a line looks like, whatever it says.
struct LineShape {
    let bytes: Int
    let wordCount: Int
    /// Ends in `.`, `!`, `?`, `…` or their kin, closing quotes and brackets aside.
    let endsSentence: Bool
    /// Ends in "..." or "…".
    let isCutOff: Bool
    let endsWithColon: Bool
    let endsWithQuestion: Bool
    let startsLower: Bool
    /// Of the words that are no numbers, how many begin with a capital (0-1).
    let capitalised: Double
    /// The letters are capitals, but for a few.
    let isShouting: Bool
    /// A full stop, question or exclamation mark stands within the line, a blank and a capital behind it.
    let hasInnerSentence: Bool

    init(_ text: String, _ words: Words) {
        var tail = text[...]
        while let last = tail.unicodeScalars.last, Self.closers.contains(last) { tail.unicodeScalars.removeLast() }
        let last = tail.unicodeScalars.last
        bytes = text.utf8.count
        wordCount = max(words.count, Self.wideLetters(text) / 2)
        endsSentence = last.map(Self.stops.contains) ?? false
        isCutOff = last == "…" || tail.hasSuffix("...") || tail.hasSuffix(". . .")
        endsWithColon = last == ":" || last == "："
        endsWithQuestion = last == "?"
        startsLower = text.unicodeScalars.first.map { $0.properties.isLowercase } ?? false
        let plain = words.list.count { !$0.isNumber }
        capitalised = plain == 0 ? 0 : Double(words.list.count { $0.isCapitalised }) / Double(plain)
        proseMarks = words.list.prefix(40).count { CaptionWords.proseMarks.contains($0.hash) }
        isShouting = Self.isShouting(text)
        hasInnerSentence = Self.hasInnerSentence(text)
    }

    /// Articles, auxiliaries and the like among the first words.
    let proseMarks: Int

    /// A full sentence of running text.
    var isProse: Bool { endsSentence && wordCount >= 7 || wordCount >= 28 && capitalised < 0.5 || isUnstopped }

    /// A sentence that lost its full stop: long, with articles and auxiliaries, few capitals.
    var isUnstopped: Bool { !endsSentence && wordCount >= 14 && proseMarks >= 3 && capitalised < 0.5 }

    /// Short and without a sentence's end, as headlines, labels and links are.
    var isLabelLike: Bool { !endsSentence && wordCount <= 22 && !hasInnerSentence && !isUnstopped }
}

// MARK: - Private

extension LineShape {
    private static let closers: Set<Unicode.Scalar> = ["\"", "”", "’", "'", "»", ")", "]", " ", "*", "“", "」", "）"]
    private static let stops: Set<Unicode.Scalar> = [".", "!", "?", "…", "。", "！", "？", "؟", "।", "؛"]

    /// Nine letters in ten are capitals.
    private static func isShouting(_ text: String) -> Bool {
        var capitals = 0
        var small = 0
        for byte in text.utf8.prefix(400) {
            if byte >= 97 && byte <= 122 { small += 1 }
            if byte >= 65 && byte <= 90 { capitals += 1 }
        }
        return capitals >= 4 && small * 9 <= capitals
    }

    /// Letters of scripts that set no blanks between words; two make about one.
    private static func wideLetters(_ text: String) -> Int {
        text.utf8.prefix(2_000).count { $0 >= 0xE3 && $0 <= 0xED }
    }

    private static func hasInnerSentence(_ text: String) -> Bool {
        var previous: (UInt8, UInt8, UInt8) = (0, 0, 0)
        for byte in text.utf8.prefix(400) {
            let isStop = previous.1 == 46 || previous.1 == 63 || previous.1 == 33
            let afterLower = previous.0 >= 97 && previous.0 <= 122 || previous.0 == 41 || previous.0 == 0x9D
            if isStop, previous.2 == 32, afterLower, byte >= 65 && byte <= 90 { return true }
            previous = (previous.1, previous.2, byte)
        }
        return false
    }
}
