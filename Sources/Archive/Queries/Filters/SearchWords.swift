import News

/// The words of a text as the full-text index takes them (`unicode61`): runs
/// of letters, digits and marks, by their bytes.
struct SearchWords: Sequence, IteratorProtocol {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let end: Int
    private var place: Int

    /// Begins and ends between two characters, or within one that is passed over.
    init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int? = nil) {
        self.bytes = bytes
        place = start
        self.end = end ?? bytes.count
    }

    mutating func next() -> TextSpan? {
        while place < end {
            let (isWord, length) = character(at: place)
            if isWord { break }
            place += length
        }
        let start = place
        while place < end {
            let (isWord, length) = character(at: place)
            guard isWord else { break }
            place += length
        }
        place = Swift.min(place, end)
        return start < place ? TextSpan(start, place) : nil
    }

    private func character(at place: Int) -> (isWord: Bool, length: Int) {
        let byte = bytes[place]
        if byte < 0x80 {
            let isDigit = byte >= 0x30 && byte <= 0x39
            return (isDigit || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A), 1)
        }
        guard let scalar = bytes.scalar(at: place) else { return (false, 1) }
        return (SearchWords.isWord(scalar), UTF8.width(scalar))
    }

    private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
            .letterNumber, .otherNumber, .nonspacingMark, .privateUse:
            true
        default: false
        }
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// The character whose first byte stands here; nil in the middle of one.
    func scalar(at place: Int) -> Unicode.Scalar? {
        let lead = self[place]
        let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 0
        guard length > 0, place + length <= count else { return nil }
        var value = UInt32(lead) & (0xFF >> UInt32(length + 1))
        for index in 1..<length { value = value << 6 | UInt32(self[place + index] & 0x3F) }
        return Unicode.Scalar(value)
    }
}
