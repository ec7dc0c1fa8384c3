/// OSC 52: text for the clipboard of the machine that the terminal runs on.
enum Clipboard {
    /// Terminals drop longer sequences; 74,994 bytes are what xterm takes.
    static let longestText = 74_994

    /// The sequence that writes the clipboard; nil where the text is too long.
    /// There is none to read it: what the user copied elsewhere is not ours.
    static func sequence(_ text: String) -> [UInt8]? {
        let bytes = Array(text.utf8)
        guard bytes.count <= longestText else { return nil }
        return Array("\u{1B}]52;c;".utf8) + base64(bytes) + [7]
    }

    static func base64(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity((bytes.count + 2) / 3 * 4)
        for start in stride(from: 0, to: bytes.count, by: 3) {
            result += quartet(bytes[start..<min(start + 3, bytes.count)])
        }
        return result
    }
}

// MARK: - Private

extension Clipboard {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    private static func quartet(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var value = bytes.reduce(0) { $0 << 8 | Int($1) }
        value <<= 8 * (3 - bytes.count)
        let digits = [18, 12, 6, 0].map { alphabet[value >> $0 & 63] }
        return digits.prefix(bytes.count + 1) + Array(repeating: UInt8(ascii: "="), count: 3 - bytes.count)
    }
}
