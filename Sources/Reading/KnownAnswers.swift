import News

/// Answers that may be asked for again: those of rows the reader has been to, and
/// of the rows beside them. Looking for one is linear in the few that are kept.
public struct KnownAnswers: Sendable {
    public struct Known: Hashable, Sendable {
        public let answer: Answer
        /// The library's when the question was asked.
        public let revision: Int
    }

    private var entries: [(request: Request, known: Known)] = []
    private let capacity: Int
    /// Older answers are not taken.
    private var leastRevision = Int.min

    public init(capacity: Int = 64) {
        self.capacity = capacity
    }

    public subscript(request: Request) -> Known? { entries.last { $0.request == request }?.known }

    /// Keeps what stands beside a text, or the text itself, but for one that is
    /// still to be analysed; nothing else is asked for so often. The oldest goes
    /// where there are too many.
    public mutating func keep(_ answer: Answer, for request: Request, revision: Int) {
        guard revision >= leastRevision, KnownAnswers.answers(answer, request) else { return }
        entries.removeAll { $0.request == request }
        entries.append((request, Known(answer: answer, revision: revision)))
        if entries.count > capacity { entries.removeFirst() }
    }

    /// Lets all go, also what is still to come from before.
    public mutating func forget(before revision: Int) {
        entries = []
        leastRevision = revision
    }

    // MARK: - Private

    private static func answers(_ answer: Answer, _ request: Request) -> Bool {
        switch (request, answer) {
        case (.page(let id), .page(let page)): return page.article.id == id && page.isAnalyzed
        case (.context(let topic), .context(let page)): return page.topic == topic
        case (.card(let id), .card(let card)): return card.entity.id == id
        case (.event(let id), .event(let card)): return card.event.id == id
        default: return false
        }
    }
}
