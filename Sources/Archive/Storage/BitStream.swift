/// Bits one behind another, the lowest of a byte first.
struct BitWriter {
    private(set) var bytes: [UInt8]
    private var held: UInt64 = 0
    private var count = 0

    init(behind bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The lowest `width` bits of `value`, at most 32.
    mutating func write(_ value: UInt32, width: Int) {
        held |= (UInt64(value) & (1 << UInt64(width) - 1)) << UInt64(count)
        count += width
        while count >= 8 {
            bytes.append(UInt8(truncatingIfNeeded: held))
            held >>= 8
            count -= 8
        }
    }

    /// So many ones and, unless `most` are reached, a zero behind them.
    mutating func write(ones: Int, most: Int) {
        write(UInt32((1 << min(ones, most)) - 1), width: ones < most ? ones + 1 : most)
    }

    /// Zeros up to the end of a byte.
    mutating func end() {
        if count > 0 { write(0, width: 8 - count) }
    }
}

/// Reads what `BitWriter` wrote; nil behind the end.
struct BitReader {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var next: Int
    private var held: UInt64 = 0
    private var count = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>, from offset: Int) {
        self.bytes = bytes
        next = offset
    }

    mutating func read(width: Int) -> UInt32? {
        while count < width {
            guard next < bytes.count else { return nil }
            held |= UInt64(bytes[next]) << UInt64(count)
            next += 1
            count += 8
        }
        let value = UInt32(truncatingIfNeeded: held & (1 << UInt64(width) - 1))
        held >>= UInt64(width)
        count -= width
        return value
    }

    mutating func readOnes(most: Int) -> Int? {
        var ones = 0
        while ones < most {
            guard let bit = read(width: 1) else { return nil }
            if bit == 0 { break }
            ones += 1
        }
        return ones
    }
}
