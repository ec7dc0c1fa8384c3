/// Numbers as bytes, seven bits each (LEB128); signed ones zigzag.
///
/// What only a whole article needs (its mentions, dates, sentences) is one
/// blob beside it: a tenth of the rows, and read in one go.
struct ByteWriter {
    private(set) var bytes: [UInt8] = []

    mutating func write(_ value: Int) {
        var rest = UInt64(bitPattern: Int64((value << 1) ^ (value >> (Int.bitWidth - 1))))
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    mutating func write(_ text: String) {
        write(text.utf8.count)
        bytes.append(contentsOf: text.utf8)
    }
}

/// Reads what `ByteWriter` wrote; past a cut-off end everything is 0 or empty.
struct ByteReader {
    private let bytes: [UInt8]
    /// Where the next value begins.
    private(set) var offset = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    var isAtEnd: Bool { offset >= bytes.count }

    mutating func readInt() -> Int {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while offset < bytes.count, shift < 64 {
            let byte = bytes[offset]
            offset += 1
            value |= UInt64(byte & 0x7F) << shift
            if byte & 0x80 == 0 { break }
            shift += 7
        }
        return Int(Int64(bitPattern: value >> 1)) ^ -Int(Int64(bitPattern: value & 1))
    }

    /// A place in a text, so many bytes behind another; never before its beginning.
    mutating func readPlace(behind other: Int = 0) -> Int {
        let (place, isTooFar) = other.addingReportingOverflow(readInt())
        return isTooFar ? other : max(0, min(ByteReader.farthest, place))
    }

    /// How often something is; what no count can be is damaged, and as good as the most.
    mutating func readCount() -> Int { max(0, min(ByteReader.farthest, readInt())) }

    private static let farthest = 1 << 44

    mutating func readText() -> String {
        let count = max(0, min(readInt(), bytes.count - offset))
        defer { offset += count }
        return String(decoding: bytes[offset..<offset + count], as: UTF8.self)
    }

    /// Nil where one number stands that no day has.
    mutating func readOptional() -> Int? {
        let value = readInt()
        return value == Int(Int32.min) ? nil : value
    }
}
