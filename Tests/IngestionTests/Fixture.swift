import Foundation
import Ingestion
import News

/// A file in Fixtures, read as Dateline reads it.
enum Fixture {
    static func bytes(_ name: String) throws -> [UInt8] {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Fixtures")
        return [UInt8](try Data(contentsOf: folder.appendingPathComponent(name)))
    }

    static func article(_ name: String, zone: Zone = .utc) throws -> ArticleContent {
        try ArticleReader.read(SourceText(bytes: try bytes(name), origin: name, fileName: name), zone: zone)
    }

    /// A text read as a plain text file.
    static func read(_ text: String, as fileName: String = "a.txt", zone: Zone = .utc) throws -> ArticleContent {
        try ArticleReader.read(SourceText(bytes: Array(text.utf8), origin: fileName, fileName: fileName), zone: zone)
    }
}

extension ArticleContent {
    /// The blocks as text.
    var paragraphs: [String] { blocks.map { text.slice($0.span) } }

    var headings: [String] {
        blocks.compactMap { block in
            if case .heading = block.kind { text.slice(block.span) } else { nil }
        }
    }

    func removed(_ reason: RemovedPassage.Reason) -> [String] {
        removed.filter { $0.reason == reason }.map(\.text)
    }
}
