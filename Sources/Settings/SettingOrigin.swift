import News

/// Where a setting's value comes from.
public enum SettingOrigin: Hashable, Sendable, CustomStringConvertible {
    case `default`
    case file(path: String, line: Int)
    /// The name of the variable.
    case environment(String)
    /// The name of the option, with its dashes.
    case option(String)

    public var description: String {
        switch self {
        case .default: "default"
        case .file(let path, let line): "\(path):\(line)"
        case .environment(let name): name
        case .option(let name): name
        }
    }
}

extension SettingOrigin: Encodable {
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

/// One line of `dateline settings`.
public struct EffectiveSetting: Hashable, Sendable, Encodable, CustomStringConvertible {
    public let name: String
    public let value: SettingValue
    public let origin: SettingOrigin

    public init(name: String, value: SettingValue, origin: SettingOrigin) {
        self.name = name
        self.value = value
        self.origin = origin
    }

    /// `reading.measure = 76  (default)`
    public var description: String { "\(name) = \(value)  (\(origin))".safe }
}

/// Something in a settings or theme file that is passed over.
public struct SettingsProblem: Error, Hashable, Sendable, CustomStringConvertible {
    public let origin: SettingOrigin
    /// A sentence without the place.
    public let reason: String

    public init(_ origin: SettingOrigin, _ reason: String) {
        self.origin = origin
        self.reason = reason.safeLine
    }

    public var description: String { "\(origin)".safeLine + ": " + reason }
}
