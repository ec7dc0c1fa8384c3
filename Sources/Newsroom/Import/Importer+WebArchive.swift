import Ingestion
import News

extension Importer {
    /// Imports the pages of a web archive.
    func importArchive(_ path: String, progress: (WorkProgress) -> Void) throws -> ImportSummary {
        let stream = try FileStream(path: path)
        var reader = WebArchiveReader(stream.next)
        var problem: String?
        func page() -> ArchivedPage? {
            guard problem == nil else { return nil }
            do { return try reader.next() } catch { problem = error.clause }
            return nil
        }
        func batch(_ done: inout Int) -> [ArchivedPage] {
            let pages = Importer.batch(size: { $0.bytes.count }, page)
            done += pages.count
            return pages
        }
        return try importStream(
            path, of: "page", progress: progress, next: batch, read: { read($0, from: path) },
            problem: { stream.problem ?? problem })
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
}
