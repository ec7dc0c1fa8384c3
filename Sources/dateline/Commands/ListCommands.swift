import Archive
import ArgumentParser
import News
import Newsroom

struct ListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Prints articles, newest first.")

    @OptionGroup var place: LibraryOptions
    @OptionGroup var listing: ListingOptions
    @OptionGroup var filter: FilterArgument

    func run() throws { try listing.printArticles(that: filter, of: place) }
}

struct SearchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search", abstract: "Prints articles that a filter finds, with the hits in context.")

    @OptionGroup var place: LibraryOptions
    @OptionGroup var listing: ListingOptions
    @OptionGroup var filter: FilterArgument

    func validate() throws {
        guard !filter.isEmpty else { throw ValidationError("Say what to search for.") }
    }

    func run() throws { try listing.printArticles(that: filter, of: place) }
}

extension ListingOptions {
    fileprivate func printArticles(that filter: FilterArgument, of place: LibraryOptions) throws {
        let desk = try place.desk()
        let rows = try desk.library.rows(try filter.parsed(), limit: limit)
        ArticlePrinter(zone: desk.clock.zone).write(rows, self)
    }
}

struct StoriesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stories", abstract: "Prints articles that belong together.")

    @OptionGroup var place: LibraryOptions
    @OptionGroup var listing: ListingOptions

    func run() throws {
        let library = try place.analyzedDesk().library
        let stories = try library.stories(limit: listing.limit)
        if stories.isEmpty { StandardError.write("No articles belong together yet.") }
        for story in stories {
            let rows = try library.rows(of: story.id, limit: .max)
            listing.json
                ? StandardOutput.write(JSONValue.story(story, articles: rows.map(\.id)).line)
                : write(story, rows)
        }
    }

    private func write(_ story: Story, _ rows: [ArticleRow]) {
        StandardOutput.write("\(story.id)  \(DayText.interval(story.days))  \(story.name.safeLine)")
        for row in rows { StandardOutput.write("    \(row.id)  \(row.title.safeLine)") }
    }
}
