import FoundationEssentials
import GRDB
public import News

/// The library: one SQLite file that holds articles, what the analysis found
/// in them, and what the reader did. Files named `Library` say what can be asked
/// of it, `IntakeSession` and `AnalysisSession` how it is filled; this one opens
/// and closes it.
///
/// Every call is synchronous, may be made from any thread, and throws a
/// `LibraryError`, whose description is a sentence. Calls that read never
/// wait for one that writes; of those that write one runs at a time, also
/// among processes.
public struct Library: Sendable {
    public let path: String
    let pool: DatabasePool
    private let memory = AnalysisMemory()
    let frequencies = TermMemory()
    private let commits = CommitCount()
    private let turns = WritingTurns()

    // MARK: The file

    public init(at path: String, access: LibraryAccess = .writing) throws {
        self.init(path: path, pool: try LibraryFile.pool(at: path, access: access))
    }

    init(path: String, pool: DatabasePool) {
        self.path = path
        self.pool = pool
        commits.observe(pool)
    }

    /// A library of its own file among the temporary ones; end with `remove()`. Those that killed processes left go.
    public static func temporary() throws -> Library {
        try Library(at: LibraryFile.newTemporary())
    }

    /// The same with all that is in this one.
    public func temporaryCopy() throws -> Library {
        let path = LibraryFile.newTemporary()
        try backup(to: path)
        return try Library(at: path)
    }

    public static func exists(at path: String) -> Bool {
        FileManager.default.fileExists(atPath: path)
    }

    /// What was written is moved into the one file, unless another process has it open.
    public func close() throws {
        // Only the last connection to close moves it, and the pool closes the one that writes first.
        pool.releaseMemory()
        try translated { try pool.close() }
    }

    /// Closes the library and deletes its files.
    public func remove() throws {
        try close()
        LibraryFile.remove(path)
    }

    /// A sentence for each thing that is wrong; empty where all is well.
    public func check() throws -> [String] {
        let problems = try read { try Checkup.problems(in: $0) }
        guard problems.isEmpty, !pool.configuration.readonly else { return problems }
        return try write { try Checkup.searchProblems(in: $0) }
    }

    /// Another number whenever the library has changed: at once where this
    /// process changes it, where another does when `noticeOthers` has looked.
    /// Never waits.
    public var revision: Int { commits.value }

    public func noticeOthers() throws {
        try translated { try pool.writeWithoutTransaction { try commits.noticeOthers(in: $0) } }
    }

    // MARK: Taking in and analysing

    /// Lets the connection that writes keep many more pages, and put them into the file sixteen times as rarely: for a
    /// long run that has the process to itself. A page that transaction after transaction changes is put there once.
    public func makeRoom() throws {
        try translated {
            try pool.writeWithoutTransaction {
                try $0.execute(sql: "PRAGMA cache_size = -128000; PRAGMA wal_autocheckpoint = 16000")
            }
        }
    }

    /// Everything the closure takes in, or nothing.
    public func intake<T>(_ body: (IntakeSession) throws -> T) throws -> T {
        try write { try Library.intake($0, body) }
    }

    /// The same for what a person asked for: it is on the disk when this returns.
    public func lastingIntake<T>(_ body: (IntakeSession) throws -> T) throws -> T {
        try keep { try Library.intake($0, body) }
    }

    /// Everything the closure saves, or nothing.
    public func analysis<T>(_ body: (AnalysisSession) throws -> T) throws -> T {
        let (result, remembered) = try write { db in
            let session = AnalysisSession(db, remembered: try memory.take(db))
            return (try body(session), try session.settle())
        }
        memory.keep(remembered)
        return result
    }

    /// Articles whose analysis is older than `version`: those of `first` that
    /// are, then the never analysed, each newest first. Those that were
    /// interrupted are not among them.
    public func pending(version: Int, limit: Int, first: [Article.ID] = []) throws -> [Article.ID] {
        try read { try PendingArticles.ids(version: version, limit: limit, first: first, in: $0) }
    }

