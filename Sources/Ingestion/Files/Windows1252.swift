/// Windows-1252, as the WHATWG Encoding Standard maps it.
enum Windows1252 {
    /// Code points of the bytes 0x80 to 0x9F; the rest is Latin-1.
    static let high: [UInt32] = [
        0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,
        0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
        0x0153, 0x9D, 0x017E, 0x0178,
    ]

    /// False where bytes are frequent that this encoding doesn't define.
    static func mayBe(_ bytes: [UInt8]) -> Bool {
        let undefined = bytes.count { [0x81, 0x8D, 0x8F, 0x90, 0x9D].contains($0) || $0 == 0 }
        return undefined * 50 <= bytes.count
    }

    static func decode(_ bytes: [UInt8]) -> String {
        var scalars = String.UnicodeScalarView()
        scalars.reserveCapacity(bytes.count)
        for byte in bytes {
            let value = (0x80...0x9F).contains(byte) ? high[Int(byte) - 0x80] : UInt32(byte)
            if let scalar = Unicode.Scalar(value) { scalars.append(scalar) }
        }
        return String(scalars)
    }
}
