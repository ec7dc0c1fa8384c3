import GRDB
import News

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
