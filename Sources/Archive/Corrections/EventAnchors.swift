import GRDB
import News

/// Where the reports of corrected events stand, by article and quotation, so
/// that an analysis that lost one and finds it again gives it its event.
enum EventAnchors {
    static func keep(_ id: Event.ID, in db: Database) throws {
        let reports = try db.all(
            """
            SELECT article, coalesce(found, event), spanStart, spanEnd, triggerStart, triggerEnd, lemma
            FROM report WHERE event = ? LIMIT 1000
            """, [id.number]
        ) { row in
            (
                article: Article.ID(row[0]), event: row[1] as Int64, span: TextSpan(row[2], row[3]),
                trigger: TextSpan(row[4], row[5]), lemma: row[6] as String
            )
        }
        for report in reports {
            let text = try Texts.text(report.article, in: db) ?? ""
            try db.run(
                "INSERT OR IGNORE INTO eventAnchor VALUES (?, ?, ?, ?, ?)",
                [
                    report.article.number, report.event, text.slice(report.trigger), text.slice(report.span),
                    report.lemma,
                ])
        }
    }

    /// As reports whose places in the text are not known, only their words.
    static func read(_ id: Article.ID, in db: Database) throws -> [PreviousReport] {
        try db.all("SELECT event, word, lemma, sentence FROM eventAnchor WHERE article = ?", [id.number]) { row in
            let sentence: String = row[3]
            let word: String = row[1]
            let start = sentence.firstRange(of: word).map {
                sentence.utf8.distance(from: sentence.startIndex, to: $0.lowerBound)
            }
            return PreviousReport(
                event: Event.ID(row[0]), span: TextSpan(0, sentence.utf8.count),
                trigger: TextSpan(start ?? 0, (start ?? 0) + word.utf8.count), lemma: row[2], sentence: sentence)
        }
    }
}

extension PreviousReport {
    /// Whether another one is about the same word of the same sentence.
    func isAt(_ other: PreviousReport) -> Bool { sentence == other.sentence && word == other.word }
}
