import ArgumentParser
import News
import Newsroom

struct InspectCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "inspect", abstract: "Prints what Dateline reads from one file.")

    @Argument(help: "A file.")
    var file: String

    @Option(help: "Where the file came from, for its relative links.")
    var base: String?

    @Flag(help: "Print one JSON object.")
    var json = false

    @OptionGroup var time: ClockOptions

    func run() throws {
        do {
            let content = try Inspection.read(file, zone: try time.clock().zone)
            StandardOutput.write(json ? JSONValue.inspected(content).line : InspectCommand.text(content))
        } catch let failure as ImportFailure {
            throw CommandProblem(failure.sentence, .failed)
        }
    }

    /// What was found, each with where it was found; the text; what was taken out.
    private static func text(_ content: ArticleContent) -> String {
        var lines = ["title      \(content.title.value)  [\(content.title.source.rawValue)]"]
        if let byline = content.byline { lines.append("byline     \(byline.value)  [\(byline.source.rawValue)]") }
        if let site = content.site { lines.append("site       \(site.value)  [\(site.source.rawValue)]") }
        let published = content.published.map { "\($0.value.iso)  [\($0.source.rawValue)]" } ?? "not known"
        lines.append("published  \(published)")
        if let place = content.datelinePlace { lines.append("dateline   \(place)") }
        lines.append("language   \(content.language)")
        lines += ["", content.text]
        for passage in content.removed { lines += ["", "taken out  [\(passage.reason.rawValue)] \(passage.text)"] }
        return lines.joined(separator: "\n")
    }
}
