import Archive
import ArgumentParser
import News
import Newsroom
import Screens

struct TimelineCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "timeline", abstract: "Prints events by date.")

    @Option(help: ArgumentHelp("Only events with this entity, by id or name.", valueName: "e"))
    var entity: String?

    @Option(help: ArgumentHelp("Only events of this story.", valueName: "s"))
    var story: String?

    @Option(help: ArgumentHelp("Only from this day on.", valueName: "day"))
    var from: String?

    @Option(help: ArgumentHelp("Only up to this day.", valueName: "day"))
    var to: String?

    @OptionGroup var place: LibraryOptions
    @OptionGroup var listing: ListingOptions
    @OptionGroup var filter: FilterArgument

    /// Of the plot, in columns.
    private static let width = 76

    func run() throws {
        let library = try place.analyzedDesk().library
        var query = TimelineQuery(filter: try filter.parsed(), days: try days(), limit: listing.limit)
        let lookup = LibraryLookup(library: library)
        query.entity = try entity.map { try lookup.entity($0).id }
        query.story = try story.map { try lookup.story($0, library.story).id }
        let timeline = try library.timeline(query)
        if timeline.rows.isEmpty {
            StandardError.write("No events are known there\(try library.note(onNamesIn: query.filter)).")
        }
        write(timeline)
    }

    private func days() throws -> DayInterval {
        let days = DayInterval(
            from: try from.map { try interval($0).from } ?? nil, to: try to.map { try interval($0).to } ?? nil)
        if let from = days.from, let to = days.to, to < from {
            throw CommandProblem("--from \(from.iso) is later than --to \(to.iso).")
        }
        return days
    }

    private func interval(_ text: String) throws -> DayInterval {
        guard let days = DayInterval(filterText: text) else {
            throw CommandProblem("'\(text.safeLine)' is no date; write YYYY, YYYY-MM or YYYY-MM-DD.")
        }
        return days
    }

    /// For people the density comes first.
    private func write(_ timeline: Timeline) {
        if !listing.json, let plot = DensityPlot(of: timeline.density, width: TimelineCommand.width) {
            StandardOutput.write(plot.bars + "\n" + plot.axis + "\n")
        }
        for row in timeline.rows {
            StandardOutput.write(listing.json ? JSONValue.event(row.event).line : EventPrinter.text(row.event))
        }
        guard !listing.json, timeline.rows.count == listing.limit else { return }
        let these = listing.limit == 1 ? "This is 1 event" : "These are \(listing.limit) events"
        StandardError.write("\(these); there may be more: --limit, --from and --to say which.")
    }
}
