import News

/// Spans as bytes, each counted from the end of the one before.
struct SpanWriter {
    var bytes: ByteWriter
    private var last = 0

    init(_ bytes: ByteWriter = ByteWriter()) {
        self.bytes = bytes
    }

    mutating func write(_ span: TextSpan) {
        bytes.write(span.start - last)
        bytes.write(span.length)
        last = span.end
    }
}

/// Reads what `SpanWriter` wrote.
struct SpanReader {
    var bytes: ByteReader
    private var last = 0

    init(_ bytes: [UInt8]) {
        self.init(ByteReader(bytes))
    }

    init(_ bytes: ByteReader) {
        self.bytes = bytes
    }

    var isAtEnd: Bool { bytes.isAtEnd }

    mutating func readSpan() -> TextSpan {
        let start = bytes.readPlace(behind: last)
        last = bytes.readPlace(behind: start)
        return TextSpan(start, last)
    }
}
