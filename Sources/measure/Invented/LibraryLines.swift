import ArgumentParser
import News
import Newsroom

/// What `dateline import --jsonl` reads, as much as is wanted.
struct LibraryLines: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "library", abstract: "Prints invented articles as import lines.")

    @Option(help: "How many.")
    var articles: Int

    func run() {
        for number in 0..<articles {
            let item = InventedNews.article(number, of: articles)
            let line = JSONValue.fields([
                "id": .string("invented-\(number)"), "title": .string(item.title), "text": .string(item.text),
                "published": .string(item.day.iso), "site": .string("Site \(number % 40)"),
            ])
            print(line.line)
        }
    }
}
