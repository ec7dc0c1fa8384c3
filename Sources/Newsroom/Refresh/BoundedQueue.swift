import Dispatch
import Synchronization

/// Work that one other thread does in order, a few places long: whoever adds
/// to it waits while it is full.
final class BoundedQueue: Sendable {
    private let queue = DispatchQueue(label: "dateline.bounded-queue")
    private let places: DispatchSemaphore
    private let problem = Mutex<(any Error)?>(nil)

    init(places: Int) {
        self.places = DispatchSemaphore(value: places)
    }

    /// Behind the first problem nothing more is done.
    var hasFailed: Bool { problem.withLock { $0 != nil } }

    func add(_ work: @escaping @Sendable () throws -> Void) {
        places.wait()
        queue.async { [self] in
            defer { places.signal() }
            guard !hasFailed else { return }
            do { try work() } catch { problem.withLock { $0 = error } }
        }
    }

    /// Waits until all is done; throws the first problem.
    func finish() throws {
        queue.sync {}
        if let problem = problem.withLock({ $0 }) { throw problem }
    }
}
