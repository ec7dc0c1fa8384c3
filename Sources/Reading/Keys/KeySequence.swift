/// Keys that are pressed one after the other for one command: `g g`, `z t`.
public struct KeySequence: Hashable, Sendable {
    public let keys: [Key]

    /// Longer runs of letters are misspelt names, not sequences.
    private static let longest = 3

    public init(_ keys: [Key]) {
        self.keys = keys
    }

    /// Reads `gg`, `Enter`, `C-d`, `g Enter`: blanks separate key names, and
    /// what is no key name is read letter by letter, up to three of them.
    public init?(parsing text: String) {
        var keys: [Key] = []
        for part in text.split(separator: " ") {
            if let key = Key.parse(String(part)) {
                keys.append(key)
            } else if part.count(where: \.isLetter) > KeySequence.longest || part.contains("-") && part.count > 2 {
                return nil
            } else {
                keys += part.map { .character($0) }
            }
        }
        guard !keys.isEmpty, !keys.contains(where: { if case .paste = $0 { true } else { false } }) else { return nil }
        self.keys = keys
    }

    /// What `init(parsing:)` reads back.
    public var name: String { joined(keys.map(\.name)) }

    /// As hints show it.
    public var label: String { joined(keys.map(\.label)) }

    public func starts(with other: KeySequence) -> Bool { keys.starts(with: other.keys) }

    private func joined(_ names: [String]) -> String {
        names.joined(separator: names.allSatisfy { $0.count == 1 } ? "" : " ")
    }
}
