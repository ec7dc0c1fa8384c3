/// Finds where a word, number, acronym or address ends.
///
/// A word goes on over letters and digits, and over a hyphen, apostrophe, dot
/// or separator where what stands around it says that the word isn't done.
enum WordEnd {
    static func index(of start: Int, in bytes: [UInt8]) -> Int {
        if let end = addressEnd(of: start, in: bytes) { return end }
        var index = start
        while index < bytes.count {
            let character = Tokenizer.Character(at: index, in: bytes)
            switch character.kind {
            case .letter, .digit: index += character.length
            case .hyphen:
                guard isWordy(index + character.length, in: bytes) else { return index }
                index += character.length
            case .apostrophe:
                if let split = self.end(ofWordFrom: start, withApostropheAt: index, in: bytes) { return split }
                guard isLetter(index + character.length, in: bytes) else { return index }
                index += character.length
            case .mark:
                if isCurrencySign(at: index, ofWordFrom: start, in: bytes) { return index + 1 }
                guard let next = indexBehindMark(at: index, ofWordFrom: start, in: bytes) else { return index }
                index = next
            case .space: return index
            }
        }
        return index
    }

    static func isWordy(_ index: Int, in bytes: [UInt8]) -> Bool {
        index < bytes.count && Tokenizer.Character(at: index, in: bytes).isWordy
    }
}

// MARK: - Private

extension WordEnd {
    private static func isLetter(_ index: Int, in bytes: [UInt8]) -> Bool {
        index < bytes.count && Tokenizer.Character(at: index, in: bytes).kind == .letter
    }

    private static func isDigit(_ index: Int, in bytes: [UInt8]) -> Bool {
        index >= 0 && index < bytes.count && bytes[index] >= 0x30 && bytes[index] <= 0x39
    }

    /// Where the word ends if a clitic begins at the apostrophe: `it|'s`, `do|n't`.
    private static func end(ofWordFrom start: Int, withApostropheAt index: Int, in bytes: [UInt8]) -> Int? {
        if Clitic.length(at: index, in: bytes) != nil { return index }
        let isNegation = index > start + 1 && bytes[index - 1] | 0x20 == 0x6E && Clitic.isT(at: index, in: bytes)
        return isNegation ? index - 1 : nil
    }

    private static func indexBehindMark(at index: Int, ofWordFrom start: Int, in bytes: [UInt8]) -> Int? {
        switch bytes[index] {
        case 0x2E: return indexBehindDot(at: index, ofWordFrom: start, in: bytes)
        case 0x2C, 0x3A, 0x2F: return isDigit(index - 1, in: bytes) && isDigit(index + 1, in: bytes) ? index + 1 : nil
        case 0x5F, 0x40: return isWordy(index + 1, in: bytes) ? index + 1 : nil
        case 0x26: return isUpper(index - 1, in: bytes) && isUpper(index + 1, in: bytes) ? index + 1 : nil
        default: return nil
        }
    }

    /// `US$`, `C$`
    private static func isCurrencySign(at index: Int, ofWordFrom start: Int, in bytes: [UInt8]) -> Bool {
        bytes[index] == 0x24 && index - start <= 2 && isUpper(start, in: bytes) && isUpper(index - 1, in: bytes)
    }

    private static func isUpper(_ index: Int, in bytes: [UInt8]) -> Bool {
        index < bytes.count && bytes[index] >= 0x41 && bytes[index] <= 0x5A
    }

    /// A dot belongs to the word in `3.5`, `U.S.`, `J.`, `a.m.`, `Mr.` and `example.org`.
    private static func indexBehindDot(at dot: Int, ofWordFrom start: Int, in bytes: [UInt8]) -> Int? {
        if isDigit(dot + 1, in: bytes), isDigit(dot - 1, in: bytes) { return dot + 1 }
        if isAcronymDot(dot, ofWordFrom: start, in: bytes) { return dot + 1 }
        if Abbreviations.contains(start, dot, in: bytes) { return dot + 1 }
        return isInsideName(dot, in: bytes) ? dot + 1 : nil
    }

    /// The letter in front stands alone: at the start of the word, or behind a dot or hyphen.
    private static func isAcronymDot(_ dot: Int, ofWordFrom start: Int, in bytes: [UInt8]) -> Bool {
        let letter = lastCharacter(before: dot, in: bytes)
        let character = Tokenizer.Character(at: letter, in: bytes)
        guard character.kind == .letter else { return false }
        if letter == start { return character.isUpper || isLowerAcronym(at: dot, in: bytes) }
        return letter > start && (bytes[letter - 1] == 0x2E || (bytes[letter - 1] == 0x2D && character.isUpper))
    }

    private static func lastCharacter(before index: Int, in bytes: [UInt8]) -> Int {
        var index = index - 1
        while index > 0, bytes[index] & 0xC0 == 0x80 { index -= 1 }
        return max(0, index)
    }

    /// `a.m.`: one small letter and a dot follow.
    private static func isLowerAcronym(at dot: Int, in bytes: [UInt8]) -> Bool {
        dot + 2 < bytes.count && bytes[dot + 2] == 0x2E && bytes[dot + 1] >= 0x61 && bytes[dot + 1] <= 0x7A
    }

    /// Small letters or digits close to both sides, as in `example.org`.
    private static func isInsideName(_ dot: Int, in bytes: [UInt8]) -> Bool {
        guard dot + 1 < bytes.count else { return false }
        return bytes[dot + 1] >= 0x61 && bytes[dot + 1] <= 0x7A
            && Tokenizer.Character.kind(ofASCII: bytes[dot - 1] & 0x7F) == .letter
    }

    /// `https://…` and `www.…` run to the next blank, less the punctuation at their end.
    private static func addressEnd(of start: Int, in bytes: [UInt8]) -> Int? {
        guard bytes[start] | 0x20 == 0x68 || bytes[start] | 0x20 == 0x77 else { return nil }
        guard
            bytes.matches("www.", at: start) || bytes.matches("http://", at: start)
                || bytes.matches("https://", at: start)
        else { return nil }
        var end = start
        while end < bytes.count, bytes[end] > 0x20, bytes[end] < 0x7F, !isClosing(bytes[end]) { end += 1 }
        while end > start, [0x2E, 0x2C, 0x3A, 0x3B, 0x21, 0x3F, 0x27].contains(bytes[end - 1]) { end -= 1 }
        return end
    }

    private static func isClosing(_ byte: UInt8) -> Bool { [0x22, 0x29, 0x5D, 0x3C, 0x3E].contains(byte) }
}

extension [UInt8] {
    /// Whether the small ASCII letters of `word` stand at `index`, in either case.
    fileprivate func matches(_ word: StaticString, at index: Int) -> Bool {
        guard index + word.utf8CodeUnitCount <= count else { return false }
        return word.withUTF8Buffer { word in
            word.indices.allSatisfy { self[index + $0] == word[$0] || self[index + $0] | 0x20 == word[$0] }
        }
    }
}
