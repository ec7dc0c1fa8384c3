import FoundationEssentials
import MarkdownExport
import News
import Newsroom
import Settings

/// Saves what the reader chose as a Markdown file in the folder the program
/// was started in, or where the reader said.
struct SavedExport: Sendable {
    let desk: NewsDesk

    /// Returns where it went, to be read by people: a path, or a name and the folder.
    func save(_ subject: ExportSubject, to file: String?) throws -> String {
        let document = try document(subject)
        let path = file?.expandingHome() ?? document.fileName
        try OutputFile.update(path, with: document.text)
        return file == nil ? "\(path) in \(SavedExport.folder)".safeLine : path.safeLine
    }

    /// Under which name it would be saved.
    func name(_ subject: ExportSubject) throws -> String { try document(subject).fileName }

    /// What would be saved.
    func text(_ subject: ExportSubject) throws -> String { try document(subject).text }

    private func document(_ subject: ExportSubject) throws -> Exporter.Document {
        guard let document = try Exporter(desk: desk).document(subject) else {
            throw CommandProblem("There is nothing to save any more.", .failed)
        }
        return document
    }

    /// The present folder, the home folder as `~`.
    private static var folder: String {
        let folder = FileManager.default.currentDirectoryPath
        guard let home = Places.home(ProcessInfo.processInfo.environment), home.count > 1 else { return folder }
        return folder == home || folder.hasPrefix(home + "/") ? "~" + folder.dropFirst(home.count) : folder
    }
}
