import Archive
import ArgumentParser
import News
import Newsroom

struct RefreshCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "refresh", abstract: "Asks the feeds that are followed for what is new.")

    @Argument(help: "Only these, by id, address or name.")
    var sources: [String] = []

    @Flag(help: "Only those that are due, as a timer would.")
    var due = false

    @Flag(help: "Leave the analysis to the reader.")
    var later = false

    @OptionGroup var place: LibraryOptions

    func run() throws {
        let desk = try place.intakeDesk(.changing)
        let ids = try LibraryLookup(library: desk.library).sources(sources, .followed).map(\.id)
        let line = RefreshLine()
        let summary = try desk.refresh(ids.isEmpty ? nil : ids, onlyDue: due) { line.show($0) }
        line.end()
        for remark in summary.articles.remarks + summary.held { StandardError.write(remark.sentence) }
        for failure in summary.failures { StandardError.write(failure.sentence) }
        try desk.analyzeWithProgress(later: later)
        StandardOutput.write(summary.sentence)
        if !summary.failures.isEmpty { leave(.failed) }
    }
}
