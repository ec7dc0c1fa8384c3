import FoundationEssentials
import GRDB
import News

/// A mention whose entity has its lasting id.
struct StoredMention: Hashable {
    let span: TextSpan
    let entity: Entity.ID
}

/// What is drawn on one article's text: a row of `annotation`.
struct AnnotationRecord {
    var mentions: [StoredMention]
    var dates: [DateMention]
    var sentences: [TextSpan]
    /// The states whose governments names of towns stand for, by the names' places.
    var governments: [TextSpan: String] = [:]

    /// The sentence around `span`, or `span` itself.
    func sentence(around span: TextSpan) -> TextSpan {
        let place = sentences.partitioningIndex { $0.end > span.start }
        guard place < sentences.count, sentences[place].start <= span.start else { return span }
        return TextSpan(sentences[place].start, max(sentences[place].end, span.end))
    }

    /// The mentions alone; nil for an article that has not been analysed.
    static func mentions(_ id: Article.ID, in db: Database) throws -> [StoredMention]? {
        try db.first("SELECT mentions FROM annotation WHERE article = ?", [id.number]) {
            AnnotationCoding.mentions($0[0])
        }
    }

    static func read(_ id: Article.ID, in db: Database) throws -> AnnotationRecord? {
        try db.first(
            "SELECT mentions, dates, sentences, governments FROM annotation WHERE article = ?", [id.number]
        ) { row in
            AnnotationRecord(
                mentions: AnnotationCoding.mentions(row[0]), dates: AnnotationCoding.dates(row[1]),
                sentences: AnnotationCoding.spans(row[2]),
                governments: AnnotationCoding.governments((row[3] as [UInt8]?) ?? []))
        }
    }

    func write(_ id: Article.ID, terms: TermVector, lengths: TermLengths?, in db: Database) throws {
        try db.run(
            """
            INSERT OR REPLACE INTO annotation (article, mentions, dates, sentences, terms, lengths, governments)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """,
            [
                id.number, AnnotationCoding.bytes(mentions), AnnotationCoding.bytes(dates),
                AnnotationCoding.bytes(sentences), terms.bytes,
                lengths.map { AnnotationCoding.bytes($0) },
                governments.isEmpty ? nil : AnnotationCoding.bytes(governments),
            ])
    }
}

/// Annotations as bytes. Spans are counted from the end of the one before.
enum AnnotationCoding {
    static func bytes(_ spans: [TextSpan]) -> [UInt8] {
        var writer = SpanWriter()
        for span in spans { writer.write(span) }
        return writer.bytes.bytes
    }

    static func spans(_ bytes: [UInt8]) -> [TextSpan] {
        var reader = SpanReader(bytes)
        var result: [TextSpan] = []
        while !reader.isAtEnd { result.append(reader.readSpan()) }
        return result
    }

    static func bytes(_ lengths: TermLengths) -> [UInt8] {
        var writer = ByteWriter()
        for length in [lengths.words, lengths.names, lengths.numbers] { writer.write(Int(length.bitPattern)) }
        writer.write(lengths.articles)
        return writer.bytes
    }

    static func lengths(_ bytes: [UInt8]) -> TermLengths {
        var reader = ByteReader(bytes)
        let lengths = (0..<3).map { _ in Float(bitPattern: UInt32(truncatingIfNeeded: reader.readInt())) }
        return TermLengths(words: lengths[0], names: lengths[1], numbers: lengths[2], articles: reader.readCount())
    }

    static func bytes(_ mentions: [StoredMention]) -> [UInt8] {
        var writer = SpanWriter()
        for mention in mentions {
            writer.write(mention.span)
            writer.bytes.write(Int(mention.entity.number))
        }
        return writer.bytes.bytes
    }

    static func mentions(_ bytes: [UInt8]) -> [StoredMention] {
        var reader = SpanReader(bytes)
        var result: [StoredMention] = []
        while !reader.isAtEnd {
            let span = reader.readSpan()
            result.append(StoredMention(span: span, entity: Entity.ID(Int64(reader.bytes.readInt()))))
        }
        return result
    }

    static func bytes(_ governments: [TextSpan: String]) -> [UInt8] {
        var writer = SpanWriter()
        for (span, state) in governments.sorted(by: { $0.key < $1.key }) {
            writer.write(span)
            writer.bytes.write(state)
        }
        return writer.bytes.bytes
    }

    static func governments(_ bytes: [UInt8]) -> [TextSpan: String] {
        var reader = SpanReader(bytes)
        var result: [TextSpan: String] = [:]
        while !reader.isAtEnd { result[reader.readSpan()] = reader.bytes.readText() }
        return result
    }
}

// MARK: - Spans

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
