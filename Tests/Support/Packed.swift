/// Compressed bytes, made by hand so that nothing has to be linked for them.
public enum Packed {
    /// A gzip file that holds `bytes` as they are.
    public static func gzip(_ bytes: [UInt8]) -> [UInt8] {
        let count = UInt16(bytes.count)
        let trailer = littleEndian(checksum(bytes)) + littleEndian(UInt32(bytes.count))
        return head + [1] + littleEndian(count) + littleEndian(~count) + bytes + trailer
    }

    /// The beginning of a gzip file of `count` × 258 zeros, 13 bits for each 258
    /// (RFC 1951, fixed codes: length 258 is 11000101, distance 1 is 00000).
    public static func zeros(_ count: Int) -> [UInt8] {
        // Last block, fixed codes, then the literal 0: 00110000.
        var bits: [UInt8] = [1, 1, 0] + [0, 0, 1, 1, 0, 0, 0, 0]
        for _ in 0..<count { bits += [1, 1, 0, 0, 0, 1, 0, 1] + [0, 0, 0, 0, 0] }
        let bytes = stride(from: 0, to: bits.count, by: 8).map { start in
            bits[start..<min(start + 8, bits.count)].enumerated().reduce(UInt8(0)) { $0 | $1.element << $1.offset }
        }
        return head + bytes
    }

    /// "brotli" ten times, by Google's own compressor.
    public static let brotli: [UInt8] = [
        0x1B, 0x3B, 0x00, 0xF8, 0x8D, 0x54, 0xB5, 0xBF, 0x14, 0x93, 0xA3, 0xCB, 0x34, 0xB6, 0xB7, 0xB8, 0x27, 0x0E,
        0x00, 0xFA, 0x00,
    ]

    private static let head: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3]

    private static func littleEndian(_ value: some FixedWidthInteger) -> [UInt8] {
        withUnsafeBytes(of: value.littleEndian) { Array($0) }
    }

    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(UInt32.max) { sum, byte in
            (0..<8).reduce(sum ^ UInt32(byte)) { value, _ in value >> 1 ^ (value & 1 == 1 ? 0xEDB8_8320 : 0) }
        }
    }
}
