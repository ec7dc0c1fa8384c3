import Synchronization

/// A way to end a fetch from another thread.
///
///     let cancellation = Cancellation()
///     // elsewhere: cancellation.cancel()
///     let outcome = fetcher.fetch(request, cancellation: cancellation)   // .cancelled
///
/// It takes effect at once, whatever the network does.
public final class Cancellation: Sendable {
    private struct State {
        var isCancelled = false
        var wakes: [Int: @Sendable () -> Void] = [:]
        var next = 0
    }

    private let state = Mutex(State())

    public init() {}

    public var isCancelled: Bool { state.withLock { $0.isCancelled } }

    /// Harmless when called again, or behind the end.
    public func cancel() {
        state.withLock {
            $0.isCancelled = true
            // Under the lock: what is woken must not go away meanwhile.
            for wake in $0.wakes.values { wake() }
        }
    }

    /// Calls `wake` on cancelling for as long as `body` runs.
    func waking(_ wake: @escaping @Sendable () -> Void, during body: () -> Void) {
        let number = state.withLock { state in
            state.next += 1
            state.wakes[state.next] = wake
            return state.next
        }
        body()
        state.withLock { $0.wakes[number] = nil }
    }
}

/// Of several fetches for one purpose the newest counts: to begin one ends the one before.
public final class NewestFetch: Sendable {
    private let current = Mutex<Cancellation?>(nil)

    public init() {}

    /// For the fetch that begins now.
    public func begin() -> Cancellation {
        let next = Cancellation()
        let former = current.withLock { current in
            defer { current = next }
            return current
        }
        former?.cancel()
        return next
    }

    /// Ends the one under way, if there is one.
    public func cancel() {
        current.withLock { $0 }?.cancel()
    }
}
