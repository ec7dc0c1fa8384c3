import Analysis
import Archive
import News

/// Analyses what is pending, batch by batch: each is read, analysed on all
/// cores, and put into the library in one transaction, so that a stop costs a
/// batch and the next run resumes. While one batch is written the next is
/// analysed already: only one thread at a time can write.
///
/// The lease says what is under way. What was when a process ended without
/// giving its lease back is analysed one by one, and what such an end met
/// alone comes last, so that one text can't keep all others waiting.
struct AnalysisRun {
    let library: Library
    let clock: Clock
    let times: StageTimes?
    /// Finds what is in one article; on all cores.
    let prepare: @Sendable (StoredContent) -> PreparedArticle

    /// Small enough that the reader sees results soon.
    private static let batch = 64
    /// Where nobody waits: terms that many articles share are then counted once for all of them.
    private static let largeBatch = 256
    /// After so many articles it is time to look at the stories again.
    private static let step = 64
    /// How long others wait for a process that doesn't renew; for one that they see is no more they don't wait.
    private static let leaseSeconds = 30

    /// Works until nothing is pending, `shouldStop` says so or another process
    /// analyses; returns how many articles were done. Articles that `first`
    /// names come before all others; nil where nobody waits for any.
    func run(
        as holder: String, first: (() -> [Article.ID])?, progress: (WorkProgress, [Article.ID]) -> Void,
        shouldStop: () -> Bool
    ) throws -> Int {
        let isHeld = try library.acquireLease(
            holder: holder, version: Analyzer.version, now: clock.now(), seconds: AnalysisRun.leaseSeconds)
        guard isHeld else { return 0 }
        defer { try? library.releaseLease(holder: holder) }
        if first == nil { try library.makeRoom() }
        var state = RunState(
            holder: holder, total: try library.pendingCount(version: Analyzer.version),
            isReanalysis: try library.awaitsReanalysis(version: Analyzer.version))
        try analyzeAlone(metAlone: false, &state, progress, shouldStop)
        try analyzeBatches(first, &state, progress, shouldStop)
        try analyzeAlone(metAlone: true, &state, progress, shouldStop)
        if state.isHeld { try library.settleReanalysis() }
        return state.done
    }

    /// What a run takes from one batch to the next.
    private struct RunState {
        let holder: String
        let total: Int
        /// Articles are read again that were read before.
        let isReanalysis: Bool
        let vectors = VectorMemory()
        let shingles = ShingleMemory()
        var done = 0
        /// False when another process has taken over.
        var isHeld = true

        var progress: WorkProgress { WorkProgress(stage: .analyzing, done: done, total: max(total, done)) }
    }
}

// MARK: - Private

extension AnalysisRun {
    private func analyzeBatches(
        _ first: (() -> [Article.ID])?, _ state: inout RunState, _ progress: (WorkProgress, [Article.ID]) -> Void,
        _ shouldStop: () -> Bool
    ) throws {
        let size = first == nil ? AnalysisRun.largeBatch : AnalysisRun.batch
        var prepared: BackgroundResult<[PreparedArticle]>?
        var next = try pending(size, behind: [], first: first?() ?? [])
        if !next.isEmpty { try begin(next, &state) }
        while state.isHeld, !shouldStop(), !next.isEmpty {
            let ids = next
            let batch = try prepared?.value() ?? prepare(ids)
            next = try pending(size, behind: ids, first: first?() ?? [])
            try begin(ids + next, &state)
            prepared = state.isHeld ? BackgroundResult { [next] in try prepare(next) } : nil
            try write(batch, isLast: next.isEmpty, state)
            state.done += ids.count
            progress(state.progress, ids)
        }
    }

    /// Those that were interrupted, each by itself.
    private func analyzeAlone(
        metAlone: Bool, _ state: inout RunState, _ progress: (WorkProgress, [Article.ID]) -> Void,
        _ shouldStop: () -> Bool
    ) throws {
        guard state.isHeld else { return }
        let interrupted = try library.interrupted(metAlone: metAlone, version: Analyzer.version)
        for id in interrupted {
            guard !shouldStop() else { return }
            try begin([id], &state)
            guard state.isHeld else { return }
            let isLast = try id == interrupted.last && library.pendingCount(version: Analyzer.version) == 1
            try write(try prepare([id]), isLast: isLast, state)
            state.done += 1
            progress(state.progress, [id])
        }
    }

    /// Says what is under way from now on, and goes on holding the lease.
    private func begin(_ ids: [Article.ID], _ state: inout RunState) throws {
        state.isHeld = try library.renewLease(
            holder: state.holder, articles: ids, now: clock.now(), seconds: AnalysisRun.leaseSeconds)
    }

    /// The next batch; those `behind` which it comes are not written yet.
    private func pending(_ size: Int, behind ids: [Article.ID], first: [Article.ID]) throws -> [Article.ID] {
        let behind = Set(ids)
        let pending = try library.pending(version: Analyzer.version, limit: size + ids.count, first: first)
        return Array(pending.filter { !behind.contains($0) }.prefix(size))
    }

    private func prepare(_ ids: [Article.ID]) throws -> [PreparedArticle] {
        let contents = try times.measure(.reading) { try library.contents(of: ids) }
        return Parallel.map(contents, prepare)
    }

    /// `isLast`: nothing waits any more behind this batch.
    private func write(_ batch: [PreparedArticle], isLast: Bool, _ state: RunState) throws {
        try times.measure(.writing) {
            try library.analysis { session in
                for (number, article) in zip(1..., batch) {
                    try ArticleResolver(
                        session: session, article: article, vectors: state.vectors, shingles: state.shingles,
                        zone: clock.zone, times: times
                    ).resolve()
                    let isEnd = number == batch.count
                    if isEnd || number % AnalysisRun.step == 0 {
                        try revise(session, isLast: isEnd && isLast, state)
                    }
                }
            }
        }
    }

    private func revise(_ session: AnalysisSession, isLast: Bool, _ state: RunState) throws {
        try times.measure(.revising) {
            try StoryRevision(session: session, vectors: state.vectors)
                .reviseIfDue(isLast: isLast, isReanalysis: isLast && state.isReanalysis)
        }
    }
}
