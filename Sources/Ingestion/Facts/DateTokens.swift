/// A word, a number or a mark of a text that may hold a date.
struct DateToken {
    enum Kind {
        case number(Int, digits: Int)
        case word(String)
        case mark(UInt8)
    }

    let kind: Kind
    /// Bytes of the text.
    let start: Int
    let end: Int

    var number: Int? { if case .number(let value, _) = kind { value } else { nil } }
    var digits: Int { if case .number(_, let digits) = kind { digits } else { 0 } }
    var word: String? { if case .word(let word) = kind { word } else { nil } }

    func isMark(_ character: Character) -> Bool {
        if case .mark(let byte) = kind { byte == character.asciiValue } else { false }
    }

    /// Cuts `bytes` into tokens; words in lower case, numbers of up to nine digits.
    static func tokens(of bytes: [UInt8]) -> [DateToken] {
        var result: [DateToken] = []
        var index = 0
        while index < bytes.count {
            let start = index
            let byte = bytes[index]
            if isDigit(byte) {
                while index < bytes.count, isDigit(bytes[index]), index - start < 9 { index += 1 }
                let value = bytes[start..<index].reduce(0) { $0 * 10 + Int($1 - 48) }
                result.append(DateToken(kind: .number(value, digits: index - start), start: start, end: index))
            } else if isLetter(byte) {
                while index < bytes.count, isLetter(bytes[index]) { index += 1 }
                let word = String(decoding: bytes[start..<index], as: UTF8.self).lowercased()
                result.append(DateToken(kind: .word(word), start: start, end: index))
            } else {
                index += 1
                if byte != 32 { result.append(DateToken(kind: .mark(byte), start: start, end: index)) }
            }
        }
        return result
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 48 && byte <= 57 }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (byte | 0x20 >= 97 && byte | 0x20 <= 122) || byte >= 0x80
    }
}
