/// Bytes that are fetched piece by piece as they are needed.
public struct PulledBytes {
    /// The next piece, empty at the end.
    private let refill: () -> [UInt8]
    private var buffer: ArraySlice<UInt8> = []
    private var isAtEnd = false

    public init(_ refill: @escaping () -> [UInt8]) {
        self.refill = refill
    }

    /// The next line without its end, nil behind the last; a longer one is cut at `most` bytes.
    public mutating func line(most: Int) -> [UInt8]? {
        var line: [UInt8] = []
        while fill() {
            let end = buffer.firstIndex(of: 10)
            line += buffer[..<(end ?? buffer.endIndex)].prefix(most - line.count)
            buffer = buffer[(end.map { $0 + 1 } ?? buffer.endIndex)...]
            if end != nil { return PulledBytes.withoutReturn(line) }
        }
        return line.isEmpty ? nil : PulledBytes.withoutReturn(line)
    }

    private static func withoutReturn(_ line: [UInt8]) -> [UInt8] { line.last == 13 ? line.dropLast() : line }

    /// The next `count` bytes, of which `most` are kept; nil if there are fewer.
    mutating func take(_ count: Int, keeping most: Int) -> [UInt8]? {
        var left = count
        var result: [UInt8] = []
        while left > 0 {
            guard fill() else { return nil }
            let part = buffer.prefix(left)
            result += part.prefix(most - result.count)
            left -= part.count
            buffer = buffer.dropFirst(part.count)
        }
        return result
    }

    /// False at the end.
    private mutating func fill() -> Bool {
        if buffer.isEmpty, !isAtEnd {
            buffer = refill()[...]
            isAtEnd = buffer.isEmpty
        }
        return !buffer.isEmpty
    }
}
