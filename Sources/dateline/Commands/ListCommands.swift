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
        let filter = try filter.parsed()
        let rows = try desk.library.rows(filter, limit: limit)
        ArticlePrinter(zone: desk.clock.zone).write(rows, self)
        if rows.isEmpty { return StandardError.write(try ListingOptions.nothing(fits: filter, desk)) }
        if !json, let sentence = try count(rows.count, of: filter, desk.library) { StandardError.write(sentence) }
    }

    /// Says how many there are besides the rows that are shown, and how many copies stand under all of them.
    private func count(_ shown: Int, of filter: Filter, _ library: Library) throws -> String? {
        let found = shown == limit ? try library.count(filter) : ArticleCount(shown, isExact: true)
        let whole = found.isExact ? try library.count(filter, isFolded: false) : found
        let copies = whole.isExact ? whole.value - found.value : 0
        let folded = counted(copies, "copy") + (copies == 1 ? " is folded" : " are folded")
        guard found.value > shown else { return copies > 0 ? "Under these \(folded)." : nil }
        let count = found.isExact ? "\(found.value)" : "more than \(found.value)"
        let these = shown == 1 ? "This is 1" : "These are \(shown)"
        return "\(these) of \(count) articles\(copies > 0 ? ", under which \(folded)" : ""); --limit shows more."
    }

    /// Says which term of the filter names nothing, or excludes most.
    private static func nothing(fits filter: Filter, _ desk: NewsDesk) throws -> String {
        guard !filter.isAll else { return "There are no articles yet; `dateline import FOLDER` takes some in." }
        let note = try desk.library.note(onNamesIn: filter)
        guard note.isEmpty else { return "No article fits\(note)." }
        let without = filter.terms.count > 1 ? try desk.countsWithout(eachOf: filter) : []
        guard let most = without.max(), most > 0, let index = without.firstIndex(of: most) else {
            return "No article fits."
        }
        return "No article fits; \(most) would without \(filter.terms[index].line.safeLine)."
    }
}

extension Library {
    /// "; there is no tag 'x'" where a test names nothing that there is, else empty.
    func note(onNamesIn filter: Filter) throws -> String {
        try unknownNames(in: filter).first.map { "; \($0.absence)" } ?? ""
    }
}

extension Filter.Test {
    /// That there is no such thing as the test names.
    fileprivate var absence: String {
        switch self {
        case .tag(let name): return "there is no tag '\(name.safeLine)'"
        case .saved(let name): return "no filter is kept as '\(name.safeLine)'"
        case .story(let name): return "there is no story '\(name.safeLine)'"
        case .source(let name): return "there is no source '\(name.safeLine)'"
        default: return "\(line.safeLine) is nothing that there is"
        }
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
