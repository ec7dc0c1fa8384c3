import GRDB
import News

/// Entities by id, each read once: the events around one topic share theirs.
final class EntityNames {
    private let db: Database
    private var known: [Entity.ID: Entity?] = [:]

    init(_ db: Database) {
        self.db = db
    }

    func entity(_ id: Entity.ID) throws -> Entity? {
        if let entity = known[id] { return entity }
        let entity = try EntityQueries.entity(id, in: db)
        known[id] = .some(entity)
        return entity
    }
}