    /// Articles that were being analysed when a process ended, and wait to be analysed one by one; those that were
    /// `metAlone` may well be what ends it.
    public func interrupted(metAlone: Bool, version: Int) throws -> [Article.ID] {
        try read { try Interruptions.pending(metAlone: metAlone, version: version, in: $0) }
    }

    /// Articles whose analysis ended a process again and again; they wait for a reanalysis or a newer version.
    public func setAside() throws -> [ArticleRow] {
        try read { try ArticleRowQueries.rows(try Interruptions.setAside(in: $0), in: $0) }
    }

    public func pendingCount(version: Int) throws -> Int {
        try read { try PendingArticles.count(version: version, in: $0) }
    }

    /// Every article waits for the analysis again; what was found stays until it
    /// has been through. One that was begun and interrupted goes on: then this
    /// changes nothing and returns true.
    @discardableResult
    public func forgetAnalysis() throws -> Bool {
        try write { try Reanalysis.begin(in: $0) }
    }

    /// Whether articles wait that were analysed before, by an older version or as somebody asked for it.
    public func awaitsReanalysis(version: Int) throws -> Bool {
        try read { try Reanalysis.isAwaited(version: version, in: $0) }
    }

    /// Where nothing waits any more, a reanalysis is over.
    public func settleReanalysis() throws {
        try write { try Reanalysis.settle(in: $0) }
    }

    /// In the order of `ids`; those that aren't there are left out.
    public func contents(of ids: [Article.ID]) throws -> [StoredContent] {
        try read { try ArticleQueries.contents(ids, in: $0) }
    }

    /// True if `holder` may analyse until `now + seconds`: nobody else does, or one that did not renew in time or whose
    /// process is no more. What that one was at was interrupted, as far as an analysis of this version is still wanted.
    public func acquireLease(holder: String, version: Int, now: Int, seconds: Int) throws -> Bool {
        try write { try Lease.acquire(holder: holder, version: version, now: now, seconds: seconds, in: $0) }
    }

    /// Says which articles are analysed from now on; false where another has taken the lease over.
    public func renewLease(holder: String, articles: [Article.ID], now: Int, seconds: Int) throws -> Bool {
        try write { try Lease.renew(holder: holder, articles: articles, now: now, seconds: seconds, in: $0) }
    }

    public func releaseLease(holder: String) throws {
        try write { try Lease.release(holder: holder, in: $0) }
    }
}

// MARK: - Transactions, for the other files of Library

extension Library {
    func read<T>(_ body: (Database) throws -> T) throws -> T {
        try translated { try pool.read(body) }
    }

    /// One transaction. A power cut may cost the last second of them, never half of one.
    func write<T>(_ body: (Database) throws -> T) throws -> T {
        try translated {
            try turns.take {
                try pool.write { db in
                    guard !db.isMoved else { throw LibraryError.gone(path: path) }
                    return try body(db)
                }
            }
        }
    }

    /// One transaction that is on the disk when this returns.
    func keep<T>(_ body: (Database) throws -> T) throws -> T {
        try translated {
            try pool.writeWithoutTransaction { db in
                guard !db.isMoved else { throw LibraryError.gone(path: path) }
                try db.execute(sql: "PRAGMA synchronous = FULL")
                defer { try? db.execute(sql: "PRAGMA synchronous = NORMAL") }
                return try Library.transaction(db, body)
            }
        }
    }
}

// MARK: - Private

extension Library {
    private static func intake<T>(_ db: Database, _ body: (IntakeSession) throws -> T) throws -> T {
        let session = IntakeSession(db)
        let result = try body(session)
        try session.settle()
        return result
    }

    private static func transaction<T>(_ db: Database, _ body: (Database) throws -> T) throws -> T {
        var result: Result<T, any Error>?
        try db.inTransaction(.immediate) {
            result = Result { try body(db) }
            if case .failure = result { return .rollback }
            return .commit
        }
        guard let result else { throw DatabaseError(message: "the transaction did not run") }
        return try result.get()
    }

    private func translated<T>(_ body: () throws -> T) throws -> T {
        do { return try body() } catch { throw LibraryError.describing(error, path: path) }
    }
}
