/// What an identifier names, and the letter it is printed with.
public protocol Identified {
    static var idPrefix: Character { get }
}

/// A number that is never given twice, printed with a letter: `a12`, `e7`.
public struct Identifier<Owner: Identified>: Hashable, Sendable, Comparable, CustomStringConvertible {
    public let number: Int64

    public init(_ number: Int64) {
        self.number = number
    }

    /// Reads the printed form; nil for another letter or no number.
    public init?(_ text: some StringProtocol) {
        guard text.first == Owner.idPrefix, let number = Int64(text.dropFirst()), number > 0,
            text.dropFirst().allSatisfy(\.isNumber)
        else { return nil }
        self.init(number)
    }

    public var description: String { "\(Owner.idPrefix)\(number)" }

    public static func < (a: Self, b: Self) -> Bool { a.number < b.number }
}

extension Identifier: Codable {
    public init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let id = Identifier(text) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "'\(text)' is no \(Owner.self) id"))
        }
        self = id
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

extension Article: Identified { public static var idPrefix: Character { "a" } }
extension Entity: Identified { public static var idPrefix: Character { "e" } }
extension Event: Identified { public static var idPrefix: Character { "v" } }
extension Story: Identified { public static var idPrefix: Character { "s" } }
extension Mark: Identified { public static var idPrefix: Character { "m" } }
extension Source: Identified { public static var idPrefix: Character { "f" } }
