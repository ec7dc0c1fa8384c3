internal import Glibc

/// A small file of the user's as text.
enum FileText {
    struct Failure: Error {
        let reason: String
    }

    static let largest = 1 << 20

    /// nil where there is no such file.
    static func read(_ path: String) throws(Failure) -> String? {
        // Not blocking: nobody may ever write into a pipe that stands there.
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard file >= 0 else {
            if errno == ENOENT || errno == ENOTDIR { return nil }
            throw Failure(reason: "The file can't be read: \(String(cString: strerror(errno))).")
        }
        defer { close(file) }
        guard !isPipe(file) else { throw Failure(reason: "This is a pipe and no file; it is not used.") }
        guard let text = String(validating: try bytes(of: file), as: UTF8.self) else {
            throw Failure(reason: "The file is not UTF-8 and is not used.")
        }
        return text
    }

    private static func isPipe(_ file: Int32) -> Bool {
        var status = stat()
        return fstat(file, &status) == 0 && status.st_mode & S_IFMT == S_IFIFO
    }

    private static func bytes(of file: Int32) throws(Failure) -> [UInt8] {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 16384)
        while true {
            let count = Glibc.read(file, &buffer, buffer.count)
            if count == 0 { return bytes }
            guard count > 0 else {
                throw Failure(reason: "The file can't be read: \(String(cString: strerror(errno))).")
            }
            bytes += buffer.prefix(count)
            guard bytes.count <= largest else {
                throw Failure(reason: "The file is larger than 1 MiB and is not used.")
            }
        }
    }

    /// The names of the files in a folder, sorted; none where there is no folder.
    static func names(in folder: String) -> [String] {
        guard let stream = opendir(folder) else { return [] }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            names.append(
                withUnsafePointer(to: &entry.pointee.d_name) { name in
                    name.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
                })
        }
        return names.sorted()
    }
}
