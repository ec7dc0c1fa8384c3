import Glibc
import News
import Newsroom

/// One line on standard error that says how far a long piece of work is; only
/// on a terminal, and only from the first second on.
final class ProgressLine {
    private let isShown = isatty(2) == 1
    private let start = time(nil)
    private var hasLine = false

    func show(_ progress: WorkProgress) {
        let verb = progress.stage == .reading ? "Reading" : "Analysing"
        let total = progress.total.map { " of \($0)" } ?? ""
        show("\(verb) \(progress.done)\(total) ...")
    }

    func show(_ text: String) {
        if hasLine || time(nil) - start >= 1 { showNow(text) }
    }

    /// Without waiting for the first second, where nothing else may come before the end.
    func showNow(_ text: String) {
        guard isShown else { return }
        StandardError.writeRaw("\r\u{1B}[K\(text)")
        hasLine = true
    }

    func end() {
        if hasLine { StandardError.writeRaw("\r\u{1B}[K") }
        hasLine = false
    }
}

extension ProgressLine {
    /// A silent server tells nothing on the way: what is waited for is shown at once.
    func show(_ progress: FollowProgress) {
        switch progress {
        case .asking(let address): showNow("Asking \(address.safeLine) ...")
        case .pages(let done, let total): show("Fetching \(done) of \(total) ...")
        }
    }
}
