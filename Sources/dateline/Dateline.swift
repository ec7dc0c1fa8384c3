import ArgumentParser
import Glibc
import News

/// The program: chooses a command, and turns what it throws into a sentence
/// and an exit status.
@main
struct Dateline: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dateline",
        abstract: "Reads news, and shows beside the text who is named and what happened.",
        discussion: "Without a command it opens the reader: on the library, or on the files and folders given.",
        version: "dateline \(Version.text)",
        subcommands: [
            ReadCommand.self, ImportCommand.self, FollowCommand.self, UnfollowCommand.self, SourcesCommand.self,
            RefreshCommand.self, ListCommand.self, SearchCommand.self, RelatedCommand.self,
            EntitiesCommand.self, TimelineCommand.self, StoriesCommand.self, ShowCommand.self, ExportCommand.self,
            CorrectCommand.self, InspectCommand.self, AnalyzeCommand.self, SnapshotCommand.self, CheckCommand.self,
            BackupCommand.self, RestoreCommand.self, RemoveCommand.self, ReanalyzeCommand.self, SettingsCommand.self,
            KeysCommand.self,
        ],
        defaultSubcommand: ReadCommand.self)

    static func main() {
        // A file that may not grow further is an error of writing, told in a sentence, and no end of the program.
        signal(SIGXFSZ, SIG_IGN)
        OpenFiles.holdStandard()
        do {
            try OpenFiles.checkLimit()
            try checkHelp(CommandLine.arguments.dropFirst())
            var command = try parseAsRoot()
            try command.run()
        } catch let problem as CommandProblem {
            StandardError.write(problem.sentence)
            leave(problem.status)
        } catch {
            explain(error)
        }
    }
}

enum Version {
    static let text = "0.1.0"
}

extension Dateline {
    static var commandNames: [String] { configuration.subcommands.compactMap { $0.configuration.commandName } }

    /// What is said behind a word that is no command: how the nearest one is written after `start`.
    static func advice(on word: String, after start: String) -> String {
        Spelling.nearest(to: word, among: commandNames).map { "did you mean `\(start) \($0)`?" }
            ?? "`dateline help` lists the commands."
    }
}

// MARK: - Private

extension Dateline {
    /// Help is asked for a command that there is, or for all; the parser would give all for any word.
    private static func checkHelp(_ arguments: ArraySlice<String>) throws {
        guard arguments.first == "help", let name = arguments.dropFirst().first, !name.hasPrefix("-"), name != "help"
        else { return }
        guard !commandNames.contains(name) else { return }
        throw CommandProblem("There is no command '\(name.safeLine)'; " + advice(on: name, after: "dateline help"))
    }

    /// ArgumentParser's own errors: help and version end well, the rest is usage. What a library or a disk
    /// throws is a sentence already.
    private static func explain(_ error: any Error) -> Never {
        let code = exitCode(for: error)
        let message = fullMessage(for: error)
        if code.isSuccess {
            StandardOutput.write(message)
            leave(.done)
        }
        guard code == .validationFailure else {
            StandardError.write("\(error)")
            leave(.failed)
        }
        StandardError.write(message)
        leave(.usage)
    }
}
