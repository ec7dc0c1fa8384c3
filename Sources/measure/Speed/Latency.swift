import Archive
import ArgumentParser
import News
import Newsroom

/// How long what a key asks for takes, on a library that is there.
struct Latency: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Times lists, searches and the context pane of a library.")

    @Option var library: String

    @Option(help: "How many times each is asked, about another article or word each time.")
    var times = 60

    func run() throws {
        let desk = NewsDesk(library: try Library(at: library, access: .reading), clock: .system)
        let ids = sample(try desk.library.articles(.all))
        guard !ids.isEmpty else { throw ValidationError("\(library) is empty.") }
        let library = desk.library
        try time("list, one screen", budget: "10") { _ in _ = try library.rows(.all, limit: 50) }
        try time("article page", budget: "10") { _ = try library.page(ids[$0 % ids.count]) }
        try time("search, rare word", budget: "50") { try search(InventedWords.word(2_000 + $0 * 17), library) }
        try time("search, common word", budget: "50") { try search(InventedWords.word($0 % 20), library) }
        try time("search, one name", budget: "50") { try search("who:" + InventedWords.given[$0 % 24], library) }
        try time("search, word of events", budget: "50") {
            try search("event:" + InventedWords.verbs[$0 % InventedWords.verbs.count], library)
        }
        try time("search, name in events", budget: "50") {
            try search("event:" + InventedWords.family($0 * 3), library)
        }
        try time("timeline of all, last 200", budget: "50") { _ in
            _ = try library.timeline(TimelineQuery(), last: 200)
        }
        try time("related articles", budget: "") { _ = try desk.related(to: ids[$0 % ids.count], limit: 12) }
        try time("context pane", budget: "20") { _ = try desk.context(.article(ids[$0 % ids.count])) }
    }

    private func sample(_ ids: [Article.ID]) -> [Article.ID] {
        let step = max(1, ids.count / times)
        return stride(from: 0, to: ids.count, by: step).map { ids[$0] }
    }

    private func search(_ line: String, _ library: Library) throws {
        _ = try library.rows(try Filter(parsing: line), limit: 50)
    }

    /// Prints "name, median, p95, budget" behind tabs: milliseconds of processor time, so that other work on the machine
    /// doesn't count; the first time is a warm-up and doesn't either.
    private func time(_ what: String, budget: String, _ body: (Int) throws -> Void) throws {
        var milliseconds: [Double] = []
        for number in 0...times {
            let watch = Stopwatch(.processor)
            try body(number)
            if number > 0 { milliseconds.append(watch.milliseconds) }
        }
        print(([what] + Spread(milliseconds).columns + [budget]).joined(separator: "\t"))
    }
}
