import Archive
import ArgumentParser
import News
import Newsroom

struct BackupCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup", abstract: "Copies the library, even while others use it.")

    @Argument(help: "Where the copy goes; nothing may be there yet.")
    var file: String

    @OptionGroup var place: LibraryOptions

    func run() throws {
        let library = try place.desk().library
        Interruption.watch()
        do {
            try library.backup(to: file) { Interruption.isNoted }
        } catch {
            endIfStopped(error)
            throw CommandProblem("\(error)", .failed)
        }
        StandardOutput.write("Copied \(library.path) to \(file.safeLine).")
    }
}

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
            endIfStopped(error)
            throw CommandProblem("\(error)", .failed)
        }
    }
}

/// Whoever stopped it knows why it ends.
private func endIfStopped(_ error: any Error) {
    guard case .stopped? = error as? LibraryError else { return }
    StandardError.write("\(error)")
    Interruption.end()
}

struct RemoveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove",
        abstract: "Takes articles, or sources with all their articles, out of sight; --undo brings them back.")

    @Argument(help: "Articles and sources, by id.")
    var ids: [String]

    @Flag(help: "Bring them back; muted articles, too.")
    var undo = false

    @OptionGroup var place: LibraryOptions

    func run() throws {
        let desk = try place.desk(.changing)
        let sources = ids.compactMap { Source.ID($0) }
        let articles = try ids.filter { Source.ID($0) == nil }.map { text in
            guard let id = Article.ID(text) else {
                throw CommandProblem("\(text.safeLine) is not the id of an article or a source.")
            }
            return id
        }
        var isWhole = true
        for id in sources { isWhole = try carryOut(id, desk) && isWhole }
        if !articles.isEmpty { isWhole = try carryOut(articles, desk.library) && isWhole }
        if !isWhole { leave(.failed) }
    }

    private func carryOut(_ articles: [Article.ID], _ library: Library) throws -> Bool {
        let changed = undo ? try library.restore(articles) : try library.remove(articles)
        for id in articles where !changed.contains(id) {
            StandardError.write("There is no article \(id) to \(undo ? "bring back" : "remove").")
        }
        guard !changed.isEmpty else { return false }
        let count = counted(changed.count, "article")
        StandardOutput.write(undo ? "Brought back \(count)." : "Removed \(count); --undo brings them back.")
        return changed.count == articles.count
    }

    private func carryOut(_ id: Source.ID, _ desk: NewsDesk) throws -> Bool {
        let library = desk.library
        let isThere = try library.sources().contains { $0.id == id }
        let changed = undo ? try library.restore(id) : isThere ? try desk.remove(id) : nil
        guard let changed, let source = try library.source(id) else {
            StandardError.write("There is no source \(id) to \(undo ? "bring back" : "remove").")
            return false
        }
        let words = "\(source.name.safeLine) with \(counted(changed.count, "article"))"
        StandardOutput.write(undo ? "Brought back \(words)." : "Removed \(words); --undo brings it back.")
        return true
    }
}

struct ReanalyzeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reanalyze", abstract: "Analyses every article again; ids and marks stay.")

    /// What was done before an interruption is not done twice.
    @Flag(help: "Leave the work to the reader.")
    var later = false

    @OptionGroup var place: LibraryOptions

    func run() throws {
        let desk = try place.desk(.changing)
        let goesOn = try desk.library.forgetAnalysis()
        let waiting = try desk.pendingCount()
        let count = counted(waiting, "article")
        if goesOn { StandardError.write("This goes on where the last run was interrupted.") }
        guard !later else {
            return StandardOutput.write("\(count) \(waiting == 1 ? "waits" : "wait") for the analysis.")
        }
        try desk.analyzeWithProgress()
        StandardOutput.write("Analysed \(count).")
    }
}
