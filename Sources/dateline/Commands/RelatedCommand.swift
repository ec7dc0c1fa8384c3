import Archive
import ArgumentParser
import News
import Newsroom
import Reading

struct RelatedCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "related", abstract: "Prints what was reported elsewhere about the same things, with reasons.")

    @Argument(help: "Articles, entities or events, by id (a1, e1, v1).")
    var ids: [String] = []

    @Option(help: ArgumentHelp("Only what is related to the sentence with these words.", valueName: "words"))
    var sentence: String?

    @Flag(help: "For every article of the library; up to 100 articles each.")
    var all = false

    @OptionGroup var place: LibraryOptions
    @OptionGroup var listing: ListingOptions

    func validate() throws {
        guard all != !ids.isEmpty else { throw ValidationError("Name articles by id, or give --all.") }
        guard sentence == nil || (ids.count == 1 && Article.ID(ids[0]) != nil) else {
            throw ValidationError("--sentence goes with one article; give its id.")
        }
    }

    func run() throws {
        let desk = try place.analyzedDesk()
        let topics = all ? try desk.library.articles(.all).map(ContextTopic.article) : try named(desk)
        for topic in topics { try write(topic, desk) }
    }

    /// All are looked up before the first is printed.
    private func named(_ desk: NewsDesk) throws -> [ContextTopic] {
        let library = desk.library
        let lookup = LibraryLookup(library: library)
        return try ids.map { text in
            if let entity = Entity.ID(text) { return .entity(try lookup.entity("\(entity)").id, in: nil) }
            if Event.ID(text) != nil { return .event(try lookup.event(text, library.event).id) }
            let id = try lookup.article(text, library.row).id
            guard let sentence else { return .article(id) }
            guard let span = try library.page(id)?.sentence(with: sentence) else {
                throw CommandProblem("No sentence of \(id) has '\(sentence.safeLine)'.")
            }
            return .passage(id, span)
        }
    }

    private func write(_ topic: ContextTopic, _ desk: NewsDesk) throws {
        switch topic {
        case .article(let id): try write(id, desk)
        case .entity(let id, _):
            guard let row = try desk.library.entityRows([id]).first, row.mentions > 0 else { return }
            try write(topic, id: "\(id)", line: EntityPrinter.text(row), desk)
        case .event(let id):
            guard let row = try desk.library.event(id) else { return }
            try write(topic, id: "\(id)", line: EventPrinter.text(row.event), desk)
        case .passage(let id, let span):
            guard let article = try desk.library.article(id) else { return }
            let line = padded("\(id)", 7) + article.content.text.slice(span).safeLine
            try write(topic, id: "\(id)", origin: article.origins.first, line: line, desk)
        }
    }

    /// What the pane beside it would show.
    private func write(
        _ topic: ContextTopic, id: String, origin: String? = nil, line: String, _ desk: NewsDesk
    ) throws {
        let page = try desk.context(topic)
        let own: [EventRow] = if case .entity = topic { page.events } else { [] }
        let events = (own + page.relatedEvents).prefix(listing.limit)
        let articles = page.related.prefix(listing.limit)
        if listing.json {
            StandardOutput.write(
                JSONValue.related(id: id, origin: origin, events: Array(events), articles: Array(articles)).line)
        } else {
            write(line, Array(events), Array(articles), zone: desk.clock.zone)
        }
    }

    private func write(_ id: Article.ID, _ desk: NewsDesk) throws {
        guard let row = try desk.library.row(id) else { return }
        let found = try desk.related(to: id, limit: listing.given ?? (all ? 100 : 50), forReaders: !listing.json)
        if listing.json {
            let line = JSONValue.related(
                id: "\(id)", origin: row.origin, events: found.events, articles: found.articles)
            StandardOutput.write(line.line)
        } else {
            write(
                ArticlePrinter(zone: desk.clock.zone).text(row), found.events, found.articles, zone: desk.clock.zone)
        }
    }

    private func write(_ line: String, _ events: [EventRow], _ articles: [RelatedRow], zone: Zone) {
        let printer = ArticlePrinter(zone: zone)
        StandardOutput.write(line)
        if events.isEmpty, articles.isEmpty { StandardOutput.write("    Nothing related.") }
        for event in events { StandardOutput.write("    " + EventPrinter.text(event)) }
        for article in articles {
            StandardOutput.write("    " + printer.text(article.article))
            StandardOutput.write("           " + article.reasons.joined(separator: " · "))
        }
    }
}
