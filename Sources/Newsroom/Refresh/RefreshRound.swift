import Archive
import News
import Synchronization

/// What one refresh has brought so far; may be told from any thread.
final class RefreshRound: Sendable {
    private struct State {
        var summary = RefreshSummary()
        var total = 0
        var done = 0
        var unreached: [(Refresher.Question, String)] = []
    }

    private let state = Mutex(State())
    private let progress: @Sendable (RefreshProgress) -> Void

    init(progress: @escaping @Sendable (RefreshProgress) -> Void) {
        self.progress = progress
    }

    var summary: RefreshSummary { state.withLock { $0.summary } }

    /// So many feeds are asked.
    func begin(_ total: Int) { state.withLock { $0.total = $0.done + total } }

    func note(_ feed: StoredFeed, _ kind: RefreshProgress.State) {
        state.withLock { note(feed, kind, &$0) }
    }

    /// So many pages have been fetched.
    func note(page done: Int, of total: Int) {
        state.withLock { _ in
            progress(RefreshProgress(source: Source.ID(0), name: "full texts", state: .pages, done: done, total: total))
        }
    }

    func read(_ feed: StoredFeed, _ articles: ImportSummary) {
        state.withLock {
            $0.summary.read += 1
            $0.summary.articles.add(articles)
            note(feed, .read(new: articles.new - articles.muted), &$0)
        }
    }

    func fail(_ feed: StoredFeed, _ sentence: String) {
        state.withLock {
            $0.summary.failures.append(InputProblem(origin: feed.standing.address, sentence: sentence))
            note(feed, .failed(sentence), &$0)
        }
    }

    /// A feed that is not asked: it isn't due, or its server wants to be left alone.
    func leave(_ feed: StoredFeed, until moment: Int?, now: Int, zone: Zone) {
        guard let moment, moment > now else { return state.withLock { $0.summary.notDue += 1 } }
        let clock = Publication(seconds: moment).minute(in: zone)
        let sentence = "\(feed.name.safeLine) is not asked before \(clock): its server wishes to be left alone."
        state.withLock {
            $0.summary.held.append(InputRemark(origin: feed.standing.address, sentence: sentence))
            note(feed, .held(sentence), &$0)
        }
    }

    /// The feed could not be reached; whose fault that is shows when all are done.
    func postpone(_ question: Refresher.Question, _ sentence: String) {
        state.withLock {
            $0.unreached.append((question, sentence))
            note(question.feed, .failed(sentence), &$0)
        }
    }

    /// Those that others than they could be reached beside; nil if there are
    /// none, or none was reached and the network is missing.
    func unreached() -> [(Refresher.Question, String)]? {
        state.withLock { state in
            guard !state.unreached.isEmpty else { return nil }
            let isAlone = state.unreached.count == 1
            if state.summary.read + state.summary.failures.count == 0, !isAlone {
                state.summary.isOffline = true
                let count = counted(state.unreached.count, "feed")
                let sentence =
                    "None of \(count) could be reached; there seems to be no network. What is here can be read meanwhile."
                state.summary.failures = [InputProblem(origin: "", sentence: sentence)]
                return nil
            }
            state.summary.failures += state.unreached.map {
                InputProblem(origin: $0.feed.standing.address, sentence: $1)
            }
            return state.unreached
        }
    }
}

// MARK: - Private

extension RefreshRound {
    private func note(_ feed: StoredFeed, _ kind: RefreshProgress.State, _ state: inout State) {
        if kind == .cancelled { state.summary.isCancelled = true }
        if kind != .asked { state.done += 1 }
        progress(
            RefreshProgress(
                source: feed.source, name: feed.name, state: kind, done: state.done,
                total: max(state.total, state.done)))
    }
}
