/// A stretch of stored text, counted in UTF-8 bytes, end exclusive.
///
/// Offsets refer to the text as it was stored and never change; only JSON
/// output speaks in code points (see `CodePointMap`).
public struct TextSpan: Hashable, Codable, Sendable, Comparable {
    public let start: Int
    public let end: Int

    public init(_ start: Int, _ end: Int) {
        self.start = start
        self.end = max(start, end)
    }

    public var length: Int { end - start }
    public var isEmpty: Bool { start == end }

    public func contains(_ offset: Int) -> Bool { start <= offset && offset < end }
    public func contains(_ other: TextSpan) -> Bool { start <= other.start && other.end <= end }
    public func overlaps(_ other: TextSpan) -> Bool { start < other.end && other.start < end }

    public static func < (a: TextSpan, b: TextSpan) -> Bool {
        (a.start, a.end) < (b.start, b.end)
    }
}

extension String {
    /// The characters of `span`; bytes that cut a character in two are
    /// repaired, spans outside the text are clamped to it.
    public func slice(_ span: TextSpan) -> String {
        let bytes = utf8
        let start = bytes.index(bytes.startIndex, offsetBy: max(0, span.start), limitedBy: bytes.endIndex)
        let end = bytes.index(bytes.startIndex, offsetBy: max(0, span.end), limitedBy: bytes.endIndex)
        return String(decoding: bytes[(start ?? bytes.endIndex)..<(end ?? bytes.endIndex)], as: UTF8.self)
    }
}
