import GRDB
import News

/// A row of `report`.
enum ReportRecord {
    /// `event` is the one it shows, `found` the one that the analysis took it to be about. A report that says what the
    /// event's `line` says has no text of its own.
    static func arguments(
        _ report: Report, article: Article.ID, number: Int, event: Event.ID, line: String?, found: Event.ID,
        people: ReportPeople
    ) -> Bindings {
        [
            article.number, number, event.number, report.span.start, report.span.end, report.trigger.start,
            report.trigger.end, report.lemma, report.kind.rawValue,
            report.text == line ? "" : report.text, report.days.from?.daysSince1970,
            report.days.to?.daysSince1970, report.dateOrigin.letter, report.status.letter,
            report.attribution?.start, report.attribution?.end, people.bytes,
            found == event ? nil : found.number, !report.isNotable,
        ]
    }

    static func page(_ id: Article.ID, in db: Database) throws -> [PageReport] {
        try db.all(
            """
            SELECT r.spanStart, r.spanEnd, r.triggerStart, r.triggerEnd, r.event
            FROM report r CROSS JOIN event e ON e.id = r.event
            WHERE r.article = ? AND e.articles > 0 ORDER BY r.number
            """, [id.number]
        ) { row in
            PageReport(
                span: TextSpan(row[0], row[1]), trigger: TextSpan(row[2], row[3]), event: Event.ID(row[4]))
        }
    }
}

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
