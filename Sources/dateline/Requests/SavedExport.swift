import FoundationEssentials
import MarkdownExport
import News
import Newsroom
import Reading
import Settings

/// Saves what the reader chose as a Markdown file in the folder the program
/// was started in, or where the reader said.
struct SavedExport: Sendable {
    let desk: NewsDesk

    /// Returns where it went, to be read by people: a path, or a name and the folder.
    func save(_ export: Export, to file: String?) throws -> String {
        let document = try document(export)
        let path = file?.expandingHome() ?? document.fileName
        try OutputFile.update(path, with: document.text)
        return file == nil ? "\(path) in \(SavedExport.folder)".safeLine : path.safeLine
    }

    /// What would be saved.
    func text(_ export: Export) throws -> String { try document(export).text }

    private func document(_ export: Export) throws -> Exporter.Document {
        guard let document = try Exporter(desk: desk).document(subject(export)) else {
            throw CommandProblem("There is nothing to save any more.", .failed)
        }
        return document
    }

    private func subject(_ export: Export) -> Exporter.Subject {
        switch export {
        case .article(let id): return .article(id)
        case .articles(let query):
            return .articles(query.wholeFilter, title: query.filter.isAll ? query.name : query.filter.line)
        case .story(let id): return .story(id)
        case .card(let id): return .entity(id)
        case .event(let id): return .event(id)
        case .timeline(let query): return .timeline(query)
        case .passage(let id, let span): return .passage(id, span)
        case .marks: return .marks
        }
    }

    /// The present folder, the home folder as `~`.
    private static var folder: String {
        let folder = FileManager.default.currentDirectoryPath
        guard let home = Places.home(ProcessInfo.processInfo.environment), home.count > 1 else { return folder }
        return folder == home || folder.hasPrefix(home + "/") ? "~" + folder.dropFirst(home.count) : folder
    }
}
