import Dispatch
import Reading
import Synchronization

/// Carries requests out off the main thread: questions on one queue, where a
/// newer one of the same kind lets the older go; changes on another, in order.
final class RequestQueue: Sendable {
    private let carrier: RequestCarrier
    private let inbox: Inbox
    private let questions = DispatchQueue(label: "questions", qos: .userInitiated)
    private let changes = DispatchQueue(label: "changes", qos: .userInitiated)
    /// How many questions of each kind have been asked.
    private let tickets = Mutex<[Kind: Int]>([:])

    init(carrier: RequestCarrier, inbox: Inbox) {
        self.carrier = carrier
        self.inbox = inbox
    }

    func carryOut(_ request: Request) {
        if let kind = Kind(request) { ask(request, kind) } else { change(request) }
    }

    /// Waits until every change so far has been carried out.
    func finish() {
        changes.sync {}
    }
}

// MARK: - Private

extension RequestQueue {
    /// Questions of which only the newest counts.
    private enum Kind: Hashable {
        case list, more, page, context, card, event, timeline, count, completion, choices, rest

        init?(_ request: Request) {
            switch request {
            case .list(_, let after, _): self = after == nil ? .list : .more
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

    private func ask(_ request: Request, _ kind: Kind) {
        let ticket = tickets.withLock { tickets in
            tickets[kind, default: 0] += 1
            return tickets[kind]
        }
        questions.async { [self] in
            let isNewest = tickets.withLock { $0[kind] } == ticket
            if isNewest || kind == .rest { answer(request) }
        }
    }

    private func change(_ request: Request) {
        changes.async { [self] in answer(request) }
    }

    private func answer(_ request: Request) {
        if let answer = carrier.answer(request) { inbox.post(.answer(answer)) }
    }
}
