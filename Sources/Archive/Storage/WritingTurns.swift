import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Has processes that write to one library take turns. SQLite lets whoever
/// asks first have the file, and who waits asks only now and then: a process
/// with one long transaction behind the other would keep all others out.
///
/// So who works long rests between two transactions, for longer than who waits
/// sleeps between two looks.
final class WritingTurns: Sendable {
    private let worked = Mutex(Duration.zero)

    /// One transaction, and the rest that is due behind it.
    func take<T>(_ transaction: () throws -> T) rethrows -> T {
        let start = ContinuousClock.now
        defer { rest(after: start.duration(to: .now)) }
        return try transaction()
    }

    /// How long to rest from so much work; nil where it was too little.
    static func rest(from work: Duration) -> Duration? {
        guard work >= .milliseconds(500) else { return nil }
        // Two per cent: on a busy machine others are slower to look, too.
        return min(max(work / 50, .milliseconds(10)), .milliseconds(200))
    }

    /// Sleeps between two looks whether another still writes; false when that took too long.
    static func waitsOn(_ looks: Int) -> Bool {
        guard looks < mostLooks else { return false }
        usleep(5_000)
        return true
    }

    /// Half a minute and more: several long transactions of others.
    static let mostLooks = 6_000

    private func rest(after work: Duration) {
        let due = worked.withLock { worked in
            worked += work
            let due = WritingTurns.rest(from: worked)
            if due != nil { worked = .zero }
            return due
        }
        guard let due else { return }
        usleep(useconds_t(due / .microseconds(1)))
    }
}
