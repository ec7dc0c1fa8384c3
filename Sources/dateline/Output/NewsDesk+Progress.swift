import Archive
import Newsroom

extension NewsDesk {
    /// Analyses what waits, unless that is left to the reader, and names what is set aside.
    func analyzeWithProgress(later: Bool = false) throws {
        guard !later else { return }
        let progress = ProgressLine()
        try analyzeAll(as: LeaseHolder.current, progress: { step, _ in progress.show(step) }, pause: pause)
        progress.end()
        try SkippedArticles.tell(of: library)
    }
}
