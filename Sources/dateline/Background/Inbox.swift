import Reading
import Synchronization
import Terminal

/// Actions on their way to the reader, from any thread; each wakes the loop.
final class Inbox: Sendable {
    private let actions = Mutex<[Action]>([])
    private let waker: Waker

    init(_ waker: Waker) {
        self.waker = waker
    }

    func post(_ action: Action) {
        actions.withLock { $0.append(action) }
        waker.wake()
    }

    /// What has come in, oldest first.
    func take() -> [Action] {
        actions.withLock { waiting in
            defer { waiting = [] }
            return waiting
        }
    }
}
