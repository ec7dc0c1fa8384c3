import FoundationEssentials
import News

/// Finds the files that paths mean: a file is itself, a folder everything in
/// it, by name, hidden files left out. Links to folders aren't followed.
struct FileCollector {
    /// A file to read, and the path it was found by.
    struct Found: Equatable, Sendable {
        let path: String
        /// The file or folder the user named.
        let root: String
    }

    private(set) var files: [Found] = []
    private(set) var failures: [InputProblem] = []

    /// Adds what lies at `path`.
    mutating func add(_ path: String) {
        guard !path.isEmpty else { return fail("", "An empty name is no file or folder.") }
        let path = FileCollector.absolute(path)
        var isFolder = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            return fail(path, MissingFile.sentence(path))
        }
        if isFolder { walk(path, root: path, depth: 0) } else { files.append(Found(path: path, root: path)) }
    }

    /// `path` from the root of the file system, without `.`, `..` and doubled slashes.
    static func absolute(_ path: String) -> String {
        let full = path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
        var parts: [Substring] = []
        for part in full.split(separator: "/") where part != "." {
            if part == ".." { _ = parts.popLast() } else { parts.append(part) }
        }
        return "/" + parts.joined(separator: "/")
    }
}

// MARK: - Private

extension FileCollector {
    /// No sane tree of articles is deeper.
    private static let maximumDepth = 64

    private mutating func walk(_ folder: String, root: String, depth: Int) {
        guard depth < FileCollector.maximumDepth else {
            return fail(folder, "The folder \(folder.safeLine) lies too deep and was left out.")
        }
        guard let entries = FolderEntries(of: folder) else {
            return fail(folder, "The folder \(folder.safeLine) can't be read.")
        }
        for name in entries.undecodable {
            fail(folder, "In \(folder.safeLine), \(name) was left out: its name is not UTF-8.")
        }
        for name in entries.names { visit(folder + "/" + name, root: root, depth: depth) }
    }

    private mutating func fail(_ path: String, _ sentence: String) {
        failures.append(InputProblem(origin: path, sentence: sentence))
    }

    private mutating func visit(_ path: String, root: String, depth: Int) {
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        switch attributes?[.type] as? FileAttributeType {
        case .typeDirectory?: walk(path, root: root, depth: depth + 1)
        case .typeRegular?: files.append(Found(path: path, root: root))
        case .typeSymbolicLink?: visitLink(path, root: root)
        default: break
        }
    }

    private mutating func visitLink(_ path: String, root: String) {
        var isFolder = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder else { return }
        files.append(Found(path: path, root: root))
    }
}
