import Ingestion
import News

/// Lines of a file or of standard input, packed with gzip or not, one at a
/// time; memory is bounded by the longest line. Not thread-safe.
public final class LineReader {
    private let stream: FileStream
    private var bytes: PulledBytes
    /// Why reading stopped before the end, as the system says it.
    public var problem: String? { stream.problem }

    /// The rest of a line longer than this is passed over.
    static let longestLine = 16 << 20

    /// Opens `path`, or standard input for "-"; the failure is a sentence.
    public init(path: String) throws(InputProblem) {
        stream = try FileStream(path: path)
        bytes = PulledBytes(stream.next)
    }

    /// The next line without its end, nil behind the last; of one that is too long only more than `longestLine`.
    public func next() -> [UInt8]? { bytes.line(most: LineReader.longestLine + 1) }
}

/// A line and where it stands, counted from 1.
struct NumberedLine: Sendable {
    let number: Int
    /// nil for one that is too long to be read.
    let bytes: [UInt8]?

    /// A clause for one that is.
    static let tooLong = "it is longer than \(LineReader.longestLine >> 20) MiB and was left out"
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
            lines.append(NumberedLine(number: number, bytes: line.count > LineReader.longestLine ? nil : line))
        }
        return lines
    }
}
