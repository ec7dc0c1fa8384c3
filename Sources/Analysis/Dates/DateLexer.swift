import News

/// A word, number or sign of the text, as the grammar of dates reads it.
struct DateAtom: Sendable {
    let span: TextSpan
    var word: DateWord
    var isSpaced = false
    var startsParagraph = false
    var isCapitalized = false
    /// A short form whose full stop stands inside `span`.
    var isAbbreviation = false
    /// In lower case; empty for numbers and signs.
    var text = ""
    var traits: DateTraits = []

    var digits: Int { span.length }
}

/// Cuts bytes finer than the tokenizer: "mid-1990s" and "third-quarter" in
/// their parts, "21st" and "Sept." whole. One pass.
struct DateLexer {
    private let bytes: [UInt8]
    private let vocabulary = DateVocabulary.shared
    private var atoms: [DateAtom] = []
    private var isSpaced = true
    private var lineFeeds = 2

    static func atoms(of bytes: [UInt8]) -> [DateAtom] {
        var lexer = DateLexer(bytes)
        lexer.run()
        return lexer.atoms
    }

    private init(_ bytes: [UInt8]) {
        self.bytes = bytes
        atoms.reserveCapacity(bytes.count / 5 + 4)
    }

    private mutating func run() {
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            switch Self.kind(byte) {
            case .space: index = skipSpace(index)
            case .digit: index = number(index)
            case .letter: index = word(index)
            case .sign: index = sign(index)
            }
        }
    }

    private enum Kind { case space, digit, letter, sign }

    private static func kind(_ byte: UInt8) -> Kind {
        switch byte {
        case 0x09...0x0D, 0x20: return .space
        case 0x30...0x39: return .digit
        case 0x41...0x5A, 0x61...0x7A, 0x80...: return .letter
        default: return .sign
        }
    }

    private mutating func skipSpace(_ index: Int) -> Int {
        isSpaced = true
        if bytes[index] == 0x0A { lineFeeds += 1 }
        return index + 1
    }

    private mutating func append(
        _ start: Int, _ end: Int, _ word: DateWord, text: String = "", traits: DateTraits = [], short: Bool = false
    ) -> Int {
        var atom = DateAtom(span: TextSpan(start, end), word: word)
        atom.isSpaced = isSpaced
        atom.startsParagraph = lineFeeds > 1
        atom.isCapitalized = bytes[start] >= 0x41 && bytes[start] <= 0x5A
        atom.isAbbreviation = short
        atom.text = text
        atom.traits = traits
        atoms.append(atom)
        isSpaced = false
        lineFeeds = 0
        return end
    }

    /// The first index from `start` on whose byte is of another kind.
    private func end(of kind: Kind, from start: Int) -> Int {
        var end = start
        while end < bytes.count, Self.kind(bytes[end]) == kind { end += 1 }
        return end
    }

    private func byte(_ index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }

    private mutating func sign(_ index: Int) -> Int { append(index, index + 1, .punctuation(bytes[index])) }
}

// MARK: - Numbers

extension DateLexer {
    private mutating func number(_ start: Int) -> Int {
        let end = end(of: .digit, from: start)
        if let grouped = groupedEnd(end) { return quantity(start, grouped) }
        let letters = self.end(of: .letter, from: end)
        let value = end - start <= 8 ? digits(start, end) : nil
        guard let value else { return append(start, end, .quantity) }
        switch lowercased(end, letters) {
        case "st", "nd", "rd", "th": return append(start, letters, .ordinal(value))
        case "s" where end - start == 4 && value % 10 == 0: return append(start, letters, .decade(value))
        case "s" where end - start == 2 && value % 10 == 0: return append(start, letters, .decade(1900 + value))
        default: break
        }
        if byte(end) == 0x27, byte(end + 1) == 0x73, value % 10 == 0, end - start == 4 || end - start == 2,
            Self.kind(byte(end + 2)) != .letter
        {
            return append(start, end + 2, .decade(value < 100 ? 1900 + value : value))
        }
        let isAmount = atoms.last.map { !isSpaced && Self.isCurrency($0, in: bytes) } == true || byte(end) == 0x25
        return append(start, end, isAmount ? .quantity : .number(value))
    }

    /// Its text is the number as TIMEX3 writes it; empty for sums of money.
    private mutating func quantity(_ start: Int, _ end: Int) -> Int {
        let isMoney = atoms.last.map { !isSpaced && Self.isCurrency($0, in: bytes) } == true
        let text = isMoney ? "" : String(decoding: bytes[start..<end].lazy.filter { $0 != 0x2C }, as: UTF8.self)
        return append(start, end, .quantity, text: text)
    }

