import Archive
import News
import Support

@testable import Newsroom

/// A desk on a library of its own, and a folder for files; both are gone
/// behind `body`.
struct TestDesk {
    let desk: NewsDesk
    let folder: TemporaryFolder

    var library: Library { desk.library }

    static let now = Publication(iso: "2024-03-01T12:00:00Z") ?? Publication(seconds: 0)

    static func with<Result>(_ body: (TestDesk) throws -> Result) throws -> Result {
        try TemporaryFolder.with { folder in
            let library = try Library(at: folder.path(of: "library.sqlite"))
            defer { try? library.close() }
            return try body(TestDesk(desk: NewsDesk(library: library, clock: .fixed(now)), folder: folder))
        }
    }

    /// Takes articles in, each a file, and analyses them; returns their ids in order.
    @discardableResult
    func read(_ articles: TestArticle...) throws -> [Article.ID] {
        for (index, article) in articles.enumerated() {
            let summary = try desk.importFiles([try folder.write(article.file, to: "news/\(index + 1).txt")])
            guard summary.failures.isEmpty else { throw summary.failures[0] }
        }
        _ = try desk.analyze(as: "test")
        return try (1...articles.count).compactMap { index in
            try library.article(withOrigin: folder.path(of: "news/\(index).txt"))
        }
    }

    /// The entity with exactly this spelling, and those that share it.
    func entities(_ name: String) throws -> [String] { try library.entities(named: name).map(\.name) }
}

/// A text file with front matter.
struct TestArticle {
    let file: String

    init(_ title: String, _ published: String? = nil, _ text: String) {
        let date = published.map { "published: \($0)\n" } ?? ""
        file = "---\ntitle: \(title)\n\(date)---\n\n\(text)\n"
    }
}
