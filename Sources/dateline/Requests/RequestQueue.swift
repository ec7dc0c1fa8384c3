import Archive
import Dispatch
import Reading
import Synchronization

/// Carries requests out off the main thread: questions on one queue, where a
/// newer one of the same kind lets the older go; changes on another, in order.
/// What will probably be asked next is answered while nothing is asked.
final class RequestQueue: Sendable {
    private let carrier: RequestCarrier
    private let inbox: Inbox
    private let prefetcher: AnswerPrefetcher
    private let questions = DispatchQueue(label: "questions", qos: .userInitiated)
    private let changes = DispatchQueue(label: "changes", qos: .userInitiated)
    /// How many questions of each kind have been asked.
    private let tickets = Mutex<[Kind: Int]>([:])

    init(carrier: RequestCarrier, inbox: Inbox) {
        self.carrier = carrier
        self.inbox = inbox
        prefetcher = AnswerPrefetcher(carrier: carrier) { inbox.post(.answer($0)) }
    }

    /// The answer where it is known; if the library has changed since, it is
    /// asked for again, and comes only if it is another.
    func carryOut(_ request: Request) -> Answer? {
        guard let kind = Kind(request) else {
            change(request)
            return nil
        }
        let ticket = nextTicket(kind)
        switch prefetcher.find(request) {
        case .known(let answer, let isCurrent):
            if !isCurrent { ask(request, kind, ticket, known: answer) }
            return answer
        case .underWay: break
        case .nothing: ask(request, kind, ticket, known: nil)
        }
        return nil
    }

    func expect(_ requests: [Request]) { prefetcher.expect(requests) }

    /// Waits until every change so far has been carried out and nobody reads any
    /// more: a library must not go while it is read. Questions that wait are let go.
    func finish() {
        changes.sync {}
        tickets.withLock { $0 = [:] }
        prefetcher.finish()
        questions.sync {}
    }
}

// MARK: - Private

extension RequestQueue {
    /// Questions of which only the newest counts.
    private enum Kind: Hashable {
        case list, more, before, end, around, narrowed, page, context, card, event, timeline, count, completion,
            choices, rest

        init?(_ request: Request) {
            switch request {
            case .list(_, let after, _): self = after == nil ? .list : .more
            case .listBefore(_, let row, _): self = row == nil ? .end : .before
            case .narrow: self = .narrowed
            case .listAround: self = .around
            case .page: self = .page
            case .context: self = .context
            case .card: self = .card
            case .event: self = .event
            case .timeline: self = .timeline
            case .count: self = .count
            case .complete: self = .completion
            case .choices: self = .choices
            case .stories, .sources, .totals, .savedFilters, .marks, .rows: self = .rest
            default: return nil
            }
        }
    }

    private func nextTicket(_ kind: Kind) -> Int {
        tickets.withLock { tickets in
            tickets[kind, default: 0] += 1
            return tickets[kind, default: 0]
        }
    }

    /// - Parameter known: what is shown meanwhile.
    private func ask(_ request: Request, _ kind: Kind, _ ticket: Int, known: Answer?) {
        questions.async { [self] in
            let isNewest = tickets.withLock { $0[kind] } == ticket
            guard isNewest || kind == .rest else { return }
            let revision = carrier.library.revision
            guard let answer = carrier.answer(request) else { return }
            prefetcher.keep(answer, for: request, revision: revision)
            if answer != known { inbox.post(.answer(answer)) }
        }
    }

    private func change(_ request: Request) {
        changes.async { [self] in
            guard let answer = carrier.answer(request) else { return }
            if !answer.isOfReadState { prefetcher.forget() }
            inbox.post(.answer(answer))
        }
    }
}

extension Answer {
    /// Articles were read: what stands beside others hardly looks different for that.
    fileprivate var isOfReadState: Bool {
        if case .changed(.read, _) = self { true } else { false }
    }
}
