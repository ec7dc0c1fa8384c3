import Archive
import Dispatch
import Fetching
import Foundation
import News
import Newsroom
import Reading
import Synchronization

/// Asks feeds while the reader reads. What is wished last is asked first: it
/// ends what is under way, whose rest has its turn behind it.
final class FeedWork: Sendable {
    private let task: FeedTask
    /// Called when something may have come in.
    private let wake: @Sendable () -> Void
    private let refreshes = DispatchQueue(label: "refreshes", qos: .utility)
    private let follows = DispatchQueue(label: "follows", qos: .utility)
    private let newest = NewestFetch()
    private let following = NewestFetch()
    private let state = Mutex(State())
    /// Signalled when the timer is to end.
    private let stopped = DispatchSemaphore(value: 0)

    private struct State {
        var isPaused = false
        var isStopped = false
        /// How many wishes are under way or waiting.
        var wishes = 0
        /// Feeds that were not done when something else was wished.
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

    /// Follows what is at an address; refreshes go on beside it.
    func follow(_ address: String) {
        let cancellation = following.begin()
        follows.async { [self] in
            guard !isStopped else { return }
            task.follow(address, cancellation: cancellation)
            wake()
        }
    }

    /// Asks by itself from now on for what is due.
    func startTimer() {
        let thread = Thread { [self] in
            repeat {
                refreshes.async { [self] in refreshDue() }
            } while stopped.wait(timeout: .now() + FeedWork.lookAgain) == .timedOut
        }
        thread.qualityOfService = .utility
        thread.start()
    }

    func pause(_ isPaused: Bool) {
        state.withLock { $0.isPaused = isPaused }
        if isPaused { newest.cancel() } else { goOn() }
    }

    /// Ends at once; what has come is kept. Work that takes long is left to itself.
    func stop() {
        state.withLock { $0.isStopped = true }
        stopped.signal()
        newest.cancel()
        following.cancel()
        for queue in [refreshes, follows] {
            let ended = DispatchSemaphore(value: 0)
            queue.async { ended.signal() }
            _ = ended.wait(timeout: .now() + FeedWork.patience)
        }
    }
}

// MARK: - Private

extension FeedWork {
    private var isStopped: Bool { state.withLock { $0.isStopped } }

    private func refresh(_ ids: [Source.ID]?) {
        state.withLock { $0.wishes += 1 }
        let cancellation = newest.begin()
        refreshes.async { [self] in
            let left = isStopped ? [] : task.refresh(ids, cancellation: cancellation)
            state.withLock { state in
                state.wishes -= 1
                state.rest = state.rest.filter { ids?.contains($0) == false } + left
            }
            wake()
            goOn()
        }
    }

    /// Asks what was left, unless something else is wished.
    private func goOn() {
        let rest = state.withLock { state -> [Source.ID] in
            guard !state.isPaused, !state.isStopped, state.wishes == 0 else { return [] }
            defer { state.rest = [] }
            return state.rest
        }
        if !rest.isEmpty { refresh(rest) }
    }

    /// On the queue of refreshes; whatever a person wishes meanwhile ends it.
    private func refreshDue() {
        guard state.withLock({ !$0.isPaused && !$0.isStopped && $0.wishes == 0 }) else { return }
        _ = task.refresh(nil, onlyDue: true, cancellation: newest.begin())
        wake()
    }
}
