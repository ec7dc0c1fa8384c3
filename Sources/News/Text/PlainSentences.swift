/// Where sentences end in text that wasn't analysed: behind `.`, `!`, `?` or an ellipsis and what closes behind it,
/// in front of a blank, but not behind an abbreviation or in front of a small letter or a dash (`MOSCOW. – Russia`).
public struct PlainSentences {
    private let bytes: [UInt8]

    public init(_ text: String) {
        bytes = Array(text.utf8)
    }

    /// The sentences of a part of the text, without the blanks between them; linear.
    public func spans(in part: TextSpan) -> [TextSpan] {
        let end = min(part.end, bytes.count)
        var spans: [TextSpan] = []
        var start = part.start
        var index = start
        while index < end {
            if let length = stop(at: index) {
                let close = closing(from: index + length, end)
                if close < end, isBlank(close), mayBegin(close + 1, end), !isAbbreviation(start, index) {
                    spans.append(TextSpan(start, close))
                    start = close + 1
                    index = close
                }
            }
            index += 1
        }
        if start < end { spans.append(TextSpan(start, end)) }
        return spans
    }
}

// MARK: - Private

extension PlainSentences {
    /// The bytes of the stop at `index`.
    private func stop(at index: Int) -> Int? {
        switch bytes[index] {
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): 1
        case 0xE2 where value(index) == 0xE280A6: 3  // …
        default: nil
        }
    }

    /// Past quotes and brackets that close.
    private func closing(from index: Int, _ end: Int) -> Int {
        var next = index
        while next < end {
            switch bytes[next] {
            case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"): next += 1
            case 0xE2 where [0xE28099, 0xE2809D].contains(value(next)): next += 3  // ’ ”
            case 0xC2 where next + 1 < end && bytes[next + 1] == 0xBB: next += 2  // »
            default: return next
            }
        }
        return next
    }

    private func isBlank(_ index: Int) -> Bool { bytes[index] == 32 || bytes[index] == 10 }

    private func mayBegin(_ index: Int, _ end: Int) -> Bool {
        guard index < end else { return true }
        switch bytes[index] {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "-"): return false
        default: return ![0xE28093, 0xE28094].contains(value(index))  // – —
        }
    }

    /// The three bytes from `index` on as one number, as many as there are.
    private func value(_ index: Int) -> Int { bytes[index...].prefix(3).reduce(0) { $0 << 8 | Int($1) } }

    private func isAbbreviation(_ start: Int, _ stop: Int) -> Bool {
        guard bytes[stop] == UInt8(ascii: ".") else { return false }
        var first = stop
        while first > start, bytes[first - 1] > 32 { first -= 1 }
        return ShortForms.isOne(String(decoding: bytes[first..<stop], as: UTF8.self))
    }
}
