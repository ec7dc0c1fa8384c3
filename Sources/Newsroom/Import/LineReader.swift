import News

/// Lines of a file or of standard input, packed with gzip or not, one at a
/// time; memory is bounded by the longest line. Not thread-safe.
public final class LineReader {
    private let stream: FileStream
    private var buffer: [UInt8] = []
    private var start = 0
    private var isAtEnd = false
    /// Why reading stopped before the end, as the system says it.
    public var problem: String? { stream.problem }

    /// Of a line longer than this the beginning is handed out, and the rest passed over.
    static let longestLine = 16 << 20
    /// Whether the last line was longer.
    private(set) var wasCut = false

    /// Opens `path`, or standard input for "-"; the failure is a sentence.
    public init(path: String) throws(ImportFailure) {
        stream = try FileStream(path: path)
    }

    /// The next line without its line feed, nil at the end.
    public func next() -> ArraySlice<UInt8>? {
        if wasCut { passOver() }
        var searched = start
        while true {
            if let end = buffer[searched...].firstIndex(of: 10) { return take(upTo: end, skipping: 1) }
            searched = buffer.count
            wasCut = !isAtEnd && buffer.count - start > LineReader.longestLine
            if isAtEnd || wasCut { return buffer.count > start ? take(upTo: buffer.count, skipping: 0) : nil }
            searched -= compact()
            fill()
        }
    }
}

// MARK: - Private

extension LineReader {
    private func take(upTo end: Int, skipping separator: Int) -> ArraySlice<UInt8> {
        var line = buffer[start..<end]
        start = end + separator
        if line.last == 13 { line = line.dropLast() }
        return line
    }

    /// Goes to behind the end of the line that was cut.
    private func passOver() {
        wasCut = false
        while !isAtEnd {
            if let end = buffer[start...].firstIndex(of: 10) {
                start = end + 1
                return
            }
            start = buffer.count
            _ = compact()
            fill()
        }
        start = buffer.count
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
        let chunk = stream.next()
        if chunk.isEmpty { isAtEnd = true } else { buffer += chunk }
    }
}

/// A line and where it stands, counted from 1.
struct NumberedLine: Sendable {
    let number: Int
    /// nil for one that is too long to be read.
    let bytes: [UInt8]?

    /// A clause for one that is.
    static let isTooLong = "it is longer than \(LineReader.longestLine >> 20) MiB and was left out"
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
            lines.append(NumberedLine(number: number, bytes: wasCut ? nil : Array(line)))
        }
        return lines
    }
}
