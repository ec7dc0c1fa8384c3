/// Cuts bytes into tokens in one pass: linear, with no allocation but the result.
///
/// The tokens are those of the Penn Treebank with the hyphenated words of
/// CoNLL-2003 kept whole, so that text which is already tokenised and joined
/// by blanks comes out as it was. Scraped text may lack blanks around
/// punctuation; that changes nothing.
enum Tokenizer {
    static func tokens(of bytes: [UInt8]) -> [Token] {
        var tokens: [Token] = []
        tokens.reserveCapacity(bytes.count / 5 + 8)
        var index = 0
        var gap: TokenShape = .textStart
        while index < bytes.count {
            let character = Character(at: index, in: bytes)
            guard character.kind != .space else {
                gap.widen(by: bytes[index])
                index += character.length
                continue
            }
            let end = self.end(of: character, at: index, in: bytes)
            let shape = Shape.of(index, end, in: bytes)
            tokens.append(Token(start: Int32(index), end: Int32(end), shape: shape.union(gap)))
            gap = []
            index = end
        }
        return tokens
    }
}

// MARK: - Private

extension Tokenizer {
    private static func end(of character: Character, at index: Int, in bytes: [UInt8]) -> Int {
        switch character.kind {
        case .letter, .digit: WordEnd.index(of: index, in: bytes)
        case .apostrophe:
            Clitic.length(at: index, in: bytes).map { index + $0 } ?? run(of: character, at: index, in: bytes)
        default: run(of: character, at: index, in: bytes)
        }
    }

    /// Dots, dashes, quotes made of two marks and ornaments are one token; all
    /// other marks stand alone.
    private static func run(of character: Character, at start: Int, in bytes: [UInt8]) -> Int {
        var end = start + character.length
        guard character.mayRepeat else { return end }
        while end < bytes.count, bytes[end] == bytes[start] { end += 1 }
        return end
    }
}

extension TokenShape {
    fileprivate static let textStart: TokenShape = [.spaceBefore, .lineBefore, .paragraphBefore]

    fileprivate mutating func widen(by byte: UInt8) {
        if byte == 0x0A { insert(contains(.lineBefore) ? .paragraphBefore : .lineBefore) }
        insert(.spaceBefore)
    }
}
