import Glibc
import Synchronization

/// Where the time of an import goes: processor time by stage, of all threads
/// together. Only measuring asks for it; without it nothing is timed.
package final class StageTimes: Sendable {
    package enum Stage: String, CaseIterable, Sendable {
        case parsing, storing, reading, annotating, comparing, entities, stories, events, duplicates, saving
        /// All stories of a young library anew.
        case revising
        /// The whole of the writer's work: what no stage of its own accounts for is counters, keys and the disk.
        case writing
    }

    private let spent = Mutex<[Stage: UInt64]>([:])

    package init() {}

    package func nanoseconds(of stage: Stage) -> UInt64 { spent.withLock { $0[stage] ?? 0 } }

    fileprivate func add(_ nanoseconds: UInt64, to stage: Stage) {
        spent.withLock { $0[stage, default: 0] += nanoseconds }
    }
}

extension StageTimes? {
    /// What `body` gives; its time is counted where anybody counts.
    func measure<T>(_ stage: StageTimes.Stage, _ body: () throws -> T) rethrows -> T {
        guard let self else { return try body() }
        let start = threadTime()
        defer { self.add(threadTime() - start, to: stage) }
        return try body()
    }
}

/// Processor time of this thread.
private func threadTime() -> UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
}
