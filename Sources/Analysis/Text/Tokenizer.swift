/// Cuts bytes into tokens in one pass.
enum Tokenizer {
    static func tokens(of bytes: [UInt8]) -> [Token] {
        var tokens: [Token] = []
        tokens.reserveCapacity(bytes.count / 5 + 8)
        var index = 0
        var gap: TokenShape = [.spaceBefore, .paragraphBefore, .lineBefore]
        while index < bytes.count {
            let byte = bytes[index]
            if byte == 0x20 || byte == 0x09 {
                gap.insert(.spaceBefore)
                index += 1
            } else if byte == 0x0A {
                gap.insert(gap.contains(.lineBefore) ? .paragraphBefore : .lineBefore)
                gap.insert(.spaceBefore)
                index += 1
            } else {
                let end = Scan.end(of: index, in: bytes)
                tokens.append(Token(start: Int32(index), end: Int32(end), shape: Scan.shape(bytes[index..<end]).union(gap)))
                gap = []
                index = end
            }
        }
        return tokens
    }
}

// MARK: - Private

private enum Scan {
    static func end(of start: Int, in bytes: [UInt8]) -> Int {
        var index = start
        while index < bytes.count, isWordByte(bytes[index]) { index += 1 }
        return index > start ? index : start + 1
    }

    static func isWordByte(_ byte: UInt8) -> Bool {
        (byte >= 0x30 && byte <= 0x39) || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || byte >= 0x80 || byte == 0x2D
    }

    static func shape(_ bytes: ArraySlice<UInt8>) -> TokenShape {
        guard let first = bytes.first, isWordByte(first) else { return .punctuation }
        return first >= 0x41 && first <= 0x5A ? [.word, .capitalized] : .word
    }
}
