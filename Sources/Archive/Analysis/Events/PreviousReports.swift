import GRDB
import News

/// What the last analysis reported of an article, or of its former text: the
/// events it took them to be about, before any correction.
enum PreviousReports {
    static func read(_ id: Article.ID, in db: Database) throws -> [PreviousReport] {
        let columns = "spanStart, spanEnd, triggerStart, triggerEnd, lemma"
        // Of most articles nothing was reported yet: their texts need not be read.
        let isReporting = try db.holds("SELECT 1 FROM report WHERE article = ? LIMIT 1", [id.number])
        let text = isReporting ? try Texts.text(id, in: db) ?? "" : ""
        let current = try db.all(
            "SELECT coalesce(found, event), \(columns) FROM report WHERE article = ? AND NOT isPassing ORDER BY number",
            [id.number]
        ) { row in previous(row, sentence: text.slice(TextSpan(row[1], row[2]))) }
        let anchors = try EventAnchors.read(id, in: db)
        guard current.isEmpty else {
            return current + anchors.filter { anchor in !current.contains(where: anchor.isAt) }
        }
        return try db.all(
            "SELECT event, \(columns), sentence FROM formerReport WHERE article = ? ORDER BY number", [id.number]
        ) { row in previous(row, sentence: row[6]) } + anchors
    }

    static func remember(_ reports: [PreviousReport], of id: Article.ID, in db: Database) throws {
        for (number, report) in reports.enumerated() {
            try db.run(
                "INSERT INTO formerReport VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                [
                    id.number, number, report.event.number, report.span.start, report.span.end, report.trigger.start,
                    report.trigger.end, report.lemma, report.sentence,
                ])
        }
    }

    static func previous(_ row: Row, sentence: String) -> PreviousReport {
        PreviousReport(
            event: Event.ID(row[0]), span: TextSpan(row[1], row[2]), trigger: TextSpan(row[3], row[4]), lemma: row[5],
            sentence: sentence)
    }
}
