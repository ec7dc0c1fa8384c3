public import News

/// A line that is being typed at the bottom of the screen.
public struct Prompt: Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
        case filter, find, command, palette, helpSearch
        case note(Article.ID, Mark.Anchor)
        case changeNote(Mark.ID)
        case tags(Article.ID)
        case filterName(Filter)
        case merge(Entity)
        case question(Question)
    }

    public var kind: Kind
    public var line: LineEditor
    public var completions: [Completion] = []
    /// The chosen completion.
    public var choice: Int?
    /// How many articles the filter finds; nil until it is known.
    public var hits: Int?
    /// How many it would find without each of its terms.
    public var hitsWithout: [Int] = []
    /// What is wrong with the line, as a sentence.
    public var problem: String?
    /// Steps back in the history of lines.
    var recall: Int?

    public init(_ kind: Kind, _ text: String = "") {
        self.kind = kind
        line = LineEditor(text)
    }

    public var text: String { line.text }
}

/// What could be put in for the last word.
public struct Completion: Hashable, Sendable {
    /// The whole line with the completion in it.
    public let line: String
    /// What the list shows.
    public let label: String
    /// "41 articles", or the keys of a command.
    public let detail: String
    /// The entity it names, where it is one.
    public let entity: Entity.ID?

    public init(line: String, label: String, detail: String = "", entity: Entity.ID? = nil) {
        self.line = line
        self.label = label
        self.detail = detail
        self.entity = entity
    }
}

/// A question that waits for one key.
public struct Question: Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
        case leaveTemporaryLibrary
        case notAnEntity(Entity)
        case changeKind(Entity)
    }

    public let kind: Kind
    public let text: String
    public let choices: [Choice]

    public struct Choice: Hashable, Sendable {
        public let key: Character
        public let label: String

        public init(_ key: Character, _ label: String) {
            self.key = key
            self.label = label
        }
    }
}
