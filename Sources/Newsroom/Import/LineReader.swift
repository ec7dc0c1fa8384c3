import Glibc
import News

/// Lines of a file or of standard input, one at a time; memory is bounded by
/// the longest line. Not thread-safe.
public final class LineReader {
    private let file: Int32
    private let owns: Bool
    private var buffer: [UInt8] = []
    private var start = 0
    private var isAtEnd = false
    /// Why reading stopped before the end, as the system says it.
    public private(set) var problem: String?

    /// A line longer than this is handed out in pieces.
    static let longestLine = 64 << 20

    /// Opens `path`, or standard input for "-"; the failure is a sentence.
    public init(path: String) throws(ImportFailure) {
        owns = path != "-"
        file = owns ? open(path, O_RDONLY | O_CLOEXEC) : 0
        if let problem = LineReader.problem(of: file) {
            throw ImportFailure(
                origin: path, sentence: "\(path.safeLine) can't be read: \(String(cString: strerror(problem))).")
        }
    }

    deinit {
        if owns, file >= 0 { close(file) }
    }

    /// The next line without its line feed, nil at the end.
    public func next() -> ArraySlice<UInt8>? {
        var searched = start
        while true {
            if let end = buffer[searched...].firstIndex(of: 10) { return take(upTo: end, skipping: 1) }
            searched = buffer.count
            if isAtEnd || buffer.count - start > LineReader.longestLine {
                return buffer.count > start ? take(upTo: buffer.count, skipping: 0) : nil
            }
            searched -= compact()
            fill()
        }
    }
}

// MARK: - Private

extension LineReader {
    /// Why there is nothing to read from `file`, as an error number; a folder
    /// can be opened, but not read.
    private static func problem(of file: Int32) -> Int32? {
        guard file >= 0 else { return errno }
        var status = stat()
        guard fstat(file, &status) == 0 else { return errno }
        return status.st_mode & S_IFMT == S_IFDIR ? EISDIR : nil
    }

    private func take(upTo end: Int, skipping separator: Int) -> ArraySlice<UInt8> {
        var line = buffer[start..<end]
        start = end + separator
        if line.last == 13 { line = line.dropLast() }
        return line
    }

    /// Drops what was handed out; returns by how much places moved down.
    private func compact() -> Int {
        guard start > 1 << 16 || start == buffer.count else { return 0 }
        let moved = start
        buffer.removeFirst(start)
        start = 0
        return moved
    }

    private func fill() {
        let room = 1 << 18
        var got = 0
        let chunk = [UInt8](unsafeUninitializedCapacity: room) { memory, count in
            repeat { got = read(file, memory.baseAddress, room) } while got < 0 && errno == EINTR
            count = max(0, got)
        }
        if got < 0 { problem = String(cString: strerror(errno)) }
        if got <= 0 { isAtEnd = true } else { buffer += chunk }
    }
}

/// A line and where it stands, counted from 1.
struct NumberedLine: Sendable {
    let number: Int
    let bytes: [UInt8]
}

extension LineReader {
    /// Enough to keep the cores busy, little enough to keep memory small.
    private static let batchLines = 512
    private static let batchBytes = 4 << 20

    /// The next lines that aren't blank, empty at the end; `number` counts all.
    func batch(from number: inout Int) -> [NumberedLine] {
        var lines: [NumberedLine] = []
        var bytes = 0
        while lines.count < LineReader.batchLines, bytes < LineReader.batchBytes, let line = next() {
            number += 1
            guard !line.allSatisfy({ $0 == 32 || $0 == 9 }) else { continue }
            bytes += line.count
            lines.append(NumberedLine(number: number, bytes: Array(line)))
        }
        return lines
    }
}
