import News

/// A word or number as comparing texts needs it.
struct ScannedWord: Hashable {
    let start: Int32
    var end: Int32
    /// Of the lower-case letters; commas are left out of numbers.
    let hash: UInt64
    let shape: Shape

    var span: TextSpan { TextSpan(Int(start), Int(end)) }

    struct Shape: OptionSet, Hashable {
        let rawValue: UInt8
        static let capitalized = Shape(rawValue: 1)
        static let number = Shape(rawValue: 2)
        /// Tells nothing: a stop word or a single letter.
        static let empty = Shape(rawValue: 4)
        /// Punctuation or a line feed stands in front.
        static let afterBreak = Shape(rawValue: 8)
        /// Only a hyphen stands in front ("un" in "Jong-un").
        static let afterHyphen = Shape(rawValue: 16)
        /// A dollar, pound or euro sign stands in front.
        static let afterCurrency = Shape(rawValue: 32)
    }
}

/// Cuts a text into words and numbers in one pass over its bytes: lighter and
/// coarser than `Document`, for whole libraries.
struct TermScanner {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var index = 0
    private var shape: ScannedWord.Shape = .afterBreak

    /// All words of a text; linear.
    static func words(of text: String) -> [ScannedWord] {
        var text = text
        return text.withUTF8 { bytes in
            var scanner = TermScanner(bytes: bytes)
            var words: [ScannedWord] = []
            words.reserveCapacity(bytes.count / 5 + 4)
            while let word = scanner.next() { words.append(word) }
            return words
        }
    }

    private init(bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    private mutating func next() -> ScannedWord? {
        while index < bytes.count {
            let byte = bytes[index]
            if TermScanner.isDigit(byte) { return number() }
            if TermScanner.isLetter(byte) { return word() }
            if let length = symbolLength() {
                note(byte, length)
                index += length
            } else {
                return word()
            }
        }
        return nil
    }

    /// Bytes of the symbol here, nil if it is a letter beyond ASCII.
    private func symbolLength() -> Int? {
        switch bytes[index] {
        case 0..<0x80: 1
        case 0xC2: 2
        case 0xE2 where index + 1 < bytes.count && (0x80...0x83).contains(bytes[index + 1]): 3
        case 0xE3 where index + 1 < bytes.count && bytes[index + 1] == 0x80: 3
        default: nil
        }
    }

    private mutating func note(_ byte: UInt8, _ length: Int) {
        switch byte {
        case 0x20, 0x09: shape.remove(.afterHyphen)
        case 0x27: break
        case 0x2D: if index > 0, !TermScanner.isBlank(bytes[index - 1]) { shape.insert(.afterHyphen) }
        case 0x24: shape.insert(.afterCurrency)
        case 0xC2 where index + 1 < bytes.count: noteLatin(bytes[index + 1])
        case 0xE2 where length == 3 && index + 2 < bytes.count: noteGeneral(bytes[index + 1], bytes[index + 2])
        case 0x2A, 0x5F: break
        default: shape = [.afterBreak]
        }
    }

    /// No-break blanks part words, a pound sign makes money, the rest breaks.
    private mutating func noteLatin(_ second: UInt8) {
        switch second {
        case 0xA0: shape.remove(.afterHyphen)
        case 0xA3: shape.insert(.afterCurrency)
        default: shape = [.afterBreak]
        }
    }

    private mutating func noteGeneral(_ second: UInt8, _ third: UInt8) {
        switch (second, third) {
        case (0x80, 0x99), (0x80, 0x98): break
        case (0x80, 0x90), (0x80, 0x91): shape.insert(.afterHyphen)
        case (0x80, 0x80...0x8B), (0x80, 0xAF): shape.remove(.afterHyphen)
        case (0x82, 0xAC): shape.insert(.afterCurrency)
        default: shape = [.afterBreak]
        }
    }

    private mutating func word() -> ScannedWord {
        let start = index
        var hash = TermHash.empty
        var letters = 0
        while index < bytes.count {
            let byte = bytes[index]
            if !TermScanner.isLetter(byte), !TermScanner.isDigit(byte), symbolLength() != nil { break }
            hash = TermHash.adding(lowered(byte), to: hash)
            if byte & 0xC0 != 0x80 { letters += 1 }
            index += 1
        }
        if TermScanner.isUpper(bytes[start]) || isUpperLatin(start) { shape.insert(.capitalized) }
        if letters < 2 || isStopWord(hash) { shape.insert(.empty) }
        return finish(start, hash)
    }

    /// "Los" and "Del" of names are none.
    private func isStopWord(_ hash: UInt64) -> Bool {
        StopWords.hashes.contains(hash) || !shape.contains(.capitalized) && ForeignStopWords.hashes.contains(hash)
    }

    private mutating func number() -> ScannedWord {
        let start = index
        var hash = TermHash.empty
        while index < bytes.count {
            let byte = bytes[index]
            if TermScanner.isSeparator(byte) {
                guard index + 1 < bytes.count, TermScanner.isDigit(bytes[index + 1]) else { break }
            } else if !TermScanner.isDigit(byte), !TermScanner.isLetter(byte) {
                break
            }
            if byte != 0x2C { hash = TermHash.adding(byte | (byte >= 0x41 ? 0x20 : 0), to: hash) }
            index += 1
        }
        shape.insert(.number)
        return finish(start, hash)
    }

    private mutating func finish(_ start: Int, _ hash: UInt64) -> ScannedWord {
        defer { shape = [] }
        return ScannedWord(start: Int32(start), end: Int32(index), hash: hash, shape: shape)
    }

    /// Small letters for ASCII and for Latin-1 letters (a second byte behind 0xC3).
    @inline(__always)
    private func lowered(_ byte: UInt8) -> UInt8 {
        if byte < 0x80 { return byte | (TermScanner.isUpper(byte) ? 0x20 : 0) }
        let isLatin = index > 0 && bytes[index - 1] == 0xC3 && byte >= 0x80 && byte <= 0x9E && byte != 0x97
        return isLatin ? byte | 0x20 : byte
    }

    private func isUpperLatin(_ start: Int) -> Bool {
        bytes[start] == 0xC3 && start + 1 < bytes.count && bytes[start + 1] <= 0x9E
    }

    @inline(__always)
    private static func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }
    @inline(__always)
    private static func isUpper(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }
    @inline(__always)
    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
    @inline(__always)
    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x09 }
    /// `.`, `,`, `:` and `/` inside a number.
    @inline(__always)
    private static func isSeparator(_ byte: UInt8) -> Bool {
        byte == 0x2E || byte == 0x2C || byte == 0x3A || byte == 0x2F
    }
}
