import Archive
import ArgumentParser
import FoundationEssentials
import News
import Newsroom
import Settings

/// Which library, and opening it.
struct LibraryOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Use the library in this file.", valueName: "file"))
    var library: String?

    @OptionGroup var time: ClockOptions

    func validate() throws {
        if library?.isEmpty == true { throw ValidationError("--library needs the name of a file.") }
    }

    /// The options that were given, as they are typed.
    var words: [String] { (library.map { ["--library", $0] } ?? []) + time.words }

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

    /// A desk that takes in as the settings have it; what is wrong with them is said.
    func intakeDesk(_ access: LibraryAccess) throws -> NewsDesk {
        let environment = UserEnvironment.load(library: library)
        let intake = IntakeSettings(environment.settings, clock: try time.clock())
        for problem in environment.problems { StandardError.write(problem) }
        return try desk(access, rules: intake.rules)
    }
}
