import Analysis
import Archive
import News

/// Analyses what is pending, batch by batch: each is read, analysed on all
/// cores, and put into the library in one transaction, so that a stop costs a
/// batch and the next run resumes. While one batch is written the next is
/// analysed already: only one thread at a time can write.
struct AnalysisRun {
    let library: Library
    let clock: Clock
    let analyzer: Analyzer
    let times: StageTimes?

    /// Small enough that the reader sees results soon.
    private static let batch = 64
    /// Where nobody waits: terms that many articles share are then counted once for all of them.
    private static let largeBatch = 256
    /// After so many articles it is time to look at the stories again.
    private static let step = 64
    /// How long others wait before they take over from a process that died.
    private static let leaseSeconds = 30

    /// Works until nothing is pending, `shouldStop` says so or another process
    /// analyses; returns how many articles were done. Articles that `first`
    /// names come before all others; nil where nobody waits for any.
    func run(
        as holder: String, first: (() -> [Article.ID])?, report: (WorkProgress, [Article.ID]) -> Void,
        shouldStop: () -> Bool
    ) throws -> Int {
        guard try library.acquireLease(holder: holder, now: clock.now(), seconds: AnalysisRun.leaseSeconds) else {
            return 0
        }
        defer { try? library.releaseLease(holder: holder) }
        if first == nil { try library.makeRoom() }
        let total = try library.pendingCount(version: Analyzer.version)
        let isReanalysis = try library.awaitsReanalysis(version: Analyzer.version)
        let memory = (vectors: VectorMemory(), shingles: ShingleMemory())
        var done = 0
        var prepared: Ahead<[PreparedArticle]>?
        let size = first == nil ? AnalysisRun.largeBatch : AnalysisRun.batch
        var next = try pending(size, behind: [], first: first?() ?? [])
        while !shouldStop(), !next.isEmpty {
            let ids = next
            let batch = try prepared?.value() ?? prepare(ids)
            next = try pending(size, behind: ids, first: first?() ?? [])
            prepared = Ahead { [next] in try prepare(next) }
            try write(batch, memory, Moment(isLast: next.isEmpty, isReanalysis: isReanalysis))
            done += ids.count
            report(WorkProgress(stage: .analyzing, done: done, total: max(total, done)), ids)
            guard try library.renewLease(holder: holder, now: clock.now(), seconds: AnalysisRun.leaseSeconds) else {
                break
            }
        }
        if next.isEmpty { try library.settleReanalysis() }
        return done
    }

    /// The next batch; those `behind` which it comes are not written yet.
    private func pending(_ size: Int, behind ids: [Article.ID], first: [Article.ID]) throws -> [Article.ID] {
        let behind = Set(ids)
        let pending = try library.pending(version: Analyzer.version, limit: size + ids.count, first: first)
        return Array(pending.filter { !behind.contains($0) }.prefix(size))
    }

    private func prepare(_ ids: [Article.ID]) throws -> [PreparedArticle] {
        let contents = try times.measure(.reading) { try library.contents(of: ids) }
        return Parallel.map(contents) { PreparedArticle($0, analyzer: analyzer, times: times) }
    }

    private func write(
        _ batch: [PreparedArticle], _ memory: (vectors: VectorMemory, shingles: ShingleMemory), _ moment: Moment
    ) throws {
        try times.measure(.writing) {
            try library.analysis { session in
                for (number, article) in zip(1..., batch) {
                    try ArticleResolver(
                        session: session, article: article, vectors: memory.vectors, shingles: memory.shingles,
                        zone: clock.zone, times: times
                    ).resolve()
                    let isEnd = number == batch.count
                    if isEnd || number % AnalysisRun.step == 0 {
                        try revise(session, memory.vectors, isEnd ? moment : Moment())
                    }
                }
            }
        }
    }

    private func revise(_ session: AnalysisSession, _ vectors: VectorMemory, _ moment: Moment) throws {
        try times.measure(.revising) {
            try StoryRevision(session: session, vectors: vectors)
                .reviseIfDue(isLast: moment.isLast, isReanalysis: moment.isReanalysis)
        }
    }

    /// Where a run stands.
    private struct Moment {
        /// Nothing waits any more.
        var isLast = false
        /// At the end of one that reads again what was read before.
        var isReanalysis = false
    }
}
