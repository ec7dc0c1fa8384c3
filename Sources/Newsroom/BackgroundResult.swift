import Dispatch
import Synchronization

/// Work that another thread does while this one goes on.
final class BackgroundResult<Value: Sendable>: Sendable {
    private let result = Mutex<Result<Value, any Error>?>(nil)
    private let done = DispatchGroup()

    init(_ work: @escaping @Sendable () throws -> Value) {
        DispatchQueue.global().async(group: done) {
            let result = Result { try work() }
            self.result.withLock { $0 = result }
        }
    }

    /// Waits for what the work gave.
    func value() throws -> Value? {
        done.wait()
        return try result.withLock { try $0?.get() }
    }
}
