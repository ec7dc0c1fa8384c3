import News

/// Bytes to text: UTF-8 and UTF-16 with or without a byte order mark, and
/// Windows-1252 for what is neither.
enum TextDecoding {
    /// The text as it may be shown (`String.safe`), line ends as `\n`. Linear.
    /// - Throws: `.undecodable` if the bytes are text in no encoding known here.
    static func decode(_ bytes: [UInt8]) throws(IngestionError) -> String {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return String(decoding: bytes[3...], as: UTF8.self).safe }
        if isUTF16(bytes) { return decodeUTF16(bytes).safe }
        if let text = String(validating: bytes, as: UTF8.self) {
            return SafeBytes.areSurelySafe(bytes) ? text : text.safe
        }
        if isMostlyUTF8(bytes) { return String(decoding: bytes, as: UTF8.self).safe }
        guard Windows1252.mayBe(bytes) else { throw .undecodable }
        return Windows1252.decode(bytes).safe
    }

    /// Whether the bytes begin like UTF-16: a mark, or every other byte zero.
    static func isUTF16(_ bytes: [UInt8]) -> Bool {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return true }
        let zeros = zerosByParity(bytes)
        let half = min(bytes.count, 512) / 2
        guard half >= 4 else { return false }
        return (zeros.even * 10 >= half * 7 && zeros.odd * 10 <= half)
            || (zeros.odd * 10 >= half * 7 && zeros.even * 10 <= half)
    }

    /// A rough reading of a file's head, for telling its kind.
    static func preview(_ head: [UInt8]) -> String {
        isUTF16(head) ? decodeUTF16(head) : String(decoding: head, as: UTF8.self)
    }
}

// MARK: - Private

extension TextDecoding {
    private static func zerosByParity(_ bytes: [UInt8]) -> (even: Int, odd: Int) {
        var even = 0
        var odd = 0
        for (index, byte) in bytes.prefix(512).enumerated() where byte == 0 {
            if index % 2 == 0 { even += 1 } else { odd += 1 }
        }
        return (even, odd)
    }

    /// An odd byte at the end is dropped, broken pairs are repaired.
    private static func decodeUTF16(_ bytes: [UInt8]) -> String {
        let hasMark = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
        let isBigEndian = hasMark ? bytes[0] == 0xFE : zerosByParity(bytes).even > zerosByParity(bytes).odd
        let start = hasMark ? 2 : 0
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2)
        for index in stride(from: start, to: bytes.count - 1, by: 2) {
            let high = UInt16(isBigEndian ? bytes[index] : bytes[index + 1])
            let low = UInt16(isBigEndian ? bytes[index + 1] : bytes[index])
            units.append(high << 8 | low)
        }
        return String(decoding: units, as: UTF16.self)
    }

    /// Damaged or cut UTF-8: many more good sequences than bad bytes.
    private static func isMostlyUTF8(_ bytes: [UInt8]) -> Bool {
        var good = 0
        var bad = 0
        var index = 0
        while index < bytes.count {
            let length = sequenceLength(bytes[index])
            if length == 1 {
                index += 1
            } else if length > 1, index + length <= bytes.count,
                bytes[(index + 1)..<(index + length)].allSatisfy({ $0 & 0xC0 == 0x80 })
            {
                good += 1
                index += length
            } else {
                bad += 1
                index += 1
            }
        }
        return good > bad * 4
    }

    private static func sequenceLength(_ byte: UInt8) -> Int {
        switch byte {
        case 0..<0x80: 1
        case 0xC2..<0xE0: 2
        case 0xE0..<0xF0: 3
        case 0xF0..<0xF5: 4
        default: 0
        }
    }
}
