import News
import Newsroom
import Synchronization

/// One line on standard error that says how far a refresh is; from any thread.
final class RefreshLine: Sendable {
    private let line = Mutex(ProgressLine())

    func show(_ progress: RefreshProgress) {
        let verb = progress.state == .pages ? "Fetching" : "Refreshing"
        line.withLock { $0.show("\(verb) \(progress.done) of \(progress.total) ... \(progress.name.safeLine)") }
    }

    func end() { line.withLock { $0.end() } }
}
