import Archive
import ArgumentParser
import News
import Newsroom

/// How long corrections take, on a copy of a library: merges, splits, names
/// and their undoing, for ordinary entities and for those in most articles.
struct CorrectionSpeed: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "corrections", abstract: "Times corrections on a copy of a library, until the answer stands.")

    @Option var library: String

    @Option(help: "How many corrections of each kind.")
    var times = 100

    func run() throws {
        let original = try Library(at: library, access: .reading)
        let path = library + ".corrections"
        try original.backup(to: path)
        let copy = try Library(at: path, access: .changing)
        defer { try? copy.remove() }
        let desk = NewsDesk(library: copy, clock: .system)
        let rows = try desk.library.entityRows(kind: .person, limit: 4_000)
        try measure("ordinary", Array(rows.filter { $0.articles <= 60 }.prefix(times + 1)), desk)
        try measure("most mentioned", Array(rows.prefix(min(times, 20) + 1)), desk)
    }
}

// MARK: - Private

extension CorrectionSpeed {
    /// Times of one kind of correction and of taking it back.
    private struct Times {
        var made: [Moment] = []
        var undone: [Moment] = []
    }

    private struct Moment {
        /// Of real time, in milliseconds: what the disk takes is part of the answer.
        let wall: Double
        /// Of processor time, which other work on the machine doesn't lengthen.
        let processor: Double
    }

    private func measure(_ what: String, _ rows: [EntityRow], _ desk: NewsDesk) throws {
        let articles = rows.map(\.articles)
        print("\(what): \(rows.count) persons in \(articles.min() ?? 0) to \(articles.max() ?? 0) articles")
        var merges = Times()
        var splits = Times()
        var names = Times()
        for (row, other) in zip(rows, rows.dropFirst()) {
            try time(.merge(row.id, into: other.id), desk, &merges)
            try time(.rename(row.id, row.name + " again"), desk, &names)
            let aliases = try desk.library.card(row.id, quotes: 0)?.aliases ?? []
            if aliases.count > 1 { try time(.split(row.id, name: aliases[1].name, in: nil), desk, &splits) }
        }
        for (name, times) in [("merge", merges), ("split", splits), ("rename", names)] {
            print("    \(name): \(text(times.made))")
            print("    \(name), taken back: \(text(times.undone))")
        }
    }

    private func time(_ correction: Correction, _ desk: NewsDesk, _ times: inout Times) throws {
        var id: Correction.ID?
        times.made.append(try moment { id = try desk.correct(correction).id })
        try desk.finishCorrections()
        guard let id else { return }
        times.undone.append(try moment { _ = try desk.undoCorrection(id) })
        try desk.finishCorrections()
    }

    private func moment(_ body: () throws -> Void) rethrows -> Moment {
        let (wall, processor) = (Stopwatch(.real), Stopwatch(.thread))
        try body()
        return Moment(wall: wall.milliseconds, processor: processor.milliseconds)
    }

    private func text(_ times: [Moment]) -> String {
        guard !times.isEmpty else { return "none" }
        return "\(text(times.map(\.wall))), of the processor \(text(times.map(\.processor)))"
    }

    private func text(_ times: [Double]) -> String {
        let columns = Spread(times).columns
        return "p50 \(columns[0]) p95 \(columns[1]) ms"
    }
}
