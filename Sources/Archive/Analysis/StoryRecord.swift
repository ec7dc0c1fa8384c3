import FoundationEssentials
import GRDB
import News

/// A row of `story`.
enum StoryRecord {
    /// Counts its articles and finds its first and last day from the index of its articles.
    static func recount(_ id: Story.ID, in db: Database) throws {
        let own = "FROM article WHERE story = ?1 AND id NOT IN (SELECT article FROM removed)"
        try db.run(
            """
            UPDATE story SET
                articles = (SELECT count(*) \(own)),
                fromDay = (SELECT day \(own) AND day IS NOT NULL ORDER BY position LIMIT 1),
                toDay = (SELECT day \(own) AND day IS NOT NULL ORDER BY position DESC LIMIT 1),
                latest = coalesce((SELECT position \(own) ORDER BY position DESC LIMIT 1), 0)
            WHERE id = ?1
            """, [id.number])
    }

    /// One of its articles names others now than before.
    static func exchange(_ old: Set<Entity.ID>, for new: Set<Entity.ID>, in id: Story.ID, _ db: Database) throws {
        guard old != new else { return }
        let bytes = try db.first("SELECT entities FROM story WHERE id = ?", [id.number]) { Array($0[0] as Data) }
        var counts = Companions(bytes ?? []).counts
        for entity in old.subtracting(new) { counts[entity] = counts[entity].flatMap { $0 > 1 ? $0 - 1 : nil } }
        for entity in new.subtracting(old) { counts[entity, default: 0] += 1 }
        var writer = ByteWriter()
        for (entity, count) in counts.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
            writer.write(Int(entity.number))
            writer.write(count)
        }
        try db.run("UPDATE story SET entities = ? WHERE id = ?", [Data(writer.bytes), id.number])
    }
}
