/// Abbreviations that keep their dot, in small letters.
enum Abbreviations {
    /// Stand before a name or number: a capital behind them doesn't begin a sentence.
    static let beforeName = table(
        """
        mr mrs ms mx dr prof rev revd hon gen lt col maj capt cpl sgt pvt cmdr adm brig cdr supt insp det sen rep gov
        pres sec amb atty msgr fr br sr st ste mt ft mme mlle messrs vs viz cf eg ie ca approx figs vol nos gens sens reps
        """)

    /// May end a sentence as well.
    static let other = table(
        """
        inc corp co cos ltd plc llc bros mfg pty bhd sdn jr esq etc al dept univ assn intl natl govt ave blvd rd
        jan feb apr aug sept sep oct nov dec mon tue tues wed thu thur thurs fri ala ariz ark calif colo conn del fla
        ga ill ind kan ky mass md mich minn miss mont neb nev okla ore pa penn tenn tex va vt wash wis wyo ont que
        """)

    /// Are everyday words as well: abbreviations only with a capital.
    static let onlyCapital = table(
        "gen col sec det fr br st mt ft del ill ind mass miss ore wash co cos al mon wed fri sr ca pa va ga md")

    /// Are everyday words even with a capital: abbreviations only before a number.
    static let onlyBeforeNumber = table("no nos art sec fig figs p pp vol")

    /// Whether the word from `start` to the dot at `dot` keeps it.
    static func contains(_ start: Int, _ dot: Int, in bytes: [UInt8]) -> Bool {
        guard let key = ShortWord(start, dot, in: bytes) else { return false }
        if onlyBeforeNumber.contains(key), isNumberNext(to: dot, in: bytes) { return true }
        guard beforeName.contains(key) || other.contains(key) else { return false }
        return bytes[start] < 0x61 || !onlyCapital.contains(key)
    }

    static func table(_ words: String) -> Set<ShortWord> {
        Set(words.split(whereSeparator: \.isWhitespace).compactMap { ShortWord(Array($0.utf8)) })
    }

    private static func isNumberNext(to dot: Int, in bytes: [UInt8]) -> Bool {
        var index = dot + 1
        if index < bytes.count, bytes[index] == 0x20 { index += 1 }
        return index < bytes.count && bytes[index] >= 0x30 && bytes[index] <= 0x39
    }
}

/// An ASCII word of at most eight letters, without regard to case, as one number.
struct ShortWord: Hashable, Sendable {
    private let value: UInt64

    init?(_ start: Int, _ end: Int, in bytes: [UInt8]) {
        guard end - start <= 8, end > start else { return nil }
        var value: UInt64 = 0
        for index in start..<end {
            guard bytes[index] < 0x80 else { return nil }
            value =
                value << 8 | UInt64(bytes[index] >= 0x41 && bytes[index] <= 0x5A ? bytes[index] | 0x20 : bytes[index])
        }
        self.value = value
    }

    init?(_ word: [UInt8]) {
        self.init(0, word.count, in: word)
    }
}
