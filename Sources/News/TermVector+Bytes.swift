extension TermVector {
    /// What the library stores: for each entry the step from the term before
    /// and the weight, both in groups of seven bits (LEB128). Most weights are
    /// small whole numbers and take a byte; others follow as their four bytes.
    public var bytes: [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(entries.count * 5)
        var last: UInt32 = 0
        for entry in entries {
            TermVector.write(entry.term - last, to: &result)
            last = entry.term
            if let whole = UInt32(exactly: entry.weight), whole < 1 << 24, entry.weight.sign == .plus {
                TermVector.write(whole << 1, to: &result)
            } else {
                result.append(1)
                for shift in [0, 8, 16, 24] as [UInt32] {
                    result.append(UInt8(truncatingIfNeeded: entry.weight.bitPattern >> shift))
                }
            }
        }
        return result
    }

    /// Reads `bytes`; an entry that is cut off is ignored.
    public init(bytes: [UInt8]) {
        var entries: [Entry] = []
        entries.reserveCapacity(bytes.count / 4)
        bytes.withUnsafeBufferPointer { bytes in
            var offset = 0
            var term: UInt32 = 0
            while let step = TermVector.number(in: bytes, &offset), let weight = TermVector.weight(in: bytes, &offset) {
                term &+= step
                entries.append(Entry(term: term, weight: weight))
            }
        }
        self.init(sorted: entries)
    }

    private static func write(_ value: UInt32, to bytes: inout [UInt8]) {
        var rest = value
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    private static func weight(in bytes: UnsafeBufferPointer<UInt8>, _ offset: inout Int) -> Float? {
        guard let code = number(in: bytes, &offset) else { return nil }
        if code & 1 == 0 { return Float(code >> 1) }
        guard offset + 4 <= bytes.count else { return nil }
        var pattern: UInt32 = 0
        for index in 0..<4 { pattern |= UInt32(bytes[offset + index]) << UInt32(index * 8) }
        offset += 4
        return Float(bitPattern: pattern)
    }

    /// nil where the bytes end in the middle of it.
    private static func number(in bytes: UnsafeBufferPointer<UInt8>, _ offset: inout Int) -> UInt32? {
        var value: UInt32 = 0
        var shift: UInt32 = 0
        while offset < bytes.count, shift < 35 {
            let byte = bytes[offset]
            offset += 1
            value |= UInt32(byte & 0x7F) << shift
            if byte & 0x80 == 0 { return value }
            shift += 7
        }
        return nil
    }
}
