public import ArgumentParser
import Reading
public import Screens

struct SnapshotCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "snapshot", abstract: "Presses keys and draws the screen as text.",
        discussion:
            "Keys change nothing in the library: they are pressed in a copy of it, which goes at the end. Give a large "
            + "one time, and room for temporary files. Nor do they write files: what would be saved is named.")

    @Option(help: "Columns and rows, from 1x1 to 1000x1000.")
    var size = Snapshot().size

    @Option(help: "Keys by name, as `dateline keys` prints them: \"j Enter Tab text:vladimir_putin\".")
    var keys = ""

    @Flag(help: "Draw with colours, as a terminal understands them.")
    var ansi = false

    @Flag(help: "Draw a picture.")
    var svg = false

    @Option(help: "dark, light, contrast, mono, or one of your own.")
    var theme = Snapshot().theme

    @OptionGroup var place: LibraryOptions

    @Argument(help: "Files and folders; without any, the library.")
    var paths: [String] = []

    func run() throws {
        var snapshot = Snapshot()
        snapshot.size = size
        do { snapshot.keys = try Key.sequence(parsing: keys) } catch { throw CommandProblem("\(error)") }
        snapshot.theme = theme
        snapshot.format = svg ? .svg : ansi ? .ansi : .text
        try snapshot.draw(paths, place)
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
