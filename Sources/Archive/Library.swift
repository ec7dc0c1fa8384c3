import FoundationEssentials
import GRDB
public import News

/// The library: one SQLite file that holds articles, what the analysis found
/// in them, and what the reader did. This file says everything the module
/// offers, together with `IntakeSession` and `AnalysisSession`.
///
/// Every call is synchronous, may be made from any thread, and throws a
/// `LibraryError`, whose description is a sentence. Calls that read never
/// wait for one that writes; of those that write one runs at a time, also
/// among processes.
public struct Library: Sendable {
    public let path: String
    private let pool: DatabasePool
    private let memory = AnalysisMemory()
    private let frequencies = TermMemory()

    // MARK: The file

    public init(at path: String, access: LibraryAccess = .writing) throws {
        self.init(path: path, pool: try LibraryFile.pool(at: path, access: access))
    }

    init(path: String, pool: DatabasePool) {
        self.path = path
        self.pool = pool
    }

    /// A library of its own file among the temporary ones; end with `remove()`.
    public static func temporary() throws -> Library {
        let folder = FileManager.default.temporaryDirectory.path
        return try Library(at: "\(folder)/dateline-\(UUID().uuidString).sqlite")
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

    /// A copy of the library as it is now, in one file; others may go on reading and writing.
    public func backup(to copy: String) throws {
        let target = try Library(at: copy, access: .writing)
        try translated { try pool.backup(to: target.pool) }
        try target.close()
    }

    /// A sentence for each thing that is wrong; empty where all is well.
    public func check() throws -> [String] {
        let problems = try read { try Checkup.problems(in: $0) }
        guard problems.isEmpty, !pool.configuration.readonly else { return problems }
        return try write { try Checkup.searchProblems(in: $0) }
    }

    /// The names of the migrations the file has been through.
    public func schemaVersions() throws -> [String] {
        try read { try Schema.migrator.appliedIdentifiers($0).sorted() }
    }

    // MARK: Taking in and analysing

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
    /// are, then the never analysed, each newest first.
    public func pending(version: Int, limit: Int, first: [Article.ID] = []) throws -> [Article.ID] {
        try read { try PendingArticles.ids(version: version, limit: limit, first: first, in: $0) }
    }

    public func pendingCount(version: Int) throws -> Int {
        try read { try PendingArticles.count(version: version, in: $0) }
    }

    /// Every article waits for the analysis again; what was found stays until it has been through.
    public func forgetAnalysis() throws {
        try write { try $0.run("UPDATE article SET analyzed = 0 WHERE analyzed > 0") }
    }

    /// In the order of `ids`; those that aren't there are left out.
    public func contents(of ids: [Article.ID]) throws -> [StoredContent] {
        try read { try Articles.contents(ids, in: $0) }
    }

    /// True if `holder` may analyse until `now + seconds`: nobody else does, or did not renew in time.
    public func acquireLease(holder: String, now: Int, seconds: Int) throws -> Bool {
        try write { try Lease.acquire(holder: holder, now: now, seconds: seconds, in: $0) }
    }

    /// False where another has taken it over.
    public func renewLease(holder: String, now: Int, seconds: Int) throws -> Bool {
        try write { try Lease.renew(holder: holder, now: now, seconds: seconds, in: $0) }
    }

    public func releaseLease(holder: String) throws {
        try write { try Lease.release(holder: holder, in: $0) }
    }

    // MARK: Articles

    /// A page of a list in `order`; the next page begins behind the last row's `position`.
    public func rows(
        _ filter: Filter = .all, behind position: Int64? = nil, order: ListOrder = .newestFirst, limit: Int,
        isFolded: Bool = true
    ) throws -> [ArticleRow] {
        try read {
            try ArticleList.rows(
                filter, behind: position, order: order, limit: limit, isFolded: isFolded, in: $0)
        }
    }

    /// Every matching article, newest first.
    public func articles(_ filter: Filter, isFolded: Bool = false, limit: Int? = nil) throws -> [Article.ID] {
        try read { try ArticleList.ids(filter, isFolded: isFolded, limit: limit, in: $0) }
    }

    public func count(_ filter: Filter = .all, isFolded: Bool = true, cap: Int = 100_000) throws -> ArticleCount {
        try read { try ArticleList.count(filter, isFolded: isFolded, cap: cap, in: $0) }
    }

    public func articleCount() throws -> Int {
        try count(.all, isFolded: false).value
    }

    /// How many articles came in behind one and are listed, and which is the last of all.
    public func arrivals(after id: Article.ID?) throws -> (count: Int, newest: Article.ID) {
        try read { try ArticleList.arrivals(after: id, in: $0) }
    }

    public func row(_ id: Article.ID) throws -> ArticleRow? {
        try read { try ArticleRows.one(id, in: $0) }
    }

    /// In the order of `ids`; those that aren't there are left out.
    public func rows(_ ids: [Article.ID]) throws -> [ArticleRow] {
        try read { try ArticleRows.rows(ids, in: $0) }
    }

    /// The rows folded under this one.
    public func duplicates(of id: Article.ID) throws -> [ArticleRow] {
        try read { try ArticleRows.duplicates(of: id, in: $0) }
    }

    public func article(_ id: Article.ID) throws -> Article? {
        try read { try Articles.one(id, in: $0) }
    }

    public func page(_ id: Article.ID) throws -> ArticlePage? {
        try read { try Articles.page(id, in: $0) }
    }

    public func article(withOrigin origin: String) throws -> Article.ID? {
        try read { try Articles.id(withOrigin: origin, in: $0) }
    }

    /// The bytes it was read from, where they were kept.
    public func original(of id: Article.ID) throws -> [UInt8]? {
        try read { try Articles.original(id, in: $0) }
    }

    public func sources() throws -> [Source] {
        try read { try Sources.all(in: $0) }
    }

    /// What a word of a filter line can be completed to.
    public func completions(of prefix: String, for field: Completable, limit: Int = 20) throws -> [String] {
        try read { try Completions.of(prefix, for: field, limit: limit, in: $0) }
    }

    // MARK: Entities

    /// The most mentioned first; with a filter, counted in the articles that match.
    public func entityRows(_ filter: Filter = .all, kind: EntityKind? = nil, limit: Int) throws -> [EntityRow] {
        try read { try EntityQueries.rows(filter, kind: kind, limit: limit, in: $0) }
    }

    /// Entities of an article, the most mentioned in it first, with the counts of the whole library.
    public func entityRows(of article: Article.ID) throws -> [EntityRow] {
        try read { try EntityQueries.rows(of: article, in: $0) }
    }

    /// Those of `ids` that are there, in no order.
    public func entityRows(_ ids: some Sequence<Entity.ID>) throws -> [EntityRow] {
        try read { try EntityQueries.rows(ids, in: $0) }
    }

    public func entity(_ id: Entity.ID) throws -> Entity? {
        try read { try EntityQueries.entity(id, in: $0) }
    }

    /// Entities with a spelling of this name (case and diacritics don't
    /// matter), else with one that begins so; the most mentioned first.
    public func entities(named name: String) throws -> [EntityRow] {
        try read { try EntityQueries.named(name, in: $0) }
    }

    public func card(_ id: Entity.ID, quotes: Int = 50) throws -> EntityCard? {
        try read { try EntityCards.card(id, quotes: quotes, in: $0) }
    }

    /// Articles that name an entity, newest first.
    public func appearances(of entity: Entity.ID, limit: Int) throws -> [EntityAppearance] {
        try read { try EntityAppearances.newest(of: entity, limit: limit, in: $0) }
    }

    /// Why each of its names was taken for it.
    public func mergeLog(_ id: Entity.ID) throws -> [MergeNote] {
        try read { try EntityQueries.mergeLog(id, in: $0) }
    }

    // MARK: Events, timelines and stories

    /// By date, undated last.
    public func events(of article: Article.ID) throws -> [EventRow] {
        try read { try EventQueries.events(of: article, in: $0) }
    }

    public func events(of entity: Entity.ID, limit: Int) throws -> [EventRow] {
        try read { try EventQueries.events(of: entity, limit: limit, in: $0) }
    }

    public func event(_ id: Event.ID) throws -> EventRow? {
        try events([id]).first
    }

    /// In the order of `ids`; those that no article reports are left out.
    public func events(_ ids: [Event.ID]) throws -> [EventRow] {
        try read { try EventRows.rows(ids, $0) }
    }

    /// The sentences that report an event, newest article first.
    public func reports(of event: Event.ID, limit: Int = 200) throws -> [EventReport] {
        try read { try EventQueries.reports(of: event, limit: limit, in: $0) }
    }

    public func timeline(_ query: TimelineQuery) throws -> Timeline {
        try read { try Timelines.timeline(query, in: $0) }
    }

    /// Stories of two articles or more, those with the newest article first.
    public func stories(limit: Int) throws -> [Story] {
        try read { try StoryQueries.rows(limit: limit, in: $0) }
    }

    public func story(_ id: Story.ID) throws -> Story? {
        try read { try StoryQueries.one(id, in: $0) }
    }

    public func story(of article: Article.ID) throws -> Story? {
        try read { try StoryQueries.story(of: article, in: $0) }
    }

    /// Newest first.
    public func rows(of story: Story.ID, limit: Int = 500) throws -> [ArticleRow] {
        try read { try ArticleRows.story(story, limit: limit, in: $0) }
    }

    // MARK: What is related

    /// Nil for an article that has not been analysed.
    public func profile(_ id: Article.ID) throws -> ArticleProfile? {
        try read { try Profiles.profile(id, in: $0) }
    }

    /// Those of `ids` that have been analysed, in no order; their entities are not read.
    public func profiles(of ids: [Article.ID]) throws -> [ArticleProfile] {
        try read { try Profiles.profiles(of: ids, in: $0) }
    }

    /// Articles that share rare words or entities with `article`, those that
    /// share most first; of long lists those nearest in time. Their entities
    /// are not read.
    public func profiles(
        near article: Article.ID? = nil, matching words: [SearchWord], entities: [Entity.ID] = [],
        isFolded: Bool = false, limit: Int = 200
    ) throws -> [ArticleProfile] {
        try read {
            try Profiles.candidates(
                near: article, words: words, entities: entities, isFolded: isFolded, limit: limit, in: $0)
        }
    }

    /// An article's words alone: what comparing and quoting need.
    public func words(of ids: [Article.ID]) throws -> [Article.ID: ArticleWords] {
        try read { try ArticleWords.read(ids, in: $0) }
    }

    /// Events of these entities as posting lists hold them: of each at most
    /// `perEntity`, those nearest to `day` on either side (without a day the newest).
    public func eventPostings(
        of entities: [Entity.ID], near day: CalendarDay?, perEntity: Int = 200
    ) throws -> [EventPosting] {
        try read { try RelatedEventQueries.postings(of: entities, near: day, perEntity: perEntity, in: $0) }
    }

    /// The first `limit` of `ids` that some article reports, in their order.
    public func relatedEventCandidates(_ ids: [Event.ID], limit: Int) throws -> [RelatedEventCandidate] {
        try read { try EventRows.candidates(ids, limit: limit, in: $0) }
    }

    public func termStatistics(for terms: some Sequence<UInt32>) throws -> TermStatistics {
        try read { try frequencies.statistics(for: terms, in: $0) }
    }

    // MARK: The reader's own

    // What a person does is on the disk before these return.

    /// Returns those whose state changed.
    @discardableResult
    public func setRead(_ ids: [Article.ID], _ isRead: Bool) throws -> [Article.ID] {
        try keep { try ReadState.set(ids, isRead: isRead, in: $0) }
    }

    /// Marks all that match as read; returns those that were unread.
    @discardableResult
    public func markAllRead(_ filter: Filter = .all) throws -> [Article.ID] {
        let unread = Filter(filter.terms + [Filter.Term(.unread)])
        return try keep { db in
            try ReadState.set(ArticleList.ids(unread, isFolded: false, in: db), isRead: true, in: db)
        }
    }

    /// All of them, or those of one article, also those that stand in a former text of it.
    public func marks(_ article: Article.ID? = nil) throws -> [Mark] {
        try read { try Marks.all(article, in: $0) }
    }

    public func mark(_ id: Mark.ID) throws -> Mark? {
        try read { try Marks.one(id, in: $0) }
    }

    /// `created` in seconds since 1970.
    public func addMark(_ article: Article.ID, _ anchor: Mark.Anchor, note: String? = nil, created: Int) throws -> Mark
    {
        try keep { db in
            let id = try Marks.add(article, anchor, note: note, created: created, in: db)
            guard let mark = try Marks.one(id, in: db) else { throw DatabaseError(message: "the mark was not kept") }
            return mark
        }
    }

    /// Returns what was removed, for `restoreMark`.
    @discardableResult
    public func removeMark(_ id: Mark.ID) throws -> Mark? {
        try keep { db in
            let mark = try Marks.one(id, in: db)
            try db.run("DELETE FROM mark WHERE id = ?", [id.number])
            return mark
        }
    }

    /// Puts a removed mark back, under its own id.
    public func restoreMark(_ mark: Mark) throws {
        try keep { try Marks.restore(mark, in: $0) }
    }

    /// Returns the note before.
    @discardableResult
    public func setNote(_ id: Mark.ID, _ note: String?) throws -> String? {
        try keep { db in
            let old = try Marks.one(id, in: db)?.note
            try db.run("UPDATE mark SET note = ? WHERE id = ?", [note, id.number])
            return old
        }
    }

    /// Returns the tags before.
    @discardableResult
    public func setTags(_ id: Article.ID, _ tags: [String]) throws -> [String] {
        try keep { db in
            let old = try Tags.read(id, in: db)
            try Tags.write(tags, of: id, in: db)
            return old
        }
    }

    /// Takes articles out of sight; `restore` brings them back. Returns those that were there.
    @discardableResult
    public func remove(_ ids: [Article.ID]) throws -> [Article.ID] {
        try keep { try Removal.remove(ids, in: $0) }
    }

    /// Brings removed articles back, and muted ones; returns those that were either.
    @discardableResult
    public func restore(_ ids: [Article.ID]) throws -> [Article.ID] {
        try keep { try Removal.restore(ids, in: $0) }
    }

    /// By name, each with how many articles it finds now.
    public func savedFilters() throws -> [SavedFilter] {
        try read { try SavedFilters.all(in: $0) }
    }

    /// Keeps a filter under a name; nil removes it. Returns the one that had the name.
    @discardableResult
    public func saveFilter(_ name: String, _ filter: Filter?) throws -> Filter? {
        try keep { db in
            let old = try SavedFilters.one(name, in: db)
            try SavedFilters.set(name, filter, in: db)
            return old
        }
    }

    /// False where there is none of the old name, or another has the new one.
    @discardableResult
    public func renameFilter(_ old: String, to new: String) throws -> Bool {
        try keep { db in
            guard let filter = try SavedFilters.one(old, in: db), try SavedFilters.one(new, in: db) == nil else {
                return false
            }
            try SavedFilters.set(old, nil, in: db)
            try SavedFilters.set(new, filter, in: db)
            return true
        }
    }

    public func saveJumps(terminal: String, data: String) throws {
        try write { try Jumps.save(terminal: terminal, data: data, in: $0) }
    }

    public func jumps(terminal: String) throws -> String? {
        try read { try Jumps.read(terminal: terminal, in: $0) }
    }

    /// Those of the last terminal that saved any.
    public func lastJumps() throws -> String? {
        try read { try Jumps.last(in: $0) }
    }
}

// MARK: - Private

extension Library {
    func read<T>(_ body: (Database) throws -> T) throws -> T {
        try translated { try pool.read(body) }
    }

    /// One transaction. A power cut may cost the last second of them, never half of one.
    func write<T>(_ body: (Database) throws -> T) throws -> T {
        try translated { try pool.write(body) }
    }

    /// One transaction that is on the disk when this returns.
    func keep<T>(_ body: (Database) throws -> T) throws -> T {
        try translated {
            try pool.writeWithoutTransaction { db in
                try db.execute(sql: "PRAGMA synchronous = FULL")
                defer { try? db.execute(sql: "PRAGMA synchronous = NORMAL") }
                return try Library.transaction(db, body)
            }
        }
    }

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
