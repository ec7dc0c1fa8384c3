/// Something that runs in the background: an import, the analysis, a refresh.
public struct Job: Hashable, Sendable, Identifiable {
    public enum State: Hashable, Sendable {
        case running, paused, finished
        case failed(String)
    }

    /// One of the things a job is about: a feed that is asked.
    public struct Part: Hashable, Sendable {
        public enum State: Hashable, Sendable {
            case waiting, running
            /// What came of it: "3 new".
            case finished(String)
            case failed(String)
        }

        public let name: String
        public var state: State

        public init(_ name: String, _ state: State = .waiting) {
            self.name = name
            self.state = state
        }
    }

    /// The job that carries corrections out.
    public static let corrections = "corrections"
    /// The job that asks feeds.
    public static let refresh = "refresh"

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
    public let parts: [Part]

    public init(
        id: String, name: String, done: Int, total: Int = 0, secondsLeft: Int? = nil, state: State = .running,
        problems: [String] = [], parts: [Part] = []
    ) {
        self.id = id
        self.name = name
        self.done = done
        self.total = total
        self.secondsLeft = secondsLeft
        self.state = state
        self.problems = problems
        self.parts = parts
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
