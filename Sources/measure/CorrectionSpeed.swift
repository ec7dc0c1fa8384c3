import Archive
import ArgumentParser
import Glibc
import News
import Newsroom

/// How long corrections take, on a copy of a library: a merge and its undo,
/// for ordinary entities and for the one that stands in most articles.
struct CorrectionSpeed: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "corrections", abstract: "Times corrections on a copy of a library.")

    @Option var library: String

    func run() throws {
        let original = try Library(at: library, access: .reading)
        let path = library + ".corrections"
        try original.backup(to: path)
        let copy = try Library(at: path, access: .changing)
        defer { try? copy.remove() }
        try measure(NewsDesk(library: copy, clock: .system))
    }
}

// MARK: - Private

extension CorrectionSpeed {
    private func measure(_ desk: NewsDesk) throws {
        let rows = try desk.library.entityRows(kind: .person, limit: 400)
        guard let largest = rows.first, let second = rows.dropFirst().first else { return }
        let ordinary = Array(rows.filter { $0.articles <= 60 }.prefix(122))
        var merges: [Double] = []
        var undos: [Double] = []
        for (a, b) in zip(ordinary, ordinary.dropFirst()) {
            let start = now()
            let note = try desk.correct(.merge(a.id, into: b.id))
            merges.append(now() - start)
            let middle = now()
            _ = try desk.undoCorrection(note.id)
            undos.append(now() - middle)
            try desk.finishCorrections()
        }
        print("ordinary: \(ordinary.first?.articles ?? 0) to \(ordinary.last?.articles ?? 0) articles each")
        print("merge: \(text(merges))   budget p95 10")
        print("undo: \(text(undos))   budget p95 10")
        try measureLargest(largest, second, desk)
    }

    private func measureLargest(_ largest: EntityRow, _ other: EntityRow, _ desk: NewsDesk) throws {
        let start = now()
        _ = try desk.correct(.merge(largest.id, into: other.id))
        let first = now() - start
        try desk.finishCorrections()
        let mentions = "\(largest.mentions) mentions in \(largest.articles) articles"
        print("largest, \(mentions): \(short(first)) ms until the answer, \(short(now() - start)) ms in all")
    }

    /// Milliseconds of real time: what the disk takes is part of the answer.
    private func now() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) * 1_000 + Double(time.tv_nsec) / 1e6
    }

    private func text(_ times: [Double]) -> String {
        let sorted = times.sorted()
        guard !sorted.isEmpty else { return "none" }
        return "p50 \(short(sorted[sorted.count / 2])) p95 \(short(sorted[sorted.count * 95 / 100])) ms"
    }

    private func short(_ value: Double) -> String { "\((value * 100).rounded() / 100)" }
}
