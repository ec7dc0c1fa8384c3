/// The first words of a line, in lower case and hashed, for looking up phrases.
struct Words {
    struct Word {
        /// FNV-1a of the word in lower case; all numbers share `Words.number`.
        let hash: UInt64
        /// Bytes of the text.
        let start: Int
        let end: Int
        let isCapitalised: Bool
        let isNumber: Bool
        /// A colon follows at once.
        let hasColon: Bool
    }

    private(set) var list: [Word] = []
    /// False if the text goes on behind the last word in `list`.
    private(set) var isWhole = true

    /// Longer lines are never told by their words; the rest is not looked at.
    static let most = 250

    init(_ text: String) {
        var text = text
        text.withUTF8 { bytes in
            var index = 0
            while let word = Words.next(in: bytes, from: &index) {
                list.append(word)
                if list.count == Words.most {
                    isWhole = false
                    return
                }
            }
        }
    }

    var count: Int { list.count }

    func hasColon(behind index: Int) -> Bool { index < list.count && list[index].hasColon }

    /// Stands for every number in a phrase.
    static let number = hash(of: "#")
    static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

    static func hash(of word: some StringProtocol) -> UInt64 { hash(bytes: word.utf8) }

    /// FNV-1a.
    static func hash(bytes: some Sequence<UInt8>) -> UInt64 { bytes.reduce(seed, mix) }

    static func mix(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
}

// MARK: - Private

extension Words {
    /// A word is a run of letters, digits, inner apostrophes and non-ASCII
    /// letters; "©" is a word of its own.
    private static func next(in bytes: UnsafeBufferPointer<UInt8>, from index: inout Int) -> Word? {
        while index < bytes.count {
            let length = letterLength(bytes, index)
            if length > 0 { return word(in: bytes, from: &index) }
            if isCopyright(bytes, index) {
                index += 2
                return Word(
                    hash: copyright, start: index - 2, end: index, isCapitalised: false, isNumber: false,
                    hasColon: false)
            }
            index += markLength(bytes[index])
        }
        return nil
    }

    /// Bytes of a mark that cuts words: a part of one would pass for a letter.
    private static func markLength(_ byte: UInt8) -> Int { byte < 0x80 ? 1 : byte == 0xC2 ? 2 : 3 }

    private static func word(in bytes: UnsafeBufferPointer<UInt8>, from index: inout Int) -> Word {
        let start = index
        var hash = seed
        var isNumber = true
        var isUpperLead = isUpper(bytes, start)
        while index < bytes.count {
            var length = letterLength(bytes, index)
            if length == 0 { length = apostropheLength(bytes, index) }
            if length == 0, isNumber { length = groupMarkLength(bytes, index) }
            if length == 0 { break }
            if bytes[index] > 57 || bytes[index] == 39 { isNumber = false }
            if length == 2 {
                let folded = lowerPair(bytes[index], bytes[index + 1])
                hash = mix(mix(hash, folded.0), folded.1)
            } else {
                hash = mix(hash, length == 3 ? 39 : lower(bytes[index]))
            }
            index += length
        }
        if isNumber { isUpperLead = false }
        return Word(
            hash: isNumber ? number : hash, start: start, end: index, isCapitalised: isUpperLead, isNumber: isNumber,
            hasColon: index < bytes.count && bytes[index] == 58)
    }

    private static let copyright = hash(of: "©")

    private static func lower(_ byte: UInt8) -> UInt8 { byte >= 65 && byte <= 90 ? byte | 32 : byte }

    /// Two bytes of UTF-8 in lower case: Latin-1, Greek and Cyrillic capitals.
    private static func lowerPair(_ lead: UInt8, _ trail: UInt8) -> (UInt8, UInt8) {
        switch (lead, trail) {
        case (0xC3, 0x80...0x9E), (0xD0, 0x90...0x9F), (0xCE, 0x91...0x9F): (lead, trail + 0x20)
        case (0xD0, 0xA0...0xAF): (0xD1, trail - 0x20)
        case (0xD0, 0x80...0x8F): (0xD1, trail + 0x10)
        case (0xCE, 0xA0...0xA9): (0xCF, trail - 0x20)
        case (0xC4, _), (0xC5, _): (lead, trail | 1)
        default: (lead, trail)
        }
    }

    private static func letterLength(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
        let byte = bytes[index]
        if byte < 0x80 {
            let isLetter = byte | 32 >= 97 && byte | 32 <= 122
            return isLetter || (byte >= 48 && byte <= 57) ? 1 : 0
        }
        // General punctuation (E2 80-83), Latin-1 signs (C2), CJK punctuation (E3 80) and the wide forms (EF BC) cut words.
        if byte == 0xC2 { return 0 }
        let next = index + 1 < bytes.count ? bytes[index + 1] : 0
        if byte == 0xE2, next < 0xB0 { return 0 }
        if byte == 0xE3, next == 0x80 { return 0 }
        if byte == 0xEF, next == 0xBC { return 0 }
        return byte >= 0xC3 && byte <= 0xDF && index + 1 < bytes.count ? 2 : 1
    }

    /// "don't", "don’t": an apostrophe between letters.
    private static func apostropheLength(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
        let length: Int
        if bytes[index] == 39 {
            length = 1
        } else if bytes[index] == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80, bytes[index + 2] == 0x99 {
            length = 3
        } else {
            return 0
        }
        return index + length < bytes.count && letterLength(bytes, index + length) > 0 ? length : 0
    }

    /// "30,000", "2.5": a mark between digits.
    private static func groupMarkLength(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
        guard bytes[index] == 44 || bytes[index] == 46, index + 1 < bytes.count else { return 0 }
        return bytes[index + 1] >= 48 && bytes[index + 1] <= 57 ? 1 : 0
    }

    private static func isCopyright(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        bytes[index] == 0xC2 && index + 1 < bytes.count && bytes[index + 1] == 0xA9
    }

    /// ASCII capitals, À-Þ, and Cyrillic and Greek capitals.
    private static func isUpper(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        let byte = bytes[index]
        if byte < 0x80 { return byte >= 65 && byte <= 90 }
        let next = index + 1 < bytes.count ? bytes[index + 1] : 0
        switch byte {
        case 0xC3: return next >= 0x80 && next <= 0x9E
        case 0xC4, 0xC5: return next % 2 == 0
        case 0xCE: return next >= 0x86 && next <= 0xAB
        case 0xD0: return next >= 0x80 && next <= 0xAF
        default: return false
        }
    }
}
