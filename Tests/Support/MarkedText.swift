public import News

/// A text whose answers are written into it:
/// `"[PERSON Ada Lovelace] left [PLACE London] on [DATE 3 May]."`
///
/// `text` is the input with the marks taken out; `marks` are the answers, with
/// their spans in `text`. A label is a run of capitals, digits and `:`; marks
/// don't nest.
public struct MarkedText: Sendable {
    public struct Mark: Hashable, Sendable, CustomStringConvertible {
        public let label: String
        public let span: TextSpan
        public let text: String

        public var description: String { "[\(label) \(text)]" }
    }

    public let text: String
    public let marks: [Mark]

    public init(_ marked: String) {
        var text = ""
        var marks: [Mark] = []
        var rest = Substring(marked)
        while let open = rest.firstIndex(of: "["), let close = rest[open...].firstIndex(of: "]"),
            let blank = rest[open..<close].firstIndex(of: " ")
        {
            text += rest[..<open]
            let body = String(rest[rest.index(after: blank)..<close])
            let start = text.utf8.count
            text += body
            marks.append(
                Mark(
                    label: String(rest[rest.index(after: open)..<blank]),
                    span: TextSpan(start, text.utf8.count), text: body))
            rest = rest[rest.index(after: close)...]
        }
        self.text = text + rest
        self.marks = marks
    }

    /// Writes `found` into `text` the way it is written in tests.
    public static func write(_ found: [(label: String, span: TextSpan)], into text: String) -> String {
        var result = ""
        var offset = 0
        for mark in found.sorted(by: { $0.span < $1.span }) where mark.span.start >= offset {
            result += text.slice(TextSpan(offset, mark.span.start)) + "[\(mark.label) \(text.slice(mark.span))]"
            offset = mark.span.end
        }
        return result + text.slice(TextSpan(offset, text.utf8.count))
    }
}
