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

    /// Large enough that every core has work, small enough that the reader sees results soon.
    private static let batch = 64
    /// How long others wait before they take over from a process that died.
    private static let leaseSeconds = 30

    /// Works until nothing is pending, `shouldStop` says so or another process
    /// analyses; returns how many articles were done. Articles that `first`
    /// names come before all others.
    func run(
        as holder: String, first: () -> [Article.ID], report: (WorkProgress, [Article.ID]) -> Void,
        shouldStop: () -> Bool
    ) throws -> Int {
        guard try library.acquireLease(holder: holder, now: clock.now(), seconds: AnalysisRun.leaseSeconds) else {
            return 0
        }
        defer { try? library.releaseLease(holder: holder) }
        let total = try library.pendingCount(version: Analyzer.version)
        let vectors = VectorMemory()
        var done = 0
        var prepared: Ahead<[PreparedArticle]>?
        var next = try pending(behind: [], first: first())
        while !shouldStop(), !next.isEmpty {
            let ids = next
            let batch = try prepared?.value() ?? prepare(ids)
            next = try pending(behind: ids, first: first())
            prepared = Ahead { [next] in try prepare(next) }
            try write(batch, vectors, isLast: next.isEmpty)
            done += ids.count
            report(WorkProgress(stage: .analyzing, done: done, total: max(total, done)), ids)
            guard try library.renewLease(holder: holder, now: clock.now(), seconds: AnalysisRun.leaseSeconds) else {
                break
            }
        }
        return done
    }

    /// The next batch; those `behind` which it comes are not written yet.
    private func pending(behind ids: [Article.ID], first: [Article.ID]) throws -> [Article.ID] {
        let limit = AnalysisRun.batch + ids.count
        let pending = try library.pending(version: Analyzer.version, limit: limit, first: first)
        return Array(pending.filter { !ids.contains($0) }.prefix(AnalysisRun.batch))
    }

    private func prepare(_ ids: [Article.ID]) throws -> [PreparedArticle] {
        Parallel.map(try library.contents(of: ids)) { PreparedArticle($0, analyzer: analyzer) }
    }

    private func write(_ batch: [PreparedArticle], _ vectors: VectorMemory, isLast: Bool) throws {
        try library.analysis { session in
            for article in batch {
                try ArticleResolver(session: session, article: article, vectors: vectors, zone: clock.zone).resolve()
            }
        }
        try library.analysis { try StoryRevision(session: $0).reviseIfDue(isLast: isLast) }
    }
}
