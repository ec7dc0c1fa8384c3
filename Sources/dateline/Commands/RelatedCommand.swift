import Archive
import ArgumentParser
import News
import Newsroom

struct RelatedCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "related", abstract: "Prints what was reported elsewhere about the same, with reasons.")

    @Argument(help: "Articles, by id.")
    var ids: [String] = []

    @Flag(help: "For every article of the library; up to 100 articles each.")
    var all = false

    @OptionGroup var place: LibraryOptions
    @OptionGroup var listing: ListingOptions

    func validate() throws {
        guard all != !ids.isEmpty else { throw ValidationError("Name articles by id, or give --all.") }
    }

    func run() throws {
        let desk = try place.analyzedDesk()
        let articles = all ? try desk.library.articles(.all) : try named(desk)
        for id in articles { try write(id, desk) }
    }

    private func named(_ desk: NewsDesk) throws -> [Article.ID] {
        try ids.map { text in
            guard let id = Article.ID(text), try desk.library.row(id) != nil else {
                throw CommandProblem("There is no article \(text.safeLine); `dateline list` shows their ids.")
            }
            return id
        }
    }

    private func write(_ id: Article.ID, _ desk: NewsDesk) throws {
        guard let row = try desk.library.row(id) else { return }
        let found = try desk.related(to: id, limit: listing.given ?? (all ? 100 : 50), isFolded: !listing.json)
        if listing.json {
            let line = JSONValue.related(
                id: "\(id)", origin: row.origin, events: found.events, articles: found.articles)
            StandardOutput.write(line.line)
        } else {
            write(row, found.events, found.articles, zone: desk.clock.zone)
        }
    }

    private func write(_ row: ArticleRow, _ events: [EventRow], _ articles: [RelatedRow], zone: Zone) {
        let printer = ArticlePrinter(zone: zone)
        StandardOutput.write(printer.text(row))
        if events.isEmpty, articles.isEmpty { StandardOutput.write("    Nothing related.") }
        for event in events { StandardOutput.write("    " + EventPrinter.text(event)) }
        for article in articles {
            StandardOutput.write("    " + printer.text(article.article))
            StandardOutput.write("           " + article.reasons.joined(separator: " · "))
        }
    }
}
