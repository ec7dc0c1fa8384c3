/// One row of the key table: a command, its keys, and what help says of it.
public struct KeyBinding: Hashable, Sendable {
    public enum Section: String, Sendable, CaseIterable {
        case moving = "Moving"
        case entities = "Entities"
        case places = "Places"
        case searching = "Searching"
        case passages = "Passages"
        case library = "Library"
        case window = "Window"
    }

    public let command: Command
    public var sequences: [KeySequence]
    /// One line, in the imperative, without a full stop.
    public let help: String
    /// One or two words for the hint line.
    public let short: String
    public let section: Section
    public let contexts: [KeyContext]

    public init(
        _ command: Command, _ keys: String, _ help: String, short: String = "", _ section: Section,
        _ contexts: [KeyContext] = [.everywhere]
    ) {
        self.command = command
        self.sequences = keys.split(separator: ",").compactMap { KeySequence(parsing: String($0)) }
        self.help = help
        self.short = short
        self.section = section
        self.contexts = contexts
    }

    /// All its keys, as hints show them: `j ↓`.
    public var labels: String { sequences.map(\.label).joined(separator: " ") }

    /// Its keys, or how it is typed if it has none.
    public var shownKeys: String { sequences.isEmpty ? ":" + command.rawValue : labels }
}
