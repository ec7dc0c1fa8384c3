/// Something that runs in the background: an import, the analysis, a refresh.
public struct Job: Hashable, Sendable, Identifiable {
    public enum State: Hashable, Sendable {
        case running, paused, finished
        case failed(String)
    }

    /// The job that carries corrections out.
    public static let corrections = "corrections"

    public let id: String
    /// One word for the header: "import", "analysis".
    public let name: String
    public let done: Int
    /// 0 where it isn't known.
    public let total: Int
    public let secondsLeft: Int?
    public let state: State
    /// One line each.
    public let problems: [String]

    public init(
        id: String, name: String, done: Int, total: Int = 0, secondsLeft: Int? = nil, state: State = .running,
        problems: [String] = []
    ) {
        self.id = id
        self.name = name
        self.done = done
        self.total = total
        self.secondsLeft = secondsLeft
        self.state = state
        self.problems = problems
    }

    public var percent: Int? { total > 0 ? min(100, done * 100 / total) : nil }
    public var isActive: Bool { state == .running || state == .paused }
}

/// One line for the reader; the rest of it is in the list of messages.
public struct Message: Hashable, Sendable {
    public enum Kind: Hashable, Sendable { case note, problem }

    public let kind: Kind
    public let text: String
    public let detail: String?

    public init(_ text: String, _ kind: Kind = .note, detail: String? = nil) {
        self.kind = kind
        self.text = text
        self.detail = detail
    }
}
