import Archive
import ArgumentParser
import Glibc
import News
import Newsroom
import Reading
import Screens
import Settings
import Terminal

struct ReadCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "read", abstract: "Opens the reader: on the library, or on the files and folders given.")

    @Argument(help: "Files and folders to read instead of the library.")
    var paths: [String] = []

    @Option(help: "auto, dark, light, contrast, mono, or one of your own.")
    var theme: String?

    @Flag(help: "Draw borders in plain ASCII.")
    var ascii = false

    @OptionGroup var place: LibraryOptions

    func run() throws {
        try refuseMissingPaths()
        let isOnTerminal = isatty(0) == 1 && isatty(1) == 1
        guard isOnTerminal else { return try printScreen() }
        let environment = UserEnvironment.load(options: options, library: place.library)
        if let theme { _ = try environment.themes.chosen(theme) }
        let opened = try OpenedLibrary.forReading(
            place, isTemporary: !paths.isEmpty && place.library == nil, environment)
        defer { opened.close() }
        let terminal = try console(environment)
        var session = ReaderSession(SessionSetup(opened, environment), terminal: terminal)
        session.run(takingIn: paths)
        terminal.restore()
        guard session.wasEnded else { return }
        opened.close()
        Interruption.end(by: terminal.endingSignal)
    }

    /// Where nothing that is named is there, it was mistyped, or meant for a command.
    private func refuseMissingPaths() throws {
        try refuseCommandBehindOptions()
        guard let first = paths.first, paths.allSatisfy(MissingFile.isMissing) else { return }
        guard first.contains(where: { "./\u{FFFD}".contains($0) }) else { throw CommandProblem(aboutWord(first)) }
        throw CommandProblem(
            paths.count == 1
                ? MissingFile.sentence(first)
                : "None of the \(paths.count) files and folders named is there: \(first.safeLine) ...")
    }

    /// `dateline --library F import X` would read a file called import.
    private func refuseCommandBehindOptions() throws {
        guard let word = paths.first, Dateline.commandNames.contains(word), MissingFile.isMissing(word) else { return }
        let words = ["dateline", word] + place.words + paths.dropFirst()
        let line = words.map(\.safeLine).joined(separator: " ")
        throw CommandProblem("A command comes before its options: write `\(line)`.")
    }

    private func aboutWord(_ word: String) -> String {
        "There is no command and no file called '\(word.safeLine)'; "
            + Dateline.advice(on: word, after: "dateline")
    }

    private var options: [String: String] {
        var options: [String: String] = [:]
        if let theme { options["reading.theme"] = theme }
        if ascii { options["reading.ascii"] = "true" }
        return options
    }

    private func console(_ environment: UserEnvironment) throws -> Console {
        var options = Console.Options()
        options.mouse = environment.settings.reading.mouse
        options.depth = ColourDepth(setting: environment.settings.depth)
        do { return try Console.start(options) } catch { throw CommandProblem("\(error)", .failed) }
    }

    /// Without a terminal: the same screen as text.
    private func printScreen() throws {
        var snapshot = Snapshot()
        if let theme { snapshot.theme = theme }
        snapshot.isASCII = ascii
        try snapshot.draw(paths, place)
    }
}
