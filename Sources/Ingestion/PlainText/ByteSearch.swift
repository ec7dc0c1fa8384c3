/// Finding marks in lines, byte by byte: `String`'s own search walks graphemes.
enum ByteSearch {
    /// Where `mark` begins first in `bytes`, at or behind `start`.
    static func first(_ mark: [UInt8], in bytes: [UInt8], from start: Int = 0) -> Int? {
        guard let lead = mark.first, bytes.count >= mark.count else { return nil }
        var index = start
        while index + mark.count <= bytes.count {
            if bytes[index] == lead, isAt(index, mark, bytes) { return index }
            index += 1
        }
        return nil
    }

    /// Where `mark` begins last in `bytes`.
    static func last(_ mark: [UInt8], in bytes: [UInt8]) -> Int? {
        guard let lead = mark.first, bytes.count >= mark.count else { return nil }
        var index = bytes.count - mark.count
        while index >= 0 {
            if bytes[index] == lead, isAt(index, mark, bytes) { return index }
            index -= 1
        }
        return nil
    }

    /// The earliest of several marks: where it begins and where it ends.
    static func earliest(_ marks: [[UInt8]], in bytes: [UInt8], from start: Int = 0) -> Range<Int>? {
        var result: Range<Int>?
        for mark in marks {
            guard let index = first(mark, in: bytes, from: start), index < result?.lowerBound ?? .max else { continue }
            result = index..<(index + mark.count)
        }
        return result
    }

    private static func isAt(_ index: Int, _ mark: [UInt8], _ bytes: [UInt8]) -> Bool {
        for offset in mark.indices where bytes[index + offset] != mark[offset] { return false }
        return true
    }
}
