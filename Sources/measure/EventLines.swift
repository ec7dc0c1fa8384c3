import Analysis
import Archive
import ArgumentParser
import FoundationEssentials
import News
import Newsroom

/// The lines that articles would show as events, with the sentences they were made of,
/// for judging by eye (docs/notes/event-lines.md).
struct EventLines: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Prints the event lines of articles with their sentences, one JSON object a line.")

    @Argument(help: "JSONL, one article a line, as `dateline import` reads it.")
    var file: String

    private struct Line: Decodable {
        let id: String
    }

    func run() throws {
        let library = try Library.temporary()
        let desk = NewsDesk(library: library, clock: .system)
        _ = try desk.importLines(file)
        let analyzer = Analyzer()
        let reader = try LineReader(path: file)
        while let bytes = reader.next() {
            let origin = try JSONDecoder().decode(Line.self, from: Data(bytes)).id
            guard let id = try library.article(withOrigin: origin), let page = try library.page(id) else { continue }
            let content = page.article.content
            let annotations = analyzer.annotate(Analyzer.Input(content))
            for report in annotations.reports where report.isNotable {
                print(EventLines.line(report, of: origin, in: content).line)
            }
        }
        try library.remove()
    }

    private static func line(_ report: Report, of origin: String, in content: ArticleContent) -> JSONValue {
        .fields([
            "doc": .string(origin), "title": .string(content.title.value),
            "published": JSONValue(content.published?.value.day().iso), "line": .string(report.text),
            "word": .string(content.text.slice(report.trigger)), "kind": .string(report.kind.rawValue),
            "status": .string(report.status.rawValue), "from": JSONValue(report.days.from?.iso),
            "to": JSONValue(report.days.to?.iso), "date_source": .string(report.dateOrigin.rawValue),
            "sentence": .string(content.text.slice(report.span)),
        ])
    }
}
