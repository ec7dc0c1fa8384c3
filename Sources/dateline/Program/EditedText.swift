import Foundation
import Glibc
import News
import Terminal

/// Lets the user's editor have a text: in a file of its own that only the
/// user can read and that is gone afterwards. No shell in between.
struct EditedText {
    /// The editor and its first arguments.
    let program: [String]
    let terminal: Console

    func edit(_ text: String) throws(CommandProblem) -> String {
        guard let editor = program.first else {
            throw CommandProblem("No editor is set; commands.editor in config.toml names one.", .failed)
        }
        let path = try makeFile(text)
        defer { unlink(path) }
        let status: Int32
        do {
            status = try terminal.run(program: editor, arguments: program.dropFirst() + [path])
        } catch {
            throw CommandProblem("\(error)", .failed)
        }
        guard status == 0 else { throw CommandProblem("'\(editor.safeLine)' ended with \(status).", .failed) }
        guard let data = FileManager.default.contents(atPath: path), data.count <= EditedText.longest else {
            throw CommandProblem("The text can't be read back.", .failed)
        }
        return String(decoding: data, as: UTF8.self).safe
    }

    // MARK: - Private

    private static let longest = 1 << 20

    private func makeFile(_ text: String) throws(CommandProblem) -> String {
        var template = Array((NSTemporaryDirectory() + "/dateline-note-XXXXXX").utf8CString)
        let descriptor = mkstemp(&template)
        guard descriptor >= 0 else { throw CommandProblem("There is no place for a temporary file.", .failed) }
        defer { close(descriptor) }
        let line = text.isEmpty ? "" : text + "\n"
        _ = line.withCString { write(descriptor, $0, strlen($0)) }
        return template.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
    }
}
