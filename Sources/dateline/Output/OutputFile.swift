import FoundationEssentials
import Glibc
import Ingestion
import News
import Newsroom

/// Puts a document where the user said. A regular file keeps its permissions,
/// a link goes on pointing at it, and into a device or a pipe is written,
/// never in its place.
enum OutputFile {
    /// Markdown is brought up to date in place; what the user wrote around it stays.
    static func update(_ path: String, with markdown: String) throws(DocumentFile.Problem) {
        try write(markdown, to: path) { target throws(DocumentFile.Problem) in
            try DocumentFile.write(markdown, to: target)
        }
    }

    /// Puts data in the place of those of an earlier export; any other file is left alone.
    static func replace(_ path: String, with text: String) throws(DocumentFile.Problem) {
        try write(text, to: path) { target throws(DocumentFile.Problem) in
            guard isOurs(target) else { throw .notOurs(target) }
            try DocumentFile.replace(target, with: text)
        }
    }
}

// MARK: - Private

extension OutputFile {
    private static func write(
        _ text: String, to path: String, asFile: (String) throws(DocumentFile.Problem) -> Void
    ) throws(DocumentFile.Problem) {
        guard !path.isEmpty else { throw .cannotWrite("A file without a name", "name one") }
        var status = stat()
        guard stat(path, &status) == 0 else {
            guard lstat(path, &status) != 0 else { throw .cannotWrite(path, "it is a link that leads nowhere") }
            return try asFile(path)
        }
        switch status.st_mode & S_IFMT {
        case S_IFREG:
            let target = resolved(path)
            try asFile(target)
            chmod(target, status.st_mode & 0o7777)
        case S_IFDIR: throw .cannotWrite(path, "it is a folder")
        default: try send(text, into: path)
        }
    }

    /// Empty, not there, or beginning as what `export` writes does: lines with an id in front, lists of feeds.
    private static func isOurs(_ path: String) -> Bool {
        let data = FileManager.default.contents(atPath: path) ?? Data()
        let beginnings = ["{\"id\":", "id,", OPMLWriter.beginning]
        return data.isEmpty || beginnings.contains { data.starts(with: Array($0.utf8)) }
    }

    /// What a link leads to; any other path as it was given, for the sentences.
    private static func resolved(_ path: String) -> String {
        var status = stat()
        guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFLNK, let real = realpath(path, nil) else {
            return path
        }
        defer { free(real) }
        return String(cString: real)
    }

    private static func send(_ text: String, into path: String) throws(DocumentFile.Problem) {
        let file = open(path, O_WRONLY | O_CLOEXEC)
        guard file >= 0 else { throw problem(path) }
        defer { close(file) }
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
            if count > 0 {
                rest = rest.dropFirst(count)
            } else if errno != EINTR {
                throw problem(path)
            }
        }
    }

    private static func problem(_ path: String) -> DocumentFile.Problem {
        .cannotWrite(path, String(cString: strerror(errno)))
    }
}
