import GRDB
import Synchronization

/// Counts the transactions that change a library from its opening on: those of
/// this process as they are committed, those of others when they are looked for.
final class CommitCount: TransactionObserver, Sendable {
    private let count = Atomic<Int>(0)
    /// What SQLite last said to the connection that writes about the commits of all others.
    private let others = Mutex<Int64?>(nil)

    var value: Int { count.load(ordering: .acquiring) }

    func observe(_ pool: DatabasePool) {
        pool.add(transactionObserver: self, extent: .observerLifetime)
    }

    /// Counts as one change what others have committed since the last look.
    func noticeOthers(in db: Database) throws {
        let now = try db.number("PRAGMA data_version")
        let isNew = others.withLock { last in
            defer { last = now }
            return last != nil && last != now
        }
        if isNew { increase() }
    }

    func observes(eventsOfKind kind: DatabaseEventKind) -> Bool { false }
    func databaseDidChange(with event: DatabaseEvent) {}
    func databaseDidCommit(_ db: Database) { increase() }
    func databaseDidRollback(_ db: Database) {}

    private func increase() { count.wrappingAdd(1, ordering: .acquiringAndReleasing) }
}
