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
            } catch let failure as InputProblem {
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
