import Archive
import ArgumentParser
import News
import Newsroom

struct ShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Prints an article, an entity's card, or an event with its sentences.")

    @Argument(help: "An id (a1, e1, v1, s1) or the name of an entity.")
    var id: String

    @Flag(help: "Also print what was taken out of the text.")
    var removed = false

    @OptionGroup var place: LibraryOptions

    func run() throws {
        if let article = Article.ID(id) { return try show(article, try place.desk()) }
        let desk = try place.analyzedDesk()
        if let event = Event.ID(id) { return try show(event, desk) }
        if let story = Story.ID(id) { return try show(story, desk) }
        try show(EntityChooser(library: desk.library).entity(id), desk)
    }
}

// MARK: - Private

extension ShowCommand {
    private func missing(_ what: String) -> CommandProblem { CommandProblem("There is no \(what) \(id.safeLine).") }

    private func show(_ article: Article.ID, _ desk: NewsDesk) throws {
        guard let found = try desk.library.article(article) else { throw missing("article") }
        let content = found.content
        StandardOutput.write(content.title.value + (content.isTitleFromText ? " (first sentence; no title)" : ""))
        let date = content.published.map { $0.value.day(in: desk.clock.zone).iso } ?? "no date"
        let facts = [content.byline?.value, content.site?.value, date, content.url]
        StandardOutput.write(facts.compactMap { $0 }.joined(separator: " · ") + "\n")
        StandardOutput.write(content.text)
        guard removed else { return }
        for passage in content.removed { StandardOutput.write("\n[\(passage.reason.rawValue)] \(passage.text)") }
    }

    private func show(_ event: Event.ID, _ desk: NewsDesk) throws {
        guard let card = try desk.eventCard(event) else { throw missing("event") }
        StandardOutput.write(EventPrinter.text(card.event))
        for quote in card.reports {
            let speaker = quote.speaker.map { "  (according to \($0.safeLine))" } ?? ""
            StandardOutput.write("    \(quote.article)  \(quote.sentence.safeLine)\(speaker)")
            if let reason = quote.reason { StandardOutput.write("        \(reason.safeLine)") }
        }
    }

    private func show(_ story: Story.ID, _ desk: NewsDesk) throws {
        guard let found = try desk.library.story(story) else { throw missing("story") }
        StandardOutput.write("\(found.id)  \(DayText.interval(found.days))  \(found.name.safeLine)")
        let printer = ArticlePrinter(zone: desk.clock.zone)
        for row in try desk.library.rows(of: story) { StandardOutput.write("    " + printer.text(row)) }
    }

    /// ", 2025-06-11 to 2026-11-18".
    private func seen(_ card: EntityCard) -> String {
        guard let first = card.first, let last = card.last else { return "" }
        return first == last ? ", \(first.iso)" : ", \(first.iso) to \(last.iso)"
    }

    private func show(_ entity: Entity, _ desk: NewsDesk) throws {
        guard let card = try desk.card(entity.id, quotes: 50) else { throw missing("entity") }
        StandardOutput.write("\(card.entity.id)  \(card.entity.name)  \(card.entity.kind.rawValue)")
        StandardOutput.write("also: " + card.aliases.map { "\($0.name) (\($0.mentions))" }.joined(separator: ", "))
        StandardOutput.write(
            "\(counted(card.mentions, "mention")) in \(counted(card.articles, "article"))\(seen(card))")
        if let plot = MonthPlot(card.months) { StandardOutput.write("\(plot.text)") }
        StandardOutput.write("\nEvents")
        for row in card.events { StandardOutput.write("    " + EventPrinter.text(row.event)) }
        StandardOutput.write("\nSeen with" + (card.isSeenWithExact ? "" : ", at least"))
        for row in card.seenWith { StandardOutput.write("    " + EntityChooser.text(row)) }
        StandardOutput.write("\nMentions")
        for quote in card.quotes { StandardOutput.write("    \(quote.article)  \(quote.sentence.safeLine)") }
    }
}
