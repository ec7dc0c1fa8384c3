import Archive
import ArgumentParser
import News
import Newsroom

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Looks whether the library is sound.")

    @OptionGroup var place: LibraryOptions

    func run() throws {
        let (library, canChange) = try opened()
        let problems = try library.check()
        for problem in problems { StandardError.write(problem) }
        if !problems.isEmpty { leave(.failed) }
        let rest = canChange ? "" : " It can't be changed, so the full-text index was not compared with the texts."
        StandardOutput.write(
            "The library at \(library.path) is sound: \(counted(try library.articleCount(), "article"))." + rest)
        if let sentence = try SkippedArticles.sentence(in: library) { StandardOutput.write(sentence) }
    }

    /// Comparing the full-text index needs a library that can be changed; the rest can be looked at anyway.
    private func opened() throws -> (library: Library, canChange: Bool) {
        do {
            return (try Library(at: place.path, access: .changing), true)
        } catch LibraryError.readOnly {
            return (try place.desk().library, false)
        } catch {
            throw CommandProblem("\(error)")
        }
    }
}
