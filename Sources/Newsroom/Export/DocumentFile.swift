import FoundationEssentials
import MarkdownExport
import News

/// Writes documents to files: a file that Dateline wrote is brought up to
/// date in place, any other is left alone.
public enum DocumentFile {
    /// Why a document was not written, as a sentence.
    public enum Problem: Error, Equatable, CustomStringConvertible {
        case notOurs(String)
        case cannotWrite(String, String)

        public var description: String {
            switch self {
            case .notOurs(let path):
                return "\(path.safeLine) is there and was not written by Dateline; name another file."
            case .cannotWrite(let path, let reason): return "\(path.safeLine) can't be written: \(reason)."
            }
        }
    }

    /// Puts `text` into the file; what the user wrote around it stays.
    public static func write(_ text: String, to path: String) throws(Problem) {
        var text = text
        if let data = FileManager.default.contents(atPath: path), !data.isEmpty {
            guard let joined = Markdown.updating(String(decoding: data, as: UTF8.self), with: text) else {
                throw .notOurs(path)
            }
            text = joined
        }
        try replace(path, with: text)
    }

    /// Puts `text` in the place of whatever the file holds.
    public static func replace(_ path: String, with text: String) throws(Problem) {
        do {
            try Data(text.utf8).write(to: URL(filePath: path), options: .atomic)
        } catch let error as CocoaError where error.code == .fileWriteOutOfSpace {
            throw .cannotWrite(path, "the disk is full")
        } catch {
            throw .cannotWrite(path, reason(for: path))
        }
    }

    private static func reason(for path: String) -> String {
        if path.split(separator: "/").last?.utf8.count ?? 0 > 255 { return "its name is too long" }
        let folder = path.split(separator: "/").dropLast().joined(separator: "/")
        let full = path.hasPrefix("/") ? "/" + folder : (folder.isEmpty ? "." : folder)
        var isFolder = false
        if !FileManager.default.fileExists(atPath: full, isDirectory: &isFolder) { return "there is no folder \(full)" }
        if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder { return "it is a folder" }
        return FileManager.default.isWritableFile(atPath: full) ? "the disk refused it" : "the folder is read-only"
    }
}
