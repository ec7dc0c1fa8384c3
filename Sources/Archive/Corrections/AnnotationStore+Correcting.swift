import GRDB
import News

extension AnnotationStore {
    /// Lets an article's mentions mean what the corrections say, and counts
    /// them anew; returns the events whose participants changed with them.
    func correct(_ id: Article.ID) throws -> Set<Event.ID> {
        guard let head = try AnalyzedHead.read(id, in: db), let record = head.record else { return [] }
        let stored = try FoundMentions.read(id, in: db)
        let found = stored ?? record.mentions
        let corrected = CorrectedMentions(found, in: head.text, of: id, try corrections.rules())
        try FoundMentions.forget(id, in: db)
        try FoundMentions.write(found, corrected, of: id, in: db)
        let mentions = corrected.visible
        guard mentions != record.mentions else { return [] }
        try replace(record.mentions, with: mentions, head)
        let changed = Set(mentions).symmetricDifference(record.mentions).map(\.span)
        return try events(of: id, about: Set(changed), found)
    }

    private func replace(_ old: [StoredMention], with new: [StoredMention], _ head: AnalyzedHead) throws {
        try db.run(
            "UPDATE annotation SET mentions = ? WHERE article = ?",
            [AnnotationCoding.bytes(new), head.id.number])
        let before = old.counts
        let after = new.counts
        for (entity, count) in before where after[entity] != count {
            try db.run("DELETE FROM appearance WHERE entity = ? AND position = ?", [entity.number, head.position])
        }
        for (entity, count) in after.sorted(by: { $0.key < $1.key }) where before[entity] != count {
            try db.run(
                "INSERT INTO appearance VALUES (?, ?, ?, ?)", [entity.number, head.position, head.id.number, count])
        }
        guard try !ArticleRemoval.isRemoved(head.id, in: db) else { return }
        try entities.recount(
            ArticleAppearances(mentions: old, text: head.text, day: head.day),
            ArticleAppearances(mentions: new, text: head.text, day: head.day))
    }

    /// Events in whose reports one of these mentions takes part.
    private func events(
        of id: Article.ID, about spans: Set<TextSpan>, _ found: [StoredMention]
    ) throws -> Set<Event.ID> {
        let reports = try db.all("SELECT event, people FROM report WHERE article = ?", [id.number]) { row in
            (event: Event.ID(row[0]), people: (row[1] as [UInt8]?).map { ReportPeople($0) })
        }
        let concerned = reports.filter { report in
            report.people?.mentions.contains { found.indices.contains($0) && spans.contains(found[$0].span) } ?? true
        }
        return Set(concerned.map(\.event))
    }
}

extension [StoredMention] {
    /// How often each entity is mentioned.
    var counts: [Entity.ID: Int] { reduce(into: [:]) { $0[$1.entity, default: 0] += 1 } }
}
