import GRDB
import News

/// A row of `correction`.
struct CorrectionRecord {
    enum Kind: String {
        case merge, split, rename, kind, notAnEntity, always, sameEvent, otherEvent, date, hideEvent
    }

    var id = Correction.ID(0)
    var kind: Kind
    var entity: Entity.ID?
    var otherEntity: Entity.ID?
    var event: Event.ID?
    var otherEvent: Event.ID?
    var article: Article.ID?
    /// The name as it is compared.
    var key: String?
    var value: String?

    init(_ kind: Kind) {
        self.kind = kind
    }

    /// Names are compared without case, diacritics and line ends.
    static func key(_ name: String) -> String { folded(name) }

    private static let columns = "id, kind, entity, otherEntity, event, otherEvent, article, key, value"

    /// Those that hold, oldest first.
    static func active(in db: Database) throws -> [CorrectionRecord] {
        try db.all("SELECT \(columns) FROM correction WHERE undone IS NULL ORDER BY id", [], record).compactMap { $0 }
    }

    static func one(_ id: Correction.ID, in db: Database) throws -> CorrectionRecord? {
        try db.first("SELECT \(columns) FROM correction WHERE id = ? AND undone IS NULL", [id.number], record) ?? nil
    }

    func insert(words: String, made: Int, in db: Database) throws -> Correction.ID {
        try db.run(
            """
            INSERT INTO correction (kind, entity, otherEntity, event, otherEvent, article, key, value, words, made)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                kind.rawValue, entity?.number, otherEntity?.number, event?.number, otherEvent?.number, article?.number,
                key, value, words, made,
            ])
        return Correction.ID(db.lastInsertedRowID)
    }

    private static func record(_ row: Row) -> CorrectionRecord? {
        guard let kind = Kind(rawValue: row[1]) else { return nil }
        var record = CorrectionRecord(kind)
        record.id = Correction.ID(row[0])
        record.entity = (row[2] as Int64?).map { Entity.ID($0) }
        record.otherEntity = (row[3] as Int64?).map { Entity.ID($0) }
        record.event = (row[4] as Int64?).map { Event.ID($0) }
        record.otherEvent = (row[5] as Int64?).map { Event.ID($0) }
        record.article = (row[6] as Int64?).map { Article.ID($0) }
        record.key = row[7]
        record.value = row[8]
        return record
    }

    /// `2024-05-01/2024-05-31`; an end that is open is left out.
    static func text(_ days: DayInterval) -> String { "\(days.from?.iso ?? "")/\(days.to?.iso ?? "")" }

    static func days(_ text: String?) -> DayInterval {
        let ends = (text ?? "/").split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard ends.count == 2 else { return .open }
        return DayInterval(from: CalendarDay(iso: ends[0]), to: CalendarDay(iso: ends[1]))
    }
}
