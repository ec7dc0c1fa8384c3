import Analysis
import Archive
import News

/// Analyses what is pending, batch by batch: each is read, analysed on all
/// cores, and put into the library in one transaction, so that a stop costs a
/// batch and the next run resumes.
struct AnalysisRun {
    let library: Library
    let clock: Clock
    let analyzer = Analyzer()

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
        var done = 0
        while !shouldStop() {
            let ids = try library.pending(version: Analyzer.version, limit: AnalysisRun.batch, first: first())
            guard !ids.isEmpty else { break }
            try analyze(ids)
            done += ids.count
            report(WorkProgress(stage: .analyzing, done: done, total: max(total, done)), ids)
            guard try library.renewLease(holder: holder, now: clock.now(), seconds: AnalysisRun.leaseSeconds) else {
                break
            }
        }
        return done
    }

    private func analyze(_ ids: [Article.ID]) throws {
        let contents = try library.contents(of: ids)
        let prepared = Parallel.map(contents) { item in
            PreparedArticle(item, analyzer: analyzer)
        }
        try library.analysis { session in
            for article in prepared {
                try ArticleResolver(session: session, article: article, zone: clock.zone).resolve()
            }
        }
    }
}
