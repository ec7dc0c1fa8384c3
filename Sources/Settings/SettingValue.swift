/// A setting's value as TOML has it.
public enum SettingValue: Hashable, Sendable, CustomStringConvertible {
    case bool(Bool)
    case number(Int)
    case text(String)
    /// Several texts: the words of a command, the keys of a binding.
    case list([String])

    public var description: String {
        switch self {
        case .bool(let value): value ? "true" : "false"
        case .number(let value): "\(value)"
        case .text(let value): Self.quoted(value)
        case .list(let values): "[" + values.map(Self.quoted).joined(separator: ", ") + "]"
        }
    }
}

extension SettingValue: Encodable {
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .bool(let value): try container.encode(value)
        case .number(let value): try container.encode(value)
        case .text(let value): try container.encode(value)
        case .list(let values): try container.encode(values)
        }
    }
}

// MARK: - Private

extension SettingValue {
    private static func quoted(_ text: String) -> String {
        "\"" + text.flatMap { $0 == "\"" || $0 == "\\" ? ["\\", $0] : [$0] } + "\""
    }
}
