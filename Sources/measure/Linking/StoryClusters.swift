import Archive
import ArgumentParser
import News
import Newsroom

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
