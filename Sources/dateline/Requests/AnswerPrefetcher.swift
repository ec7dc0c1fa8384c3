import Archive
import Dispatch
import Reading
import Synchronization

/// Answers that are there before they are asked for, and those that were asked
/// for before. They are found on a queue of their own while the reader rests,
/// one after the other; a question that comes meanwhile lets go of those that wait.
final class AnswerPrefetcher: Sendable {
    /// What is known of a question.
    enum Found {
        /// `isCurrent`: the library has not changed since.
        case known(Answer, isCurrent: Bool)
        /// It is being answered, and will be posted.
        case underWay
        case nothing
    }

    private let carrier: RequestCarrier
    private let post: @Sendable (Answer) -> Void
    private let queue = DispatchQueue(label: "prefetcher", qos: .utility)
    private let state = Mutex(State())

    private struct State {
        var known = KnownAnswers()
        /// What was last expected, and what of it is still to be answered.
        var expected: [Request] = []
        var waiting: [Request] = []
        var underWay: Request?
        /// The reader has asked for what is under way.
        var isAskedFor = false
    }

    init(carrier: RequestCarrier, post: @escaping @Sendable (Answer) -> Void) {
        self.carrier = carrier
        self.post = post
    }

    /// Never waits.
    func find(_ request: Request) -> Found {
        let revision = carrier.library.revision
        return state.withLock { state in
            if !state.waiting.isEmpty { (state.expected, state.waiting) = ([], []) }
            if let known = state.known[request] {
                return .known(known.answer, isCurrent: known.revision == revision)
            }
            guard state.underWay == request else { return .nothing }
            state.isAskedFor = true
            return .underWay
        }
    }

    /// Has those answered that are not known, each once as long as the same are expected.
    func expect(_ requests: [Request]) {
        let hasWork = state.withLock { state in
            guard requests != state.expected else { return false }
            state.expected = requests
            state.waiting = requests.filter { state.known[$0] == nil && $0 != state.underWay }
            return !state.waiting.isEmpty
        }
        if hasWork { queue.async { [self] in while let request = next() { prepare(request) } } }
    }

    /// The answer of a question, which may come again.
    func keep(_ answer: Answer, for request: Request, revision: Int) {
        state.withLock { $0.known.keep(answer, for: request, revision: revision) }
    }

    /// Lets go of what waits; what is under way is done when this returns.
    func finish() {
        state.withLock { $0.waiting = [] }
        queue.sync {}
    }

    /// The reader changed something: what it looks like must not be shown again.
    func forget() {
        let revision = carrier.library.revision
        state.withLock { state in
            state.known.forget(before: revision)
            (state.expected, state.waiting) = ([], [])
        }
    }
}

// MARK: - Private

extension AnswerPrefetcher {
    private func next() -> Request? {
        state.withLock { state in
            guard !state.waiting.isEmpty else { return nil }
            state.underWay = state.waiting.removeFirst()
            return state.underWay
        }
    }

    private func prepare(_ request: Request) {
        let revision = carrier.library.revision
        let answer = carrier.answer(request)
        let isAskedFor = state.withLock { state in
            if let answer { state.known.keep(answer, for: request, revision: revision) }
            defer { (state.underWay, state.isAskedFor) = (nil, false) }
            return state.isAskedFor
        }
        if isAskedFor, let answer { post(answer) }
    }
}
