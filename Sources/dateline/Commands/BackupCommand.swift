import Archive
import ArgumentParser
import News
import Newsroom

struct BackupCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup", abstract: "Copies the library, even while others use it.")

    @Argument(help: "Where the copy goes; nothing may be there yet.")
    var file: String

    @OptionGroup var place: LibraryOptions

    func run() throws {
        let library = try place.desk().library
        Interruption.watch()
        do {
            try library.backup(to: file) { Interruption.isNoted }
        } catch {
            Interruption.endIfStopped(error)
            throw CommandProblem("\(error)", .failed)
        }
        StandardOutput.write("Copied \(library.path) to \(file.safeLine).")
    }
}
