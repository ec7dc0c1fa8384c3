import Dispatch
import Synchronization

/// Trains the members of a mean side by side, one a thread.
enum Members {
    /// In their order, whichever was done first; the error of the first that failed.
    static func train(_ count: Int, _ body: @Sendable (Int) throws -> CRF) throws -> [CRF] {
        let results = Mutex<[Int: Result<CRF, any Error>]>([:])
        DispatchQueue.concurrentPerform(iterations: count) { member in
            let result = Result { try body(member) }
            results.withLock { $0[member] = result }
        }
        return try results.withLock { results in try (0..<count).compactMap { try results[$0]?.get() } }
    }
}
