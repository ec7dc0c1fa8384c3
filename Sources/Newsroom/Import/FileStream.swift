import Glibc
import Ingestion
import News

/// The bytes of a file or of standard input, piece by piece; gzip is unpacked
/// on the way. Not thread-safe.
final class FileStream {
    private let file: Int32
    private let owns: Bool
    private var unpacker: GzipUnpacker?
    private var packed: ArraySlice<UInt8> = []
    private var isFirst = true
    /// Why reading stopped before the end, as the system says it.
    private(set) var problem: String?

    /// Opens `path`, or standard input for "-"; the failure is a sentence.
    init(path: String) throws(InputProblem) {
        owns = path != "-"
        file = owns ? open(path, O_RDONLY | O_CLOEXEC) : 0
        if let problem = FileStream.problem(of: file) {
            throw InputProblem(
                origin: path, sentence: "\(path.safeLine) can't be read: \(String(cString: strerror(problem))).")
        }
    }

    deinit {
        if owns, file >= 0 { close(file) }
    }

    /// The next bytes, empty at the end.
    func next() -> [UInt8] {
        if let unpacker { return unpacked(unpacker) }
        let bytes = read()
        guard isFirst else { return bytes }
        isFirst = false
        guard GzipUnpacker.isPacked(bytes) else { return bytes }
        let unpacker = GzipUnpacker()
        self.unpacker = unpacker
        packed = bytes[...]
        return unpacked(unpacker)
    }
}

// MARK: - Private

extension FileStream {
    /// Why there is nothing to read from `file`, as an error number; a folder
    /// can be opened, but not read.
    private static func problem(of file: Int32) -> Int32? {
        guard file >= 0 else { return errno }
        var status = stat()
        guard fstat(file, &status) == 0 else { return errno }
        return status.st_mode & S_IFMT == S_IFDIR ? EISDIR : nil
    }

    private func unpacked(_ unpacker: GzipUnpacker) -> [UInt8] {
        guard problem == nil else { return [] }
        do throws(IngestionError) {
            while true {
                let piece = try unpacker.next(&packed)
                if !piece.isEmpty { return piece }
                packed = read()[...]
                if packed.isEmpty {
                    if problem == nil { try unpacker.finish() }
                    return []
                }
            }
        } catch {
            problem = error.clause
            return []
        }
    }

    private func read() -> [UInt8] {
        let room = 1 << 18
        var got = 0
        let chunk = [UInt8](unsafeUninitializedCapacity: room) { memory, count in
            repeat { got = Glibc.read(file, memory.baseAddress, room) } while got < 0 && errno == EINTR
            count = max(0, got)
        }
        if got < 0 { problem = String(cString: strerror(errno)) }
        return chunk
    }
}
