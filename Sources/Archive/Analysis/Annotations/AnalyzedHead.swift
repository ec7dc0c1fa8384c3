import GRDB
import News

/// What counting an article needs of it.
struct AnalyzedHead {
    let id: Article.ID
    let position: Int64
    let day: CalendarDay?
    let text: String
    let record: AnnotationRecord?
    /// Read where they are needed: what is corrected keeps its terms.
    var terms: TermVector { known ?? TermVector(bytes: stored) }

    private var known: TermVector?
    private var stored: [UInt8] = []

    func analyzed(_ record: AnnotationRecord, terms: TermVector) -> AnalyzedHead {
        AnalyzedHead(id: id, position: position, day: day, text: text, record: record, known: terms)
    }

    /// The text is read where nobody has it.
    static func read(_ id: Article.ID, text: String? = nil, in db: Database) throws -> AnalyzedHead? {
        let record = try AnnotationRecord.read(id, in: db)
        guard let text = try text ?? Texts.text(id, in: db) else { return nil }
        return try db.first(
            """
            SELECT a.position, a.day, n.terms FROM article a LEFT JOIN annotation n ON n.article = a.id WHERE a.id = ?
            """, [id.number]
        ) { row in
            AnalyzedHead(
                id: id, position: row[0], day: (row[1] as Int?).map { CalendarDay(daysSince1970: $0) }, text: text,
                record: record, stored: (row[2] as [UInt8]?) ?? [])
        }
    }
}
