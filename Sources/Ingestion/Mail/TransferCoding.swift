/// How the bytes of a part are written in ASCII, undone (RFC 2045).
enum TransferCoding {
    /// - Parameter name: of the coding; what isn't known here is taken as it is.
    static func undone(_ bytes: ArraySlice<UInt8>, named name: String?) -> [UInt8] {
        // "base64;" is written, too.
        switch MailField(name).value {
        case "quoted-printable": quotedPrintable(bytes)
        case "base64": Base64.bytes(of: bytes)
        default: Array(bytes)
        }
    }

    /// "=C3=A4" and line ends behind "="; a sign that stands for nothing stays. Linear.
    static func quotedPrintable(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let byte = bytes[index]
            if byte == UInt8(ascii: "=") {
                if let end = softBreak(bytes, behind: index) {
                    index = end
                    continue
                }
                if index + 2 < bytes.endIndex, let high = digit(bytes[index + 1]), let low = digit(bytes[index + 2]) {
                    result.append(high << 4 | low)
                    index += 3
                    continue
                }
            }
            result.append(byte)
            index += 1
        }
        return result
    }

    /// "%C3%A4", as parameters have it (RFC 2231); a sign that stands for nothing stays.
    static func percent(_ text: Substring) -> [UInt8] {
        var result: [UInt8] = []
        var rest = text.utf8[...]
        while let byte = rest.popFirst() {
            let digits = rest.prefix(2).compactMap(digit)
            if byte == UInt8(ascii: "%"), digits.count == 2 {
                result.append(digits[0] << 4 | digits[1])
                rest = rest.dropFirst(2)
            } else {
                result.append(byte)
            }
        }
        return result
    }
}

// MARK: - Private

extension TransferCoding {
    /// Behind the end of a line that is none: blanks may stand before it.
    private static func softBreak(_ bytes: ArraySlice<UInt8>, behind mark: Int) -> Int? {
        var index = mark + 1
        while index < bytes.endIndex, index - mark < 80, [9, 13, 32].contains(bytes[index]) { index += 1 }
        guard index < bytes.endIndex else { return index }
        return bytes[index] == 10 ? index + 1 : nil
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 48...57: byte - 48
        case 65...70: byte - 55
        case 97...102: byte - 87
        default: nil
        }
    }
}
