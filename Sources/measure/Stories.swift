import Archive
import ArgumentParser
import FoundationEssentials
import News
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
        let reader = try LineReader(path: file)
        while let bytes = reader.next() {
            let line = try JSONDecoder().decode(Line.self, from: Data(bytes))
            let value = JSONValue.fields([
                "id": .string(line.id), "title": .string(line.title), "text": .string(line.text),
                "published": JSONValue(line.date), "site": JSONValue(line.publisher),
            ])
            print(value.line)
        }
    }
}

/// `{id, cluster}` for every article of a library that belongs to a story.
struct StoryClusters: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Prints which story each article is in.")

    @Option var library: String

    func run() throws {
        let library = try Library(at: library, access: .reading)
        for story in try library.stories(limit: .max) {
            let rows = try library.rows(of: story.id, limit: .max)
            for row in try rows + rows.flatMap({ try library.duplicates(of: $0.id) }) {
                print(JSONValue.fields(["id": .string(row.origin), "cluster": .string("\(story.id)")]).line)
            }
        }
    }
}
