import News

/// A JSON value whose fields keep their order, written without blanks: one
/// object is one line.
public indirect enum JSONValue: Equatable, Sendable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
    ExpressibleByBooleanLiteral, ExpressibleByFloatLiteral, ExpressibleByNilLiteral
{
    case null
    case bool(Bool)
    case integer(Int)
    case number(Double)
    case string(String)
    case array([JSONValue])
    case object([Field])

    public struct Field: Equatable, Sendable {
        public let name: String
        public let value: JSONValue
    }

    public init(stringLiteral value: String) { self = .string(value) }
    public init(integerLiteral value: Int) { self = .integer(value) }
    public init(booleanLiteral value: Bool) { self = .bool(value) }
    public init(floatLiteral value: Double) { self = .number(value) }
    public init(nilLiteral: ()) { self = .null }

    /// A string, or null.
    public init(_ text: String?) { self = text.map(JSONValue.string) ?? .null }

    /// An object with its fields in the order given.
    public static func fields(_ fields: KeyValuePairs<String, JSONValue>) -> JSONValue {
        .object(fields.map { Field(name: $0.key, value: $0.value) })
    }

    /// The value as one line of JSON.
    public var line: String {
        var output = ""
        write(to: &output)
        return output
    }
}

// MARK: - Private

extension JSONValue {
    private func write(to output: inout String) {
        switch self {
        case .null: output += "null"
        case .bool(let value): output += value ? "true" : "false"
        case .integer(let value): output += String(value)
        case .number(let value): output += JSONValue.text(of: value)
        case .string(let value): JSONValue.write(value, to: &output)
        case .array(let values): JSONValue.write(values, to: &output)
        case .object(let fields): JSONValue.write(fields, to: &output)
        }
    }

    private static func write(_ values: [JSONValue], to output: inout String) {
        output += "["
        for (index, value) in values.enumerated() {
            if index > 0 { output += "," }
            value.write(to: &output)
        }
        output += "]"
    }

    private static func write(_ fields: [Field], to output: inout String) {
        output += "{"
        for (index, field) in fields.enumerated() {
            if index > 0 { output += "," }
            write(field.name, to: &output)
            output += ":"
            field.value.write(to: &output)
        }
        output += "}"
    }

    /// Four decimals are plenty for scores; JSON knows no infinities.
    private static func text(of value: Double) -> String {
        guard value.isFinite else { return "null" }
        let rounded = (value * 10_000).rounded() / 10_000
        return rounded == rounded.rounded() && abs(rounded) < 1e15 ? String(Int(rounded)) : String(rounded)
    }

    private static func write(_ text: String, to output: inout String) {
        output += "\""
        if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x5C }) {
            output += text
        } else {
            for scalar in text.unicodeScalars { write(scalar, to: &output) }
        }
        output += "\""
    }

    private static func write(_ scalar: Unicode.Scalar, to output: inout String) {
        switch scalar {
        case "\"": output += "\\\""
        case "\\": output += "\\\\"
        case "\n": output += "\\n"
        case "\t": output += "\\t"
        case "\r": output += "\\r"
        case _ where scalar.isHarmful: escape(scalar, to: &output)
        default: output.unicodeScalars.append(scalar)
        }
    }

    /// What could steer a terminal or hide from a reader: a line may be looked
    /// at in a terminal, and a parser reads the same text from it.
    private static func escape(_ scalar: Unicode.Scalar, to output: inout String) {
        for unit in String(scalar).utf16 {
            let digits = String(unit, radix: 16)
            output += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
    }
}
