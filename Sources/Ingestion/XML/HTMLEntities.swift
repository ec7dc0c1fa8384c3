internal import CXML

/// The named references of HTML 4, and the numeric ones as browsers read them.
enum HTMLEntities {
    /// What `&name;` stands for; nil for a name HTML 4 doesn't know.
    static func scalar(named name: ArraySlice<UInt8>) -> Unicode.Scalar? {
        guard name.count <= longestName, !name.contains(0) else { return nil }
        if name.elementsEqual("apos".utf8) { return "'" }
        let value = (name.map { CChar(bitPattern: $0) } + [0]).withUnsafeBufferPointer { buffer in
            buffer.baseAddress.map { dateline_html_entity($0) } ?? 0
        }
        return value == 0 ? nil : Unicode.Scalar(value)
    }

    /// What `&#digits;` stands for, `digits` being what follows `#`, `x` included.
    /// Numbers of Windows-1252 mean its characters; what is no character is
    /// U+FFFD; nil if these are no digits.
    static func scalar(numbered digits: ArraySlice<UInt8>) -> Unicode.Scalar? {
        let isHex = digits.first.map { $0 | 0x20 == UInt8(ascii: "x") } ?? false
        let number = isHex ? digits.dropFirst() : digits
        guard !number.isEmpty else { return nil }
        var value: UInt32 = 0
        for byte in number {
            guard let digit = digitValue(byte, isHex: isHex) else { return nil }
            value = min(value * (isHex ? 16 : 10) + digit, 0x11_0000)
        }
        if (0x80...0x9F).contains(value) { value = Windows1252.high[Int(value) - 0x80] }
        return value == 0 ? "\u{FFFD}" : Unicode.Scalar(value) ?? "\u{FFFD}"
    }

    /// The reference that begins with the `&` at `start`: its character and
    /// where it ends. Without a semicolon only numbers and `lenient` names count.
    static func reference(in bytes: [UInt8], at start: Int, lenient: Bool) -> (scalar: Unicode.Scalar, end: Int)? {
        let isNumber = start + 1 < bytes.count && bytes[start + 1] == UInt8(ascii: "#")
        let first = isNumber ? start + 2 : start + 1
        var end = first
        while end < bytes.count, end - first <= longestName, isAlphanumeric(bytes[end]) { end += 1 }
        guard end > first, end - first <= longestName else { return nil }
        let isClosed = end < bytes.count && bytes[end] == UInt8(ascii: ";")
        guard isClosed || lenient else { return nil }
        let name = bytes[first..<end]
        guard let scalar = isNumber ? scalar(numbered: name) : scalar(named: name) else { return nil }
        return (scalar, isClosed ? end + 1 : end)
    }
}

// MARK: - Private

extension HTMLEntities {
    /// The longest name is `thetasym`; numbers may carry zeros in front.
    private static let longestName = 24

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        (byte >= 48 && byte <= 57) || (byte | 0x20 >= 97 && byte | 0x20 <= 122)
    }

    private static func digitValue(_ byte: UInt8, isHex: Bool) -> UInt32? {
        switch byte {
        case 48...57: UInt32(byte - 48)
        case 65...70 where isHex: UInt32(byte - 55)
        case 97...102 where isHex: UInt32(byte - 87)
        default: nil
        }
    }
}
