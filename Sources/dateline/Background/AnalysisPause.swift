import Newsroom

/// How the analysis is shown when a run of it has ended: paused while the reader wants that and articles wait. A run
/// behind it that finds nothing to do, as another process did the rest, ends it.
struct AnalysisPause {
    enum Shown: Equatable {
        case paused(WorkProgress)
        case finished(done: Int)
    }

    /// How far it had got, where it stands as paused.
    private var paused: WorkProgress?

    /// `done` in this run, which ended at `progress`; `left` still wait. Nil where nothing is shown that would have to
    /// end.
    mutating func end(done: Int, at progress: WorkProgress?, isPaused: Bool, left: Int) -> Shown? {
        let last = paused
        paused = isPaused && left > 0 ? (done > 0 ? progress : last) : nil
        if let paused { return .paused(paused) }
        return (done > 0 ? done : last?.done).map { .finished(done: $0) }
    }
}
