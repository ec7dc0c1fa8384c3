import News

/// Orders to a terminal in markup, which no page needs.
enum MarkupOrders {
    /// Without escapes, as they are or by their number, and without the orders that they begin: a parser drops the
    /// escape alone, and the rest would be text. Linear; markup that has none comes back without a copy.
    /// - Parameter bytes: valid UTF-8.
    static func removed(from bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var start = 0
        var index = 0
        while let (escape, end) = escape(in: bytes, from: index) {
            result += bytes[start..<escape]
            start = behindOrder(bytes, end)
            index = start
        }
        return start == 0 ? bytes : result + bytes[start...]
    }
}

// MARK: - Private

extension MarkupOrders {
    private static func escape(in bytes: [UInt8], from start: Int) -> (start: Int, end: Int)? {
        var index = start
        while index < bytes.count {
            switch bytes[index] {
            case 0x1B: return (index, index + 1)
            case UInt8(ascii: "&") where index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "#"):
                if let (scalar, end) = HTMLEntities.reference(in: bytes, at: index, lenient: true), scalar == "\u{1B}" {
                    return (index, end)
                }
            default: break
            }
            index += 1
        }
        return nil
    }

    /// Orders are ASCII; of other letters no part may be taken for one, and no tag.
    private static func behindOrder(_ bytes: [UInt8], _ index: Int) -> Int {
        EscapeSequence.end(in: bytes, from: index) { $0 < 0x80 && $0 != UInt8(ascii: "<") ? UInt32($0) : 0xFFFD }
            ?? index
    }
}
