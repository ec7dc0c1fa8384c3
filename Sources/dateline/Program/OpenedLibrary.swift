import Archive
import News
import Newsroom

extension IntakeRules {
    /// Of a library that goes at the end: what is named on the command line is shown, all of it.
    fileprivate var forTemporaryLibrary: IntakeRules {
        IntakeRules(keepsOriginals: false, fetcher: fetcher, interval: interval)
    }
}

/// The library a reader works on: the user's, or a temporary one made of
/// paths and removed at the end.
struct OpenedLibrary {
    let desk: NewsDesk
    let isTemporary: Bool
    /// What came of the paths.
    var summary = ImportSummary()
    /// Where the library will be that the first import makes; nil where there is one.
    var firstLibrary: String?

    /// Without paths the user's library. With paths a temporary one, unless
    /// `--library` names the one to import them into.
    static func open(_ paths: [String], _ place: LibraryOptions, _ environment: UserEnvironment) throws
        -> OpenedLibrary
    {
        let clock = try place.time.clock()
        let rules = IntakeSettings(environment.settings, clock: clock).rules
        guard !paths.isEmpty else {
            return OpenedLibrary(desk: try place.desk(.changing, rules: rules), isTemporary: false)
        }
        let isTemporary = place.library == nil
        let desk =
            isTemporary
            ? NewsDesk(library: try Library.temporary(), clock: clock, rules: rules.forTemporaryLibrary)
            : try place.desk(.writing, rules: rules)
        let progress = ProgressLine()
        let summary = try desk.importFiles(paths, progress: progress.show)
        progress.end()
        return OpenedLibrary(desk: desk, isTemporary: isTemporary, summary: summary)
    }

    /// For a reader on a terminal, which takes paths in while it runs: a
    /// temporary library, the user's, or an empty one to begin with.
    static func forReading(
        _ place: LibraryOptions, isTemporary: Bool, _ environment: UserEnvironment
    ) throws -> OpenedLibrary {
        let clock = try place.time.clock()
        let rules = IntakeSettings(environment.settings, clock: clock).rules
        let hasLibrary = Library.exists(at: place.path)
        guard !isTemporary, hasLibrary || place.library != nil else {
            let empty = NewsDesk(
                library: try Library.temporary(), clock: clock, rules: isTemporary ? rules.forTemporaryLibrary : rules)
            return OpenedLibrary(
                desk: empty, isTemporary: isTemporary, firstLibrary: isTemporary ? nil : place.path)
        }
        return OpenedLibrary(desk: try place.desk(.writing, rules: rules), isTemporary: false)
    }

    /// The same on a copy that goes at the end.
    func copied() throws -> OpenedLibrary {
        guard !isTemporary else { return self }
        do {
            let copy = NewsDesk(library: try desk.library.temporaryCopy(), clock: desk.clock, rules: desk.rules)
            return OpenedLibrary(desk: copy, isTemporary: true, summary: summary)
        } catch { throw CommandProblem("\(error)", .failed) }
    }

    /// Removes a temporary library; harmless when done twice.
    func close() {
        if isTemporary || firstLibrary != nil { try? desk.library.remove() }
    }
}
