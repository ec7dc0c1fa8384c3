import Archive
import ArgumentParser
import News
import Newsroom

struct RestoreCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore", abstract: "Puts a copy in the place of the library; what was there is kept beside it.")

    @Argument(help: "A file that `dateline backup` made.")
    var file: String

    @OptionGroup var place: LibraryOptions

    func run() throws {
        let path = place.path
        do {
            let copy = try Library(at: file, access: .reading)
            guard try copy.check().isEmpty else { throw CommandProblem("\(file.safeLine) is damaged.", .failed) }
            Interruption.watch()
            let kept = try copy.restore(to: path) { Interruption.isNoted }
            let note = kept.map { " What was there is kept as \($0.safeLine)." } ?? ""
            StandardOutput.write("Restored \(path) from \(file.safeLine)." + note)
        } catch let problem as CommandProblem {
            throw problem
        } catch {
            Interruption.endIfStopped(error)
            throw CommandProblem("\(error)", .failed)
        }
    }
}
