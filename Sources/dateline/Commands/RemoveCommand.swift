import Archive
import ArgumentParser
import News
import Newsroom

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
        guard let source = try library.source(id),
            let changed = undo ? try library.restore(id) : source.isListed ? try desk.remove(id) : nil
        else {
            StandardError.write("There is no source \(id) to \(undo ? "bring back" : "remove").")
            return false
        }
        let words = "\(source.name.safeLine) with \(counted(changed.count, "article"))"
        StandardOutput.write(undo ? "Brought back \(words)." : "Removed \(words); --undo brings it back.")
        return true
    }
}
