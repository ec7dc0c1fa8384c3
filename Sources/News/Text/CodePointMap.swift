/// Turns byte offsets into code point offsets, for JSON output.
///
/// Building costs one pass over the text; each look-up a binary search over
/// one entry per non-ASCII code point.
public struct CodePointMap: Sendable {
    /// Byte offset just behind each multi-byte code point, and how many
    /// continuation bytes stood before that place.
    private let ends: [Int]
    private let surplus: [Int]

    public init(_ text: String) {
        var ends: [Int] = []
        var surplus: [Int] = []
        var extra = 0
        var offset = 0
        for byte in text.utf8 {
            offset += 1
            guard byte & 0xC0 == 0x80 else { continue }
            extra += 1
            if ends.last == offset - 1 {
                ends[ends.count - 1] = offset
                surplus[surplus.count - 1] = extra
            } else {
                ends.append(offset)
                surplus.append(extra)
            }
        }
        self.ends = ends
        self.surplus = surplus
    }

    /// The number of code points before byte `offset`.
    public func codePoint(at offset: Int) -> Int {
        let place = ends.partitioningIndex { $0 > offset }
        return offset - (place == 0 ? 0 : surplus[place - 1])
    }
}
