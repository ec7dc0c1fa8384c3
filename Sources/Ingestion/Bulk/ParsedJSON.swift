/// A JSON value. Parsed here and not by Foundation: bulk lines must be read
/// fast, and text with broken surrogates or control characters must survive.
enum ParsedJSON: Hashable, Sendable {
    case object([String: ParsedJSON])
    case array([ParsedJSON])
    case string(String)
    case number(Double)
    case bool(Bool)
    case null

    /// RFC 8259, but for control characters in strings, which are let through.
    /// Linear; nesting below `deepest` is refused.
    static func parse(_ bytes: [UInt8]) throws(IngestionError) -> ParsedJSON {
        var parser = JSONParser(bytes)
        let value = try parser.value(depth: 0)
        guard parser.isAtEnd else { throw .invalidJSON("something follows its value") }
        return value
    }

    static let deepest = 64
}

extension ParsedJSON {
    var text: String? { if case .string(let text) = self { text } else { nil } }

    /// A string, or a number as it is written without a fraction.
    var scalarText: String? {
        switch self {
        case .string(let text): text
        case .number(let number) where number == number.rounded() && abs(number) < 1e15: String(Int(number))
        case .number(let number): String(number)
        default: nil
        }
    }

    /// The strings of an array, or the one string.
    var texts: [String] {
        switch self {
        case .array(let values): values.compactMap(\.scalarText)
        case .string(let text): [text]
        default: []
        }
    }

    /// Several names in one line.
    var joined: String? { texts.isEmpty ? nil : texts.joined(separator: ", ") }
}

/// A recursive descent over bytes.
private struct JSONParser {
    private let bytes: [UInt8]
    private var index = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
    }

    var isAtEnd: Bool {
        mutating get {
            skipBlanks()
            return index == bytes.count
        }
    }

    mutating func value(depth: Int) throws(IngestionError) -> ParsedJSON {
        guard depth < ParsedJSON.deepest else { throw .invalidJSON("it nests too deep") }
        skipBlanks()
        guard index < bytes.count else { throw .invalidJSON("it breaks off") }
        switch bytes[index] {
        case UInt8(ascii: "{"): return try object(depth)
        case UInt8(ascii: "["): return try array(depth)
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        default: return try number()
        }
    }

    private mutating func skipBlanks() {
        while index < bytes.count, [32, 9, 10, 13].contains(bytes[index]) { index += 1 }
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        skipBlanks()
        guard index < bytes.count, bytes[index] == byte else { return false }
        index += 1
        return true
    }

    private mutating func object(_ depth: Int) throws(IngestionError) -> ParsedJSON {
        index += 1
        var fields: [String: ParsedJSON] = [:]
        if take(UInt8(ascii: "}")) { return .object(fields) }
        repeat {
            skipBlanks()
            guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else {
                throw .invalidJSON("a key is missing")
            }
            let key = try string()
            guard take(UInt8(ascii: ":")) else { throw .invalidJSON("a colon is missing") }
            fields[key] = try value(depth: depth + 1)
        } while take(UInt8(ascii: ","))
        guard take(UInt8(ascii: "}")) else { throw .invalidJSON("a brace is not closed") }
        return .object(fields)
    }

    private mutating func array(_ depth: Int) throws(IngestionError) -> ParsedJSON {
        index += 1
        var values: [ParsedJSON] = []
        if take(UInt8(ascii: "]")) { return .array(values) }
        repeat {
            values.append(try value(depth: depth + 1))
        } while take(UInt8(ascii: ","))
        guard take(UInt8(ascii: "]")) else { throw .invalidJSON("a bracket is not closed") }
        return .array(values)
    }

    private mutating func word(_ word: String, _ value: ParsedJSON) throws(IngestionError) -> ParsedJSON {
        guard bytes[index...].starts(with: word.utf8) else { throw .invalidJSON("it holds a word that is no value") }
        index += word.utf8.count
        return value
    }

    private mutating func number() throws(IngestionError) -> ParsedJSON {
        let start = index
        while index < bytes.count, isNumberByte(bytes[index]) { index += 1 }
        guard let number = Double(String(decoding: bytes[start..<index], as: UTF8.self)), number.isFinite else {
            throw .invalidJSON("it holds something that is no value")
        }
        return .number(number)
    }

    private func isNumberByte(_ byte: UInt8) -> Bool {
        (byte >= 48 && byte <= 57) || "+-.eE".utf8.contains(byte)
    }

    private mutating func string() throws(IngestionError) -> String {
        index += 1
        var result: [UInt8] = []
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            switch byte {
            case UInt8(ascii: "\""): return String(decoding: result, as: UTF8.self)
            case UInt8(ascii: "\\"): try escape(into: &result)
            default: result.append(byte)
            }
        }
        throw .invalidJSON("a string is not closed")
    }

    private mutating func escape(into result: inout [UInt8]) throws(IngestionError) {
        guard index < bytes.count else { throw .invalidJSON("a string is not closed") }
        let byte = bytes[index]
        index += 1
        switch byte {
        case UInt8(ascii: "n"): result.append(10)
        case UInt8(ascii: "t"): result.append(9)
        case UInt8(ascii: "r"): result.append(13)
        case UInt8(ascii: "b"): result.append(8)
        case UInt8(ascii: "f"): result.append(12)
        case UInt8(ascii: "u"): result += Array(String(Character(try scalar())).utf8)
        default: result.append(byte)
        }
    }

    /// "\u2019", or a pair of surrogates; a lone one becomes U+FFFD.
    private mutating func scalar() throws(IngestionError) -> Unicode.Scalar {
        let first = try unit()
        if (0xD800...0xDBFF).contains(first), bytes[index...].starts(with: [92, 117]) {
            let mark = index
            index += 2
            let second = try unit()
            if (0xDC00...0xDFFF).contains(second) {
                return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)) ?? "\u{FFFD}"
            }
            index = mark
        }
        return Unicode.Scalar(first) ?? "\u{FFFD}"
    }

    private mutating func unit() throws(IngestionError) -> UInt32 {
        guard index + 4 <= bytes.count,
            let value = UInt32(String(decoding: bytes[index..<(index + 4)], as: UTF8.self), radix: 16)
        else { throw .invalidJSON("an escape breaks off") }
        index += 4
        return value
    }
}
