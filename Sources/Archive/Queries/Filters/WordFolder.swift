import News

/// Words as they are compared: without case and diacritics. What a character
/// becomes is remembered.
struct WordFolder {
    private var known: [Unicode.Scalar: [UInt8]] = [:]

    mutating func folded(_ span: TextSpan, in bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(span.length)
        var place = span.start
        while place < span.end {
            let byte = bytes[place]
            if byte < 0x80 {
                result.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
                place += 1
            } else if let scalar = bytes.scalar(at: place) {
                result += folded(scalar)
                place += UTF8.width(scalar)
            } else {
                place += 1
            }
        }
        return result
    }

    private mutating func folded(_ scalar: Unicode.Scalar) -> [UInt8] {
        if let known = known[scalar] { return known }
        let isMark = scalar.properties.generalCategory == .nonspacingMark
        let bytes = isMark ? [] : Array(Archive.folded(String(scalar)).utf8)
        known[scalar] = bytes
        return bytes
    }
}
