import ArgumentParser
import Newsroom

/// `{id, date, publisher, title, text}` to what `dateline import --jsonl` reads.
struct NewsLines: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Turns a set of clustered news into import lines.")

    @Argument var file: String

    private struct Line: Decodable {
        let id: String
        let date: String?
        let publisher: String?
        let title: String
        let text: String
    }

    func run() throws {
        let lines = try JSONLines<Line>(file)
        while let line = try lines.next() {
            let value = JSONValue.fields([
                "id": .string(line.id), "title": .string(line.title), "text": .string(line.text),
                "published": JSONValue(line.date), "site": JSONValue(line.publisher),
            ])
            print(value.line)
        }
    }
}
