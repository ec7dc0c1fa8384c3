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
