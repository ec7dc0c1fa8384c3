import Archive
import Fetching
import Foundation
import News
import Newsroom
import Reading
import Synchronization

/// Asks feeds and follows new ones for a reader, which it tells of all it does.
/// Every call returns when it is done.
struct FeedTask: Sendable {
    let desk: NewsDesk
    let journal: ChangeJournal
    let arrivals: Arrivals
    let post: @Sendable (Action) -> Void

    /// nil: all; `onlyDue`: those whose time has come, and nothing is said where there is nothing new.
    /// Returns the feeds that were not done when it was stopped.
    func refresh(_ ids: [Source.ID]?, onlyDue: Bool = false, cancellation: Cancellation) -> [Source.ID] {
        let board = FeedBoard(post)
        do {
            let feeds = try desk.library.followedFeeds(ids)
            if !onlyDue { board.begin(feeds) }
            let summary = try desk.refresh(ids, onlyDue: onlyDue, cancellation: cancellation) { progress in
                board.note(progress)
                if case .read = progress.state { arrivals.announce() }
            }
            if summary.isCancelled { return board.stop() }
            board.finish(summary)
            if !onlyDue || summary.articles.new > 0 { say(summary) }
        } catch {
            board.fail("\(error)")
        }
        return []
    }

    /// Follows the feed at an address, or of the page there.
    func follow(_ address: String, cancellation: Cancellation) {
        post(.notice(Message("Asking \(address.safeLine) ...")))
        do {
            let followed = try desk.follow(address, cancellation: cancellation)
            let name = followed.name.safeLine
            if followed.isNew { journal.record(.followed(followed.source, name: name)) }
            arrivals.announce()
            let words = followed.isNew ? "Following \(name)" : "Already following \(name)"
            let others =
                followed.others.isEmpty ? "" : " More feeds there: \(followed.others.joined(separator: " "))"
            post(.answer(.changed(.sources, "\(words): \(followed.articles.sentence)\(others)")))
        } catch {
            post(.notice(Message("\(error)", .problem)))
        }
    }

    private func say(_ summary: RefreshSummary) {
        let problems = summary.failures.map(\.sentence) + summary.held.map(\.sentence)
        let details = problems + summary.articles.remarks.map(\.sentence)
        let kind: Message.Kind = summary.failures.isEmpty ? .note : .problem
        let text = summary.isOffline ? problems.first ?? summary.sentence : summary.sentence
        let detail = details.isEmpty || summary.isOffline ? nil : details.joined(separator: " ")
        post(.notice(Message(text, kind, detail: detail)))
    }
}

/// What a refresh is about, feed by feed, as the reader is shown it.
private final class FeedBoard: Sendable {
    private struct State {
        var feeds: [Source.ID] = []
        var parts: [Source.ID: Job.Part] = [:]
        var done: Set<Source.ID> = []
        var pages: (done: Int, total: Int)?
    }

    private let state = Mutex(State())
    private let post: @Sendable (Action) -> Void

    init(_ post: @escaping @Sendable (Action) -> Void) {
        self.post = post
    }

    func begin(_ feeds: [StoredFeed]) {
        state.withLock { state in
            state.feeds = feeds.map(\.source)
            for feed in feeds { state.parts[feed.source] = Job.Part(feed.name) }
            post(.progress(job(state)))
        }
    }

    func note(_ progress: RefreshProgress) {
        state.withLock { state in
            if progress.state == .pages {
                state.pages = (progress.done, progress.total)
            } else {
                note(progress, &state)
            }
            post(.progress(job(state)))
        }
    }

    /// Returns the feeds that are left.
    func stop() -> [Source.ID] {
        state.withLock { state in
            post(.progress(job(state, .paused)))
            return state.feeds.filter { !state.done.contains($0) }
        }
    }

    func finish(_ summary: RefreshSummary) {
        state.withLock { state in
            // A timer that found nothing to do is no job.
            guard !state.feeds.isEmpty else { return }
            post(.progress(job(state, .finished)))
        }
    }

    func fail(_ sentence: String) {
        state.withLock { post(.progress(job($0, .failed(sentence)))) }
    }

    private func note(_ progress: RefreshProgress, _ state: inout State) {
        if state.parts[progress.source] == nil { state.feeds.append(progress.source) }
        let words: Job.Part.State
        switch progress.state {
        case .asked: words = .running
        case .read(let new): words = .finished(new > 0 ? "\(new) new" : "nothing new")
        case .failed(let reason), .held(let reason): words = .failed(reason)
        case .cancelled, .pages: words = .waiting
        }
        state.parts[progress.source] = Job.Part(progress.name, words)
        switch progress.state {
        case .read, .failed, .held: state.done.insert(progress.source)
        default: break
        }
    }

    private func job(_ state: State, _ jobState: Job.State = .running) -> Job {
        let counts = state.pages ?? (state.done.count, state.feeds.count)
        return Job(
            id: Job.refresh, name: state.pages == nil ? "refresh" : "full texts", done: counts.0, total: counts.1,
            state: jobState, parts: state.feeds.compactMap { state.parts[$0] })
    }
}
