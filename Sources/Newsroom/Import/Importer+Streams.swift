import Archive
import Ingestion
import News

/// Files that hold articles by the thousand: read as a stream, written batch by
/// batch, so that memory is bounded and the next run goes on where this one stopped.
extension Importer {
    func importBulk(
        _ path: String, _ kind: BulkKind, into summary: inout ImportSummary, progress: (WorkProgress) -> Void
    ) throws {
        do {
            try FileBytes.checkRegular(path)
            switch kind {
            case .lines: summary.add(try importLines(path, progress: progress))
            case .webArchive: summary.add(try importArchive(path, progress: progress))
            case .mailbox: summary.add(try importMailbox(path, progress: progress))
            }
        } catch let failure as InputProblem {
            summary.failures.append(failure)
        }
    }

    /// Imports what a stream holds.
    ///
    /// - Parameters:
    ///   - root: what problems and origins call the stream.
    ///   - kind: what is counted in it: "line", "page".
    ///   - next: the next batch, empty at the end; counts on what was read.
    ///   - problem: why the reading ended before the end, as a clause; asked at the end.
    func importStream<Piece: Sendable>(
        _ root: String, of kind: String, progress: (WorkProgress) -> Void, next: (inout Int) -> [Piece],
        read: @Sendable (Piece) -> Result<Input, InputProblem>, problem: () -> String?
    ) throws -> ImportSummary {
        try library.makeRoom()
        var summary = ImportSummary()
        var done = 0
        while case let batch = next(&done), !batch.isEmpty {
            let parsed = Parallel.map(batch) { piece in times.measure(.parsing) { read(piece) } }
            try times.measure(.storing) { try take(parsed, into: &summary) }
            progress(WorkProgress(stage: .reading, done: done, total: nil))
        }
        if let problem = problem() {
            let sentence = "\(root.safeLine) can't be read after \(kind) \(done): \(problem)."
            summary.failures.append(InputProblem(origin: root, sentence: sentence))
        }
        return summary
    }

    /// What problems and origins call a stream.
    static func name(ofStream path: String) -> String {
        path == "-" ? "standard input" : FileCollector.absolute(path)
    }

    /// The next pieces of a stream, empty at its end: enough to keep the cores busy, little enough to keep memory small.
    static func batch<Piece>(size: (Piece) -> Int, _ next: () -> Piece?) -> [Piece] {
        var pieces: [Piece] = []
        var bytes = 0
        while pieces.count < mostPieces, bytes < mostBytes, let piece = next() {
            pieces.append(piece)
            bytes += size(piece)
        }
        return pieces
    }

    private static let mostPieces = 256
    private static let mostBytes = 16 << 20
}