    private func digits(_ start: Int, _ end: Int) -> Int {
        bytes[start..<end].reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    /// Behind the last group of `1,500` or the decimals of `2.5`.
    private func groupedEnd(_ end: Int) -> Int? {
        guard byte(end) == 0x2C || byte(end) == 0x2E, Self.kind(byte(end + 1)) == .digit else { return nil }
        let next = self.end(of: .digit, from: end + 1)
        if byte(end) == 0x2C, next - end != 4 { return nil }
        // 3.5.2014 is a date: the grammar reads its parts.
        if byte(end) == 0x2E, byte(next) == 0x2E, Self.kind(byte(next + 1)) == .digit { return nil }
        return groupedEnd(next) ?? next
    }

    private static func isCurrency(_ atom: DateAtom, in bytes: [UInt8]) -> Bool {
        switch atom.word {
        case .punctuation(0x24), .punctuation(0x23): return true
        case .other: return ["€", "£", "¥", "us"].contains(atom.text)
        default: return false
        }
    }
}

// MARK: - Words

extension DateLexer {
    private mutating func word(_ start: Int) -> Int {
        if let dash = dash(start) { return append(start, start + 3, dash) }
        if bytes[start] == 0xC2, byte(start + 1) == 0xA0 {
            isSpaced = true
            return start + 2
        }
        if let end = dotted(start) { return end }
        let end = endOfWord(start)
        guard let known = vocabulary.entry(of: start..<end, in: bytes) else {
            let text = lowercased(start, end)
            let isPast = bytes[end - 1] | 0x20 == 0x64 && DateVocabulary.isRegularPast(text)
            forgetQuarter(before: text)
            return append(start, end, .other, text: text, traits: isPast ? .past : [])
        }
        let isCapital = bytes[start] >= 0x41 && bytes[start] <= 0x5A
        let word = !isCapital && known.traits.contains(.needsCapital) ? DateWord.other : known.word
        let isShort = byte(end) == 0x2E && known.traits.contains(.abbreviation) && word != .other
        return append(
            start, isShort ? end + 1 : end, word, text: known.text, traits: known.traits, short: isShort)
    }

    /// "quarter-final", "the quarter finals": a round of a cup, and none of a year's.
    private mutating func forgetQuarter(before word: String) {
        let isJoined = atoms.last?.word == .punctuation(0x2D) && !isSpaced
        let index = atoms.count - (isJoined ? 2 : 1)
        guard index >= 0, atoms[index].word == .unit(.quarter), lineFeeds < 2, DateWords.rounds.contains(word) else {
            return
        }
        atoms[index].word = .other
    }

    /// En dash and typographic apostrophe count as `-` and `'`.
    private func dash(_ start: Int) -> DateWord? {
        guard bytes[start] == 0xE2, byte(start + 1) == 0x80 else { return nil }
        switch byte(start + 2) {
        case 0x90, 0x91, 0x92, 0x93: return .punctuation(0x2D)
        case 0x94, 0x95: return .punctuation(0x5F)
        case 0x98, 0x99: return .punctuation(0x27)
        case 0x9C, 0x9D: return .punctuation(0x22)
        default: return nil
        }
    }

    /// A word ends before typographic punctuation and no-break spaces.
    private func endOfWord(_ start: Int) -> Int {
        var end = start + 1
        while end < bytes.count, Self.kind(bytes[end]) == .letter {
            if bytes[end] == 0xE2, byte(end + 1) == 0x80 { break }
            if bytes[end] == 0xC2, byte(end + 1) == 0xA0 { break }
            end += 1
        }
        return end
    }

    /// `a.m.`, `P.M.`, `B.C.`, `A.D.`
    private mutating func dotted(_ start: Int) -> Int? {
        guard byte(start + 1) == 0x2E, Self.kind(byte(start + 2)) == .letter, Self.kind(byte(start + 3)) != .letter
        else { return nil }
        let word = DateWords.word(lowercased(start, start + 1) + lowercased(start + 2, start + 3))
        switch word {
        case .meridiem, .era: break
        default: return nil
        }
        return append(start, byte(start + 3) == 0x2E ? start + 4 : start + 3, word)
    }

    private func lowercased(_ start: Int, _ end: Int) -> String {
        String(unsafeUninitializedCapacity: end - start) { text in
            for index in start..<end {
                let byte = bytes[index]
                text[index - start] = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
            }
            return end - start
        }
    }
}
