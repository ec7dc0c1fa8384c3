import Archive
import ArgumentParser
import News
import Newsroom

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
        for source in try LibraryLookup(library: desk.library).sources(sources, undo ? .former : .followed) {
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
