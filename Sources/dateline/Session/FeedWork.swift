import Archive
import Dispatch
import Fetching
import Foundation
import News
import Newsroom
import Reading
import Synchronization

/// Asks feeds while the reader reads, one thing at a time: what is wished last
/// ends what is under way, and what came by then stays.
final class FeedWork: Sendable {
    private let task: FeedTask
    /// Called when something may have come in.
    private let wake: @Sendable () -> Void
    private let queue = DispatchQueue(label: "feeds", qos: .utility)
    private let newest = NewestFetch()
    private let state = Mutex(State())
    /// Signalled when the timer is to end.
    private let stopped = DispatchSemaphore(value: 0)

    private struct State {
        var isPaused = false
        var isStopped = false
        /// How many wishes are under way or waiting.
        var wishes = 0
        /// What was left when the reader paused.
        var rest: [Source.ID] = []
    }

    /// How often it is looked whether a feed is due, in seconds.
    private static let lookAgain = 60.0
    /// How long the program waits at its end, in seconds.
    private static let patience = 2.0

    init(task: FeedTask, wake: @escaping @Sendable () -> Void) {
        self.task = task
        self.wake = wake
    }

    /// nil: all feeds.
    func refresh(_ id: Source.ID?) { refresh(id.map { [$0] }) }

    /// Follows an address.
    func follow(_ address: String) {
        begin { [task] in task.follow(address, cancellation: $0) }
    }

    /// Asks by itself from now on for what is due.
    func startTimer() {
        let thread = Thread { [self] in
            repeat {
                queue.async { [self] in refreshDue() }
            } while stopped.wait(timeout: .now() + FeedWork.lookAgain)
                == .timedOut
        }
        thread.qualityOfService = .utility
        thread.start()
    }

    func pause(_ isPaused: Bool) {
        let rest = state.withLock { state in
            state.isPaused = isPaused
            defer { if !isPaused { state.rest = [] } }
            return state.rest
        }
        if isPaused { newest.cancel() } else if !rest.isEmpty { refresh(rest) }
    }

    /// Ends at once; what has come is kept. Work that takes long is left to itself.
    func stop() {
        state.withLock { $0.isStopped = true }
        stopped.signal()
        newest.cancel()
        let ended = DispatchSemaphore(value: 0)
        queue.async { ended.signal() }
        _ = ended.wait(timeout: .now() + FeedWork.patience)
    }
}

// MARK: - Private

extension FeedWork {
    private func refresh(_ ids: [Source.ID]?) {
        begin { [self] cancellation in
            let rest = task.refresh(ids, cancellation: cancellation)
            state.withLock { if $0.isPaused { $0.rest = rest } }
        }
    }

    private func begin(_ work: @escaping @Sendable (Cancellation) -> Void) {
        state.withLock { $0.wishes += 1 }
        let cancellation = newest.begin()
        queue.async { [self] in
            if !state.withLock({ $0.isStopped }) {
                work(cancellation)
                wake()
            }
            state.withLock { $0.wishes -= 1 }
        }
    }

    /// Runs on the queue; whatever a person wishes meanwhile ends it.
    private func refreshDue() {
        guard state.withLock({ !$0.isPaused && !$0.isStopped && $0.wishes == 0 }) else { return }
        _ = task.refresh(nil, onlyDue: true, cancellation: newest.begin())
        wake()
    }
}

extension String {
    /// Whether this, typed as a source, means a file or folder, not an address.
    var isPathOfSource: Bool {
        if hasPrefix("/") || hasPrefix("./") || hasPrefix("../") || hasPrefix("~") { return true }
        return !contains("://") && FileManager.default.fileExists(atPath: self)
    }

    /// With the home folder in the place of `~`.
    func expandingHome(_ home: String?) -> String {
        guard let home, self == "~" || hasPrefix("~/") else { return self }
        return home + dropFirst()
    }
}
