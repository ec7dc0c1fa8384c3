import Analysis
import Archive
import FoundationEssentials
import News
import Newsroom

/// A library of its own for what is measured; it and what was written for it are gone with `remove()`.
struct MeasuredLibrary {
    let library: Library
    private let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "measure-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        library = try Library.temporary()
    }

    func desk(analyzer: Analyzer = Analyzer(), times: StageTimes? = nil) -> NewsDesk {
        NewsDesk(library: library, clock: .system, analyzer: analyzer, times: times)
    }

    /// Takes articles in, each as a line of `dateline import --jsonl`.
    func take(_ articles: [JSONValue]) throws {
        let file = folder.appending(path: "lines.jsonl").path
        try articles.write(to: file)
        _ = try desk().importLines(file)
    }

    /// Takes documents in and analyses them as a user's would be; `analyzer` finds the names.
    func analyze(_ documents: [MarkedDocument], analyzer: Analyzer = Analyzer()) throws {
        try take(documents.map(\.importLine))
        _ = try desk(analyzer: analyzer).analyze(as: "measure")
    }

    /// The article that came in under this id.
    func page(_ origin: String) throws -> ArticlePage? {
        try library.article(withOrigin: origin).flatMap { try library.page($0) }
    }

    func remove() {
        try? library.remove()
        try? FileManager.default.removeItem(at: folder)
    }
}
