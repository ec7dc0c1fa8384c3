import Glibc
import Ingestion
import News

/// Reads whole files, up to a limit; gzip is unpacked.
enum FileBytes {
    /// A file larger than this is no article.
    static let limit = ArticleReader.largestFile

    /// A file as its readers take it: named as it was before it was packed.
    static func source(_ path: String, origin: String) throws(InputProblem) -> SourceText {
        let bytes = try read(path)
        let name = path.split(separator: "/").last.map(String.init) ?? path
        guard GzipUnpacker.isPacked(bytes) else { return SourceText(bytes: bytes, origin: origin, fileName: name) }
        do {
            let unpacked = try GzipUnpacker.unpacked(bytes, most: limit)
            return SourceText(bytes: unpacked, origin: origin, fileName: BulkKind.unpackedName(name))
        } catch {
            throw failure(path, "\(path.safeLine): \(error)")
        }
    }

    /// Throws for what waits for another program, as a pipe among files would.
    static func checkRegular(_ path: String) throws(InputProblem) {
        var status = stat()
        guard stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG else { return }
        throw failure(path, "\(path.safeLine) is no regular file and was left out.")
    }

    /// The bytes of a regular file; the failure is a sentence.
    static func read(_ path: String) throws(InputProblem) -> [UInt8] {
        let shown = path.safeLine
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        if file < 0, errno == ENOENT, path.contains("\u{FFFD}") { throw failure(path, MissingFile.sentence(path)) }
        guard file >= 0 else { throw failure(path, "\(shown) can't be read: \(String(cString: strerror(errno))).") }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw failure(path, "\(shown) is no regular file and was left out.")
        }
        guard status.st_size <= limit else {
            throw failure(
                path, "\(shown) is larger than \(limit >> 20) MB and was left out; bulk goes in with --jsonl.")
        }
        return try bytes(of: file, expecting: Int(status.st_size), path: path)
    }
}

// MARK: - Private

extension FileBytes {
    private static func failure(_ path: String, _ sentence: String) -> InputProblem {
        InputProblem(origin: path, sentence: sentence)
    }

    /// Reads to the end, but never more than the limit: a file may grow meanwhile.
    private static func bytes(of file: Int32, expecting size: Int, path: String) throws(InputProblem) -> [UInt8] {
        var bytes: [UInt8] = []
        var isAtEnd = false
        while !isAtEnd, bytes.count <= limit {
            let room = max(size - bytes.count, 0) + 4_096
            var got = 0
            let chunk = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
                got = Glibc.read(file, buffer.baseAddress, room)
                count = max(0, got)
            }
            guard got >= 0 else {
                throw failure(path, "\(path.safeLine) can't be read: \(String(cString: strerror(errno))).")
            }
            isAtEnd = got == 0
            if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
        }
        return bytes
    }
}
