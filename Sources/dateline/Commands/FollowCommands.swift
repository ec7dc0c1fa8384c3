import Archive
import ArgumentParser
import News
import Newsroom

struct FollowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "follow", abstract: "Follows feeds, or the feeds of pages, and takes in what they hold.")

    @Argument(help: "Addresses of feeds, or of pages that name one.")
    var addresses: [String]

    @Option(help: ArgumentHelp("Put them in this folder; World/Asia is a folder in a folder.", valueName: "name"))
    var folder: String?

    @Flag(help: "Fetch the page of each entry, where a feed gives only the beginnings.")
    var fullText = false

    @Flag(help: "The host is in your own network, though its name doesn't say so.")
    var own = false

    @Flag(help: "Leave the analysis to the reader.")
    var later = false

    @OptionGroup var place: LibraryOptions

    func run() throws {
        let desk = try place.intakeDesk(.writing)
        let options = FollowOptions(folder: folder?.safeLine, wantsFullText: fullText, isOwn: own)
        var hasFailed = false
        for address in addresses {
            let line = ProgressLine()
            do {
                let followed = try desk.follow(address, options) { line.show($0) }
                line.end()
                for remark in followed.articles.remarks { StandardError.write(remark.sentence) }
                write(followed)
            } catch let failure as ImportFailure {
                line.end()
                StandardError.write(failure.sentence)
                hasFailed = true
            }
        }
        try desk.analyzeWithProgress(later: later)
        if hasFailed { leave(.failed) }
    }

    private func write(_ followed: Followed) {
        let state = followed.isNew ? "Following" : "Already following"
        StandardOutput.write("\(state) \(followed.name.safeLine) (\(followed.source)): \(followed.articles.sentence)")
        guard !followed.others.isEmpty else { return }
        StandardOutput.write("More feeds there: " + followed.others.map(\.safeLine).joined(separator: " "))
    }
}

struct UnfollowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "unfollow", abstract: "Stops asking feeds; their articles stay, and --undo follows them again.")

    @Argument(help: "Feeds, by id, address or name.")
    var sources: [String]

    @Flag(help: "Follow them again, as before.")
    var undo = false

    @OptionGroup var place: LibraryOptions

    func run() throws {
        let desk = try place.desk(.changing)
        let chooser = try undo ? SourceChooser.former(desk.library) : .followed(desk.library)
        for source in try sources.map(chooser.source) {
            let name = "\(source.name.safeLine) (\(source.id))"
            if undo {
                _ = try desk.library.refollow(source.id)
                StandardOutput.write("Following \(name) again.")
            } else {
                _ = try desk.unfollow(source.id)
                StandardOutput.write("No longer following \(name); its articles stay, and --undo follows it again.")
            }
        }
    }
}

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
        let chooser = try SourceChooser.followed(desk.library)
        let ids = try sources.map { try chooser.source($0).id }
        let line = RefreshLine()
        let summary = try desk.refresh(ids.isEmpty ? nil : ids, onlyDue: due) { line.show($0) }
        line.end()
        for failure in summary.articles.remarks + summary.held + summary.failures {
            StandardError.write(failure.sentence)
        }
        try desk.analyzeWithProgress(later: later)
        StandardOutput.write(summary.sentence)
        if !summary.failures.isEmpty { leave(.failed) }
    }
}

extension ProgressLine {
    /// A silent server tells nothing on the way: what is waited for is shown at once.
    func show(_ progress: FollowProgress) {
        switch progress {
        case .asking(let address): showNow("Asking \(address.safeLine) ...")
        case .pages(let done, let total): show("Fetching \(done) of \(total) ...")
        }
    }
}
