import Archive
import Ingestion
import News

/// Files that hold articles by the thousand: read as a stream, written batch by
/// batch, so that memory is bounded and the next run goes on where this one stopped.
extension Importer {
    func importBulk(
        _ path: String, _ kind: BulkKind, into summary: inout ImportSummary, report: (WorkProgress) -> Void
    ) throws {
        do {
            try FileBytes.checkRegular(path)
            switch kind {
            case .lines: summary.add(try importLines(path, report: report))
            case .webArchive: summary.add(try importArchive(path, report: report))
            case .mailbox: summary.add(try importMailbox(path, report: report))
            }
        } catch let failure as InputProblem {
            summary.failures.append(failure)
        }
    }

    /// Imports one article a line; `path` "-" is standard input.
    func importLines(_ path: String, report: (WorkProgress) -> Void) throws -> ImportSummary {
        let reader = try LineReader(path: path)
        try library.makeRoom()
        let root = Importer.name(ofStream: path)
        var summary = ImportSummary()
        var number = 0
        while case let batch = reader.batch(from: &number), !batch.isEmpty {
            let parsed = Parallel.map(batch) { line in times.measure(.parsing) { read(line, root: root) } }
            try times.measure(.storing) { try take(parsed, into: &summary) }
            report(WorkProgress(stage: .reading, done: number, total: nil))
        }
        if let problem = reader.problem {
            let sentence = "\(root.safeLine) can't be read after line \(number): \(problem)."
            summary.failures.append(InputProblem(origin: root, sentence: sentence))
        }
        return summary
    }

    /// Imports the pages of a web archive.
    func importArchive(_ path: String, report: (WorkProgress) -> Void) throws -> ImportSummary {
        let stream = try FileStream(path: path)
        try library.makeRoom()
        var reader = WebArchiveReader(stream.next)
        var summary = ImportSummary()
        var done = 0
        var problem: String?
        while problem == nil, case let batch = batch(of: &reader, &problem), !batch.isEmpty {
            try take(Parallel.map(batch) { read($0, from: path) }, into: &summary)
            done += batch.count
            report(WorkProgress(stage: .reading, done: done, total: nil))
        }
        if let problem = stream.problem ?? problem {
            let sentence = "\(path.safeLine) can't be read after page \(done): \(problem)."
            summary.failures.append(InputProblem(origin: path, sentence: sentence))
        }
        return summary
    }
}

extension Importer {
    /// What problems and origins call it.
    static func name(ofStream path: String) -> String {
        path == "-" ? "standard input" : FileCollector.absolute(path)
    }
}

// MARK: - Private

extension Importer {
    /// Enough to keep the cores busy, little enough to keep memory small.
    private static let batchPages = 256
    private static let batchBytes = 16 << 20

    /// The next pages, empty at the end; what ends the reading early is a clause.
    private func batch(of reader: inout WebArchiveReader, _ problem: inout String?) -> [ArchivedPage] {
        var pages: [ArchivedPage] = []
        var bytes = 0
        do {
            while pages.count < Importer.batchPages, bytes < Importer.batchBytes, let page = try reader.next() {
                pages.append(page)
                bytes += page.bytes.count
            }
        } catch {
            problem = error.clause
        }
        return pages
    }

    private func read(_ page: ArchivedPage, from path: String) -> Result<Input, InputProblem> {
        do {
            return .success(
                .article(
                    IncomingArticle(
                        content: try page.article(zone: clock.zone), key: "page:" + page.address,
                        origin: page.address, source: SourcePlace(.file, at: path), bytes: page.bytes)))
        } catch {
            let sentence = "\(path.safeLine), \(page.address.safeLine): \(error)"
            return .failure(InputProblem(origin: page.address, sentence: sentence))
        }
    }

    private func read(_ line: NumberedLine, root: String) -> Result<Input, InputProblem> {
        guard let bytes = line.bytes else {
            let sentence = "\(root.safeLine), line \(line.number): \(NumberedLine.tooLong)."
            return .failure(InputProblem(origin: root, sentence: sentence))
        }
        do {
            let article = try JSONLinesReader.read(line: bytes, zone: clock.zone)
            let id = article.id.isEmpty ? "\(root)#\(line.number)" : article.id
            return .success(
                .article(
                    IncomingArticle(
                        content: article.content, key: "jsonl:" + id, origin: id,
                        source: SourcePlace(.jsonl, at: root), bytes: bytes)))
        } catch {
            return .failure(
                InputProblem(origin: root, sentence: "\(root.safeLine), line \(line.number): \(error)"))
        }
    }
}
