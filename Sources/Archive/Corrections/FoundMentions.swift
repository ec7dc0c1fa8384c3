import GRDB
import News

/// What the analysis found in articles where corrections changed something,
/// and which corrections these are.
enum FoundMentions {
    static func write(
        _ found: [StoredMention], _ corrected: CorrectedMentions, of id: Article.ID, in db: Database
    ) throws {
        guard !corrected.corrections.isEmpty else { return }
        try db.run(
            "INSERT OR REPLACE INTO foundMentions VALUES (?, ?)",
            [id.number, AnnotationCoding.bytes(found)])
        for correction in corrected.corrections.sorted() {
            try db.run("INSERT OR IGNORE INTO corrected VALUES (?, ?)", [correction.number, id.number])
        }
    }

    /// Nil where nothing was corrected: what is shown is what was found.
    static func read(_ id: Article.ID, in db: Database) throws -> [StoredMention]? {
        try db.first("SELECT mentions FROM foundMentions WHERE article = ?", [id.number]) {
            AnnotationCoding.mentions($0[0])
        }
    }

    static func forget(_ id: Article.ID, in db: Database) throws {
        try db.run("DELETE FROM foundMentions WHERE article = ?", [id.number])
        try db.run("DELETE FROM corrected WHERE article = ?", [id.number])
    }
}

/// The rules of one transaction, read when first asked for.
final class CorrectionMemory {
    private let db: Database
    private var known: CorrectionRules?

    init(_ db: Database) {
        self.db = db
    }

    func rules() throws -> CorrectionRules {
        if let known { return known }
        let rules = try CorrectionRules.load(db)
        known = rules
        return rules
    }

    func forget() { known = nil }
}
