import Archive
import ArgumentParser
import FoundationEssentials
import Glibc
import News
import Newsroom
import Settings

/// The clock and the zone, for every command.
struct ClockOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Take this as the current time.", valueName: "moment"))
    var now: String?

    @Option(help: ArgumentHelp("Show times in this zone (Europe/Oslo).", valueName: "name"))
    var zone: String?

    /// The given moment, from the option or the environment; nil for the real one.
    func moment() throws -> Publication? {
        guard let text = now ?? ProcessInfo.processInfo.environment["DATELINE_NOW"], !text.isEmpty else { return nil }
        guard let moment = Publication(iso: text) else {
            throw CommandProblem("'\(text.safeLine)' is not a time; write 2024-05-18 or 2024-05-18T07:30:00Z.")
        }
        return moment
    }

    func clock() throws -> Clock {
        if let zone {
            guard isKnown(zone) else { throw CommandProblem("There is no time zone called '\(zone.safeLine)'.") }
            setenv("TZ", zone, 1)
            tzset()
        }
        guard let moment = try moment() else { return .system }
        return .fixed(moment, zone: .system)
    }

    private func isKnown(_ zone: String) -> Bool {
        var isFolder = false
        let path = "/usr/share/zoneinfo/" + zone
        return zone == "UTC"
            || (!zone.contains("..") && FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
                && !isFolder)
    }
}

/// Which library, and opening it.
struct LibraryOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Use the library in this file.", valueName: "file"))
    var library: String?

    @OptionGroup var time: ClockOptions

    func validate() throws {
        if library?.isEmpty == true { throw ValidationError("--library needs the name of a file.") }
    }

    var path: String {
        Places(environment: ProcessInfo.processInfo.environment, library: library).library
    }

    func desk(_ access: LibraryAccess = .reading, rules: IntakeRules = IntakeRules()) throws -> NewsDesk {
        let clock = try time.clock()
        if access == .writing { try requireFolder() }
        do {
            return NewsDesk(library: try Library(at: path, access: access), clock: clock, rules: rules)
        } catch let error as LibraryError where error == .busy(path: path) {
            throw CommandProblem("\(error)", .failed)
        } catch {
            throw CommandProblem("\(error)")
        }
    }

    /// The folder of the usual library is made with it. Where another is named only the last folder of its path is, and
    /// none at the root: a slip of the pen makes no tree.
    private func requireFolder() throws {
        let environment = ProcessInfo.processInfo.environment.filter { $0.key != "DATELINE_LIBRARY" }
        guard path != Places(environment: environment, library: nil).library else { return }
        let folder = URL(filePath: path).deletingLastPathComponent().standardizedFileURL
        let parent = folder.deletingLastPathComponent()
        guard !isFolder(folder), parent.path == "/" || !isFolder(parent) else { return }
        throw CommandProblem(
            "There is no folder \(folder.path.safeLine) to keep the library in; make it, or name another file.")
    }

    private func isFolder(_ url: URL) -> Bool {
        var isFolder = false
        return FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder) && isFolder
    }

    /// For answers that need the analysis: what is pending is analysed first,
    /// where the library can be changed.
    func analyzedDesk(_ access: LibraryAccess = .reading) throws -> NewsDesk {
        let opened = try desk(access)
        guard try opened.pendingCount() > 0 else { return opened }
        let desk = access == .reading ? try desk(.changing) : opened
        try desk.analyzeWithProgress()
        return desk
    }
}

extension NewsDesk {
    /// Analyses what waits, unless that is left to the reader, and names what is set aside.
    func analyzeWithProgress(later: Bool = false) throws {
        guard !later else { return }
        let progress = ProgressLine()
        try analyzeAll(as: processName, report: { step, _ in progress.show(step) }, pause: pause)
        progress.end()
        try SetAside.tell(of: library)
    }
}

/// A moment for another process to get on with what it does.
func pause() { usleep(100_000) }

/// Names this process towards others that share a library.
var processName: String { "process \(getpid())" }

/// How much is printed, and for whom.
struct ListingOptions: ParsableArguments {
    @Option(name: .customLong("limit"), help: ArgumentHelp("At most this many lines, 50 unless given.", valueName: "n"))
    var given: Int?

    @Flag(help: "Print one JSON object a line.")
    var json = false

    var limit: Int { given ?? 50 }

    func validate() throws {
        guard limit > 0 else { throw ValidationError("--limit must be 1 or more.") }
    }
}

/// A filter given as words on the command line.
struct FilterArgument: ParsableArguments {
    @Argument(parsing: .allUnrecognized, help: "Words and tests, as in the reader's filter line.")
    var filter: [String] = []

    var isEmpty: Bool { words.isEmpty }

    /// What begins with two dashes is an option that doesn't exist; behind two dashes alone everything is a word.
    func validate() throws {
        guard let option = filter.prefix(while: { $0 != "--" }).first(where: { $0.hasPrefix("--") }) else { return }
        throw ValidationError("There is no option '\(option.safeLine)' here.")
    }

    private var words: [String] {
        let head = filter.prefix { $0 != "--" }
        return Array(head + filter.dropFirst(head.count + 1))
    }

    func parsed() throws -> Filter {
        let line = words.joined(separator: " ")
        do { return try Filter(parsing: line) } catch { throw CommandProblem(error.description) }
    }
}

/// One line on standard error that says how far a long piece of work is; only
/// on a terminal, and only from the first second on.
final class ProgressLine {
    private let isShown = isatty(2) == 1
    private let start = time(nil)
    private var hasLine = false

    func show(_ progress: WorkProgress) {
        let verb = progress.stage == .reading ? "Reading" : "Analysing"
        let total = progress.total.map { " of \($0)" } ?? ""
        show("\(verb) \(progress.done)\(total) ...")
    }

    func show(_ text: String) {
        if hasLine || time(nil) - start >= 1 { showNow(text) }
    }

    /// Without waiting for the first second, where nothing else may come before the end.
    func showNow(_ text: String) {
        guard isShown else { return }
        StandardError.writeRaw("\r\u{1B}[K\(text)")
        hasLine = true
    }

    func end() {
        if hasLine { StandardError.writeRaw("\r\u{1B}[K") }
        hasLine = false
    }
}
