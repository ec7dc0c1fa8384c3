import Archive
import ArgumentParser
import News
import Newsroom

struct SourcesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sources", abstract: "Prints feeds, folders and files that articles come from.")

    @Flag(help: "Print one JSON object a line.")
    var json = false

    @OptionGroup var place: LibraryOptions

    func run() throws {
        let desk = try place.desk()
        let sources = try desk.library.sources()
        if sources.isEmpty {
            StandardError.write("There are no sources yet; `dateline follow` and `dateline import` bring some.")
        }
        let printer = SourcePrinter(zone: desk.clock.zone)
        for source in sources { StandardOutput.write(json ? JSONValue.source(source).line : printer.text(source)) }
    }
}
