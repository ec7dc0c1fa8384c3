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

    /// At most 32 bits.
    mutating func read(width: Int) -> UInt32? {
        if count < width { fill() }
        guard count >= width else { return nil }
        let value = UInt32(truncatingIfNeeded: held & (1 << UInt64(width) - 1))
        held >>= UInt64(width)
        count -= width
        return value
    }

    mutating func readOnes(most: Int) -> Int? {
        if count <= most { fill() }
        // Behind what is held there are zeros.
        let ones = min((~held).trailingZeroBitCount, most)
        let width = ones < most ? ones + 1 : most
        guard count >= width else { return nil }
        held >>= UInt64(width)
        count -= width
        return ones
    }

    /// Holds as many bits as there is room for.
    private mutating func fill() {
        while count <= 56, next < bytes.count {
            held |= UInt64(bytes[next]) << UInt64(count)
            next += 1
            count += 8
        }
    }
}
