/// RFC 4648.
enum Base64 {
    /// The packed text, blanks allowed anywhere; nil if this is none.
    static func text(_ packed: String) -> String? {
        let signs = packed.utf8.prefix { $0 != UInt8(ascii: "=") }
        guard signs.allSatisfy({ $0 <= 32 || value(of: $0) != nil }) else { return nil }
        let bytes = bytes(of: signs)
        return String(validating: bytes, as: UTF8.self) ?? Windows1252.decode(bytes)
    }

    /// What is no sign of base64 is passed over; padding ends it. Linear.
    static func bytes(of signs: some Collection<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(signs.count / 4 * 3 + 3)
        var bits: UInt32 = 0
        var count = 0
        for sign in signs {
            if sign == UInt8(ascii: "=") { break }
            guard let value = value(of: sign) else { continue }
            bits = bits << 6 | UInt32(value)
            count += 6
            guard count >= 8 else { continue }
            count -= 8
            result.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
        }
        return result
    }

    /// Of one sign; nil for what is none of base64.
    private static func value(of byte: UInt8) -> UInt8? {
        switch byte {
        case 65...90: byte - 65
        case 97...122: byte - 71
        case 48...57: byte + 4
        case UInt8(ascii: "+"), UInt8(ascii: "-"): 62
        case UInt8(ascii: "/"), UInt8(ascii: "_"): 63
        default: nil
        }
    }
}
