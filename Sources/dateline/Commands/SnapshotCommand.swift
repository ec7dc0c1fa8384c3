public import ArgumentParser
import News
import Newsroom
import Reading
public import Screens

struct SnapshotCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "snapshot", abstract: "Presses keys and draws the screen as text.",
        discussion:
            "Keys change nothing in the library: they are pressed in a copy of it, which goes at the end. Give a large "
            + "one time, and room for temporary files.")

    @Option(help: "Columns and rows, from 1x1 to 1000x1000.")
    var size = Size(columns: 120, rows: 40)

    @Option(help: "Keys by name, as `dateline keys` prints them: \"j Enter Tab text:vladimir_putin\".")
    var keys = ""

    @Flag(help: "Draw with colours, as a terminal understands them.")
    var ansi = false

    @Flag(help: "Draw a picture.")
    var svg = false

    @Option(help: "dark, light, contrast, mono, or one of your own.")
    var theme = "dark"

    @OptionGroup var place: LibraryOptions

    @Argument(help: "Files and folders; without any, the library.")
    var paths: [String] = []

    func run() throws {
        let keys: [Key]
        do { keys = try Key.sequence(parsing: self.keys) } catch { throw CommandProblem("\(error)") }
        let environment = UserEnvironment.load(library: place.library)
        let theme = try environment.themes.chosen(self.theme)
        let opened = try opened(environment, keys)
        defer { opened.close() }
        for sentence in opened.summary.remarkSentences + opened.summary.failureSentences {
            StandardError.write(sentence)
        }
        var session = SettledSession(desk: opened.desk, size: size, table: environment.keys)
        session.press(keys)
        let picture = picture(of: session.frame, theme)
        // Writing may end the program: nothing is left behind by then.
        opened.close()
        StandardOutput.writeRaw(picture + "\n")
        if !opened.summary.failures.isEmpty { leave(.failed) }
    }

    /// With what waits analysed, as by every command that shows what was found; a copy for keys, which may change it.
    private func opened(_ environment: UserEnvironment, _ keys: [Key]) throws -> OpenedLibrary {
        let opened = try OpenedLibrary.open(paths, place, environment)
        try? opened.desk.analyzeAll(as: processName, pause: pause)
        return keys.isEmpty ? opened : try opened.copied()
    }

    private func picture(of frame: Frame, _ theme: Theme) -> String {
        if svg { return FrameText.svg(frame, theme: theme) }
        if ansi { return FrameText.ansi(frame, theme: theme, depth: .palette) }
        return frame.text
    }
}

extension Size: ExpressibleByArgument {
    /// As it is typed.
    public var defaultValueDescription: String { "\(columns)x\(rows)" }

    /// Reads `120x40`.
    public init?(argument: String) {
        let parts = argument.split(separator: "x")
        guard parts.count == 2, let columns = Int(parts[0]), let rows = Int(parts[1]), (1...1_000).contains(columns),
            (1...1_000).contains(rows)
        else { return nil }
        self.init(columns: columns, rows: rows)
    }
}
