import Archive
import ArgumentParser
import News
import Newsroom

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
        StandardOutput.write("\(story.id)  \(PrintedDays.interval(story.days))  \(story.name.safeLine)")
        for row in rows { StandardOutput.write("    \(row.id)  \(row.title.safeLine)") }
    }
}
