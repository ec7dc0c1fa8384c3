public import News

/// A line that is being typed at the bottom of the screen.
public struct Prompt: Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
        case filter, find, command, palette, helpSearch
        case note(Article.ID, Mark.Anchor)
        case changeNote(Mark.ID)
        case tags(Article.ID)
        /// What to follow or to take in.
        case source
        case filterName(Filter)
        /// Another name for the one that has this.
        case newFilterName(String)
        /// The other name of the same.
        case merge(Entity)
        /// Which name of an entity is somebody else, in view of an article.
        case split(Entity, Article.ID?)
        case rename(Entity)
        /// Whom a name always means; the entity is the one it was taken for.
        case always(String, Entity)
        case sameEvent(Event.ID, String)
        case eventDate(Event.ID, String)
        case question(Question)

        /// What was looked for before is offered, and gives way to what is typed.
        var replacesItsText: Bool {
            switch self {
            case .filter, .find, .helpSearch: return true
            default: return false
            }
        }
    }

    public var kind: Kind
    public var line: LineEditor
    public var completions: [Completion] = []
    /// The line that the completions were found for: answers come later than letters.
    var completed: String?
    /// The chosen completion.
    public var choice: Int?
    /// Enter was pressed before the completions of the line were there, and with what.
    var entered: Step?
    /// It was asked to narrow the list that is in view.
    public var narrowsList = false
    /// The list as what is typed narrows it; nil where that is the list that was in view anyway.
    public internal(set) var list: ListPane?
    /// What was asked for to take its place.
    var wanted: ListQuery?
    /// The last word is still being typed.
    var isHalfTyped = false
    /// How many articles the filter finds; nil until it is known.
    public var hits: Int?
    /// The filter whose number that is: letters are typed faster than their answers come.
    var counted: Filter?
    /// What its terms find, where it finds nothing.
    public var termCounts = FilterCounts()
    /// What is wrong with the line, as a sentence.
    public var problem: String?
    /// Where the reader was when it was opened.
    var origin: Place?
    /// Steps back in the history of lines.
    var recall: Int?

    public init(_ kind: Kind, _ text: String = "") {
        self.kind = kind
        line = LineEditor(text, isSelected: kind.replacesItsText)
    }

    public var text: String { line.text }

    /// What is typed may be written in an editor instead.
    public var isNote: Bool {
        switch kind {
        case .note, .changeNote: return true
        default: return false
        }
    }

    /// Enter takes a row of the list, not the line.
    public var isChoice: Bool {
        switch kind {
        case .palette, .merge, .split, .always, .sameEvent: return true
        default: return false
        }
    }

    /// What is shown was found for other letters than those typed by now.
    var isBehind: Bool { choice == nil && completed != text }

    /// The row that Enter takes: the chosen one, or the first of those that what is typed has found.
    public var suggestion: Int? {
        guard isChoice, !completions.isEmpty else { return choice }
        return choice ?? (kind == .palette || !text.isEmpty ? 0 : nil)
    }
}

/// What could be put in for the last word.
public struct Completion: Hashable, Sendable {
    /// The whole line with the completion in it.
    public let line: String
    /// What the list shows.
    public let label: String
    /// "41 articles", or the keys of a command.
    public let detail: String
    /// What choosing it corrects.
    public let correction: Correction?

    public init(line: String, label: String, detail: String = "", correction: Correction? = nil) {
        self.line = line
        self.label = label
        self.detail = detail
        self.correction = correction
    }
}

/// A question that waits for one key.
public struct Question: Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
        case leaveTemporaryLibrary
        /// Under this name; the article is the one in view.
        case notAnEntity(Entity, name: String, in: Article.ID?)
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
