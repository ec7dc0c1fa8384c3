import Analysis
import ArgumentParser
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
        let measured = try MeasuredLibrary()
        defer { measured.remove() }
        _ = try measured.desk().importLines(file)
        let analyzer = Analyzer()
        let articles = try JSONLines<Line>(file)
        while let article = try articles.next() {
            guard let content = try measured.page(article.id)?.article.content else { continue }
            let annotations = analyzer.annotate(Analyzer.Input(content))
            for report in annotations.reports where report.isNotable {
                print(EventLines.line(report, of: article.id, in: content).line)
            }
        }
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
