import News

/// What the library stores of a vector. Hashed terms lie evenly between 0 and
/// the greatest of their kind, which the two highest bits tell, so the steps
/// between them are written as Rice codes (Golomb 1966, Rice 1979) of a width
/// for each kind: two bits more than the least there could be. Of the weights
/// most are 1 and take a bit.
extension TermVector {
    /// A byte that no vector of the former form begins with but one that holds
    /// the term 0. For each kind follow the number of entries, and the width of their codes.
    private static let form: UInt8 = 0
    /// Longer runs of ones are given up, and the number follows as it is.
    private static let mostOnes = 20

    var bytes: [UInt8] {
        guard !entries.isEmpty else { return [] }
        let kinds = TermVector.kinds(of: entries)
        var head = [TermVector.form]
        for (base, some) in kinds {
            TermVector.write(UInt32(some.count), to: &head)
            if let last = some.last { head.append(UInt8(TermVector.width((last.term - base) / UInt32(some.count)))) }
        }
        var writer = BitWriter(behind: head)
        for (base, some) in kinds {
            guard let last = some.last else { continue }
            let width = TermVector.width((last.term - base) / UInt32(some.count))
            var before = base
            for entry in some {
                TermVector.write(entry.term - before, width, to: &writer)
                TermVector.write(weight: entry.weight, to: &writer)
                before = entry.term
            }
        }
        writer.end()
        return writer.bytes
    }

    /// Reads `bytes`, of this form or the former; an entry that is cut off is ignored.
    init(bytes: [UInt8]) {
        guard bytes.first == TermVector.form else {
            self.init(formerBytes: bytes)
            return
        }
        self.init(sorted: bytes.withUnsafeBufferPointer(TermVector.entries))
    }
}

// MARK: - Private

extension TermVector {
    /// The entries of each kind, behind the least term it could have.
    private static func kinds(of entries: [Entry]) -> [(base: UInt32, entries: ArraySlice<Entry>)] {
        var rest = entries[...]
        return (0..<4).map { kind in
            let some = rest.prefix { $0.term >> 30 <= UInt32(kind) }
            rest = rest.dropFirst(some.count)
            return (UInt32(kind) << 30, some)
        }
    }

    private static func entries(_ bytes: UnsafeBufferPointer<UInt8>) -> [Entry] {
        var offset = 1
        var kinds: [(count: Int, width: Int)] = []
        while kinds.count < 4, let count = number(in: bytes, &offset) {
            let width = count > 0 && offset < bytes.count ? bytes[offset] : 0
            offset += count > 0 ? 1 : 0
            kinds.append((Int(count), Int(min(31, width))))
        }
        var reader = BitReader(bytes, from: min(offset, bytes.count))
        var entries: [Entry] = []
        // No entry takes less than two bits: a damaged count asks for no memory.
        entries.reserveCapacity(min(kinds.reduce(0) { $0 + $1.count }, bytes.count * 4))
        for (kind, (count, width)) in kinds.enumerated() {
            var term = UInt32(kind) << 30
            for _ in 0..<count {
                guard let step = step(width, &reader), let weight = weight(&reader) else { return entries }
                term &+= step
                entries.append(Entry(term: term, weight: weight))
            }
        }
        return entries
    }

    /// For steps of this mean, about as many bits as the steps' median has.
    private static func width(_ mean: UInt32) -> Int {
        let median = UInt64(mean) * 7 / 10
        return median > 1 ? min(31, 63 - median.leadingZeroBitCount) : 0
    }

    private static func write(_ step: UInt32, _ width: Int, to writer: inout BitWriter) {
        let ones = Int(step >> UInt32(width))
        writer.write(ones: ones, most: mostOnes)
        writer.write(step, width: ones < mostOnes ? width : 32)
    }

    private static func step(_ width: Int, _ reader: inout BitReader) -> UInt32? {
        guard let ones = reader.readOnes(most: mostOnes) else { return nil }
        guard ones < mostOnes else { return reader.read(width: 32) }
        return reader.read(width: width).map { UInt32(ones) << UInt32(width) | $0 }
    }

    /// 1, 2 and 3 as ones; else four ones, and the bits of the number.
    private static func write(weight: Float, to writer: inout BitWriter) {
        if let whole = [Float(1), 2, 3, 4].firstIndex(of: weight) {
            writer.write(ones: whole, most: 5)
        } else if let byte = UInt8(exactly: weight), weight.sign == .plus {
            writer.write(ones: 4, most: 5)
            writer.write(UInt32(byte), width: 8)
        } else {
            writer.write(ones: 5, most: 5)
            writer.write(weight.bitPattern, width: 32)
        }
    }

    private static func weight(_ reader: inout BitReader) -> Float? {
        switch reader.readOnes(most: 5) {
        case let ones? where ones < 4: Float(ones + 1)
        case 4: reader.read(width: 8).map { Float($0) }
        case 5: reader.read(width: 32).map { Float(bitPattern: $0) }
        default: nil
        }
    }
}

// MARK: - The former form

extension TermVector {
    /// For each entry the step from the term before and the weight, both in
    /// groups of seven bits (LEB128); weights that are no whole numbers follow as their four bytes.
    private init(formerBytes bytes: [UInt8]) {
        var entries: [Entry] = []
        entries.reserveCapacity(bytes.count / 4)
        bytes.withUnsafeBufferPointer { bytes in
            var offset = 0
            var term: UInt32 = 0
            while let step = TermVector.number(in: bytes, &offset),
                let weight = TermVector.formerWeight(in: bytes, &offset)
            {
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

    private static func formerWeight(in bytes: UnsafeBufferPointer<UInt8>, _ offset: inout Int) -> Float? {
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
