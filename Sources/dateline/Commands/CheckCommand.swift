import Archive
import ArgumentParser
import News
import Newsroom

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Looks whether the library is sound.")

    @OptionGroup var place: LibraryOptions

    func run() throws {
        let library = try place.desk(.changing).library
        let problems = try library.check()
        for problem in problems { StandardError.write(problem) }
        if !problems.isEmpty { leave(.failed) }
        StandardOutput.write(
            "The library at \(library.path) is sound: \(counted(try library.articleCount(), "article")).")
    }
}
