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
        if Article.ID(id) != nil { return try showArticle(try place.desk()) }
        let desk = try place.analyzedDesk()
        if Event.ID(id) != nil { return try showEvent(desk) }
        if Story.ID(id) != nil { return try showStory(desk) }
        try showEntity(desk)
    }
}

// MARK: - Private

extension ShowCommand {
    private func showArticle(_ desk: NewsDesk) throws {
        let content = try LibraryLookup(library: desk.library).article(id, desk.library.article).content
        StandardOutput.write(content.title.value + (content.isTitleFromText ? " (first sentence; no title)" : ""))
        let date = content.published.map { $0.value.day(in: desk.clock.zone).iso } ?? "no date"
        let facts = [content.byline?.value, content.site?.value, date, content.url]
        StandardOutput.write(facts.compactMap { $0 }.joined(separator: " · ") + "\n")
        StandardOutput.write(content.text)
        guard removed else { return }
        for passage in content.removed { StandardOutput.write("\n[\(passage.reason.rawValue)] \(passage.text)") }
    }

    private func showEvent(_ desk: NewsDesk) throws {
        let card = try LibraryLookup(library: desk.library).event(id, desk.eventCard)
        StandardOutput.write(EventPrinter.text(card.event))
        for quote in card.reports {
            let speaker = quote.speaker.map { "  (according to \($0.safeLine))" } ?? ""
            StandardOutput.write("    \(quote.article)  \(quote.sentence.safeLine)\(speaker)")
            if let reason = quote.reason { StandardOutput.write("        \(reason.safeLine)") }
        }
    }

    private func showStory(_ desk: NewsDesk) throws {
        let story = try LibraryLookup(library: desk.library).story(id, desk.library.story)
        StandardOutput.write("\(story.id)  \(PrintedDays.interval(story.days))  \(story.name.safeLine)")
        let printer = ArticlePrinter(zone: desk.clock.zone)
        for row in try desk.library.rows(of: story.id) { StandardOutput.write("    " + printer.text(row)) }
    }

    /// ", 2025-06-11 to 2026-11-18".
    private func seen(_ card: EntityCard) -> String {
        guard let first = card.first, let last = card.last else { return "" }
        return first == last ? ", \(first.iso)" : ", \(first.iso) to \(last.iso)"
    }

    private func showEntity(_ desk: NewsDesk) throws {
        let entity = try LibraryLookup(library: desk.library).entity(id)
        guard let card = try desk.card(entity.id, quotes: 50) else { throw LibraryLookup.noEntity(id) }
        StandardOutput.write("\(card.entity.id)  \(card.entity.name)  \(card.entity.kind.rawValue)")
        StandardOutput.write("also: " + card.aliases.map { "\($0.name) (\($0.mentions))" }.joined(separator: ", "))
        StandardOutput.write(
            "\(counted(card.mentions, "mention")) in \(counted(card.articles, "article"))\(seen(card))")
        if let plot = MonthPlot(card.months) { StandardOutput.write("\(plot.text)") }
        StandardOutput.write("\nEvents")
        for row in card.events { StandardOutput.write("    " + EventPrinter.text(row.event)) }
        StandardOutput.write("\nSeen with" + (card.isSeenWithExact ? "" : ", at least"))
        for row in card.seenWith { StandardOutput.write("    " + EntityPrinter.text(row)) }
        StandardOutput.write("\nMentions")
        for quote in card.quotes { StandardOutput.write("    \(quote.article)  \(quote.sentence.safeLine)") }
    }
}
