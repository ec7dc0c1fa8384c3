import GRDB
import News

/// The entities one transaction touches, each read once, changed in memory
/// and written at the end; the next transaction may go on with them.
final class EntityStore {
    /// An entity with its counters, called what the analysis called it.
    struct State: Sendable {
        let id: Entity.ID
        var kind: EntityKind
        var name: String
        let known: String?
        /// How many more articles took it for this kind than for others (Boyer and Moore's majority vote).
        var lead = 1
        var mentions: Int
        var articles: Int
        var aliases: [String: Int]
        var companions: Companions
        var changedAliases: Set<String> = []
        var changedMonths: [Int: Int] = [:]
        var isChanged = false
        /// Keys that it is known to be filed under.
        var keys: Set<Int64> = []
    }

    let db: Database
    let corrections: CorrectionMemory
    var states: [Entity.ID: State]
    /// Read or changed by earlier transactions, and as the library has them.
    var former: [Entity.ID: State]
    /// Of entities asked for since their last change: fifty are compared for each name, and a state is much to copy.
    var known: [Entity.ID: EntityCandidate]
    /// Whom the keys asked for so far bring, newest first.
    private(set) var filed: [Int64: [Int64]]

    init(_ db: Database, _ remembered: AnalysisCache, _ corrections: CorrectionMemory) {
        self.db = db
        states = remembered.entities
        former = remembered.formerEntities
        known = remembered.knownEntities
        filed = remembered.filed
        self.corrections = corrections
    }

    /// At most 50, of those filed under most of the keys; those in most articles first.
    func candidates(keys: [String]) throws -> [EntityCandidate] {
        var shared: [Int64: Int] = [:]
        for key in keys { for id in Set(try filed(under: key)) { shared[id, default: 0] += 1 } }
        let found = try likeliest(shared).compactMap { try candidate(Entity.ID($0)) }
        return found.sorted { ($1.articles, $0.id) < ($0.articles, $1.id) }
    }

    /// Whoever isn't among them is not even read.
    private func likeliest(_ shared: [Int64: Int]) throws -> [Int64] {
        guard shared.count > EntityStore.mostCandidates else { return Array(shared.keys) }
        let counting = try db.prepared("SELECT articles FROM entity WHERE id = ?")
        let counted = try shared.keys.map { id in
            let entity = Entity.ID(id)
            let remembered = known[entity]?.articles ?? states[entity]?.articles
            return (id: id, articles: try remembered ?? Int(stored: counting.number(id) ?? 0))
        }
        let ranked = counted.sorted { a, b in
            (shared[b.id] ?? 0, b.articles, a.id) < (shared[a.id] ?? 0, a.articles, b.id)
        }
        return ranked.prefix(EntityStore.mostCandidates).map(\.id)
    }

    /// What is in the curated table is one entity, however it was looked for.
    func insert(kind: EntityKind, name: String, known: String?, keys: [String]) throws -> Entity.ID {
        if let known, let id = try db.number("SELECT id FROM entity WHERE known = ?", [known]) {
            try addKeys(keys, to: Entity.ID(id))
            return Entity.ID(id)
        }
        try db.run(
            "INSERT INTO entity (kind, name, known, companions) VALUES (?, ?, ?, x'')", [kind.rawValue, name, known])
        let id = Entity.ID(db.lastInsertedRowID)
        states[id] = State(
            id: id, kind: kind, name: name, known: known, mentions: 0, articles: 0, aliases: [:],
            companions: Companions())
        try addKeys(keys, to: id)
        return id
    }

    func addKeys(_ keys: [String], to id: Entity.ID) throws {
        let articles = try state(id)?.articles ?? 0
        for key in keys {
            for tier in EntityStore.popularityTiers where articles >= tier {
                try add(EntityStore.hash(key, tier), to: id)
            }
        }
    }

    func rename(_ id: Entity.ID, to name: String) throws {
        try db.run("UPDATE foundEntity SET name = ? WHERE entity = ?", [name, id.number])
        if db.changesCount == 0 { try db.run("UPDATE entity SET name = ? WHERE id = ?", [name, id.number]) }
        states[id]?.name = name
        known[id] = nil
    }

    /// One more article takes it for this kind: what most say is what it is.
    func countKind(_ kind: EntityKind, of id: Entity.ID) throws {
        guard let state = try state(id), state.known == nil else { return }
        let isNew = kind != state.kind && state.lead == 0
        try change(id) {
            $0.lead = kind == $0.kind ? $0.lead + 1 : isNew ? 1 : $0.lead - 1
            if isNew { $0.kind = kind }
        }
        guard isNew else { return }
        try db.run("UPDATE foundEntity SET kind = ? WHERE entity = ?", [kind.rawValue, id.number])
        try db.run(
            """
            UPDATE entity SET kind = ?1 WHERE id = ?2 AND NOT EXISTS (
                SELECT 1 FROM correction WHERE entity = ?2 AND kind = 'kind' AND undone IS NULL)
            """, [kind.rawValue, id.number])
    }

    /// Adds (or with `sign` -1 takes away) what one article says of its entities.
    func count(_ appearances: ArticleAppearances, sign: Int) throws {
        try count(
            appearances, companions: appearances.mostMentioned(Companions.perArticle).sorted(), sign: sign)
    }

    private func count(_ appearances: ArticleAppearances, companions: [Entity.ID], sign: Int) throws {
        for (id, aliases) in appearances.aliases {
            try change(id) { state in
                let mentions = aliases.values.reduce(0, +)
                state.mentions += sign * mentions
                state.articles += sign
                for (name, number) in aliases {
                    state.aliases[name, default: 0] += sign * number
                    state.changedAliases.insert(name)
                }
                if let month = appearances.month { state.changedMonths[month, default: 0] += sign * mentions }
                if companions.contains(id) { state.companions.count(companions, except: id, sign: sign) }
            }
        }
    }

    private func change(_ id: Entity.ID, _ change: (inout State) -> Void) throws {
        // In its place: a state is much to copy.
        guard try isThere(id), let place = states.index(forKey: id) else { return }
        change(&states.values[place])
        states.values[place].isChanged = true
        known[id] = nil
    }

    /// Counts one article's names anew; entities that are named as before and in the same company are not touched.
    func recount(_ old: ArticleAppearances, _ new: ArticleAppearances) throws {
        let before = old.mostMentioned(Companions.perArticle)
        let after = new.mostMentioned(Companions.perArticle)
        let gone = before.subtracting(after)
        let come = after.subtracting(before)
        let ids = Set(old.aliases.keys).union(new.aliases.keys)
        let same = ids.filter { old.aliases[$0] == new.aliases[$0] && before.contains($0) == after.contains($0) }
        for id in same where after.contains(id) && !(gone.isEmpty && come.isEmpty) {
            try change(id) {
                $0.companions.count(gone, except: id, sign: -1)
                $0.companions.count(come.sorted(), except: id, sign: 1)
            }
        }
        let changed = ids.subtracting(same)
        try count(old.only(changed), companions: before.sorted(), sign: -1)
        try count(new.only(changed), companions: after.sorted(), sign: 1)
    }

    func flush() throws {
        for state in states.values.filter(\.isChanged).sorted(by: { $0.id < $1.id }) {
            try write(state)
            states[state.id]?.settle()
        }
    }
}

// MARK: - Private

extension EntityStore {
    /// Entities in so many articles stand under their keys once more, so that
    /// of thousands under one key the prominent are found without a walk past all.
    private static let popularityTiers = [0, 8, 64, 512]

    private static func hash(_ key: String, _ tier: Int) -> Int64 {
        stableHash(tier == 0 ? key : "\(key)\n\(tier)")
    }

    private static let mostCandidates = 50

    /// The newest of each tier: constant work, whatever the library's size.
    private func filed(under key: String) throws -> [Int64] {
        var ids: [Int64] = []
        for tier in EntityStore.popularityTiers {
            let found = try newest(under: EntityStore.hash(key, tier))
            ids += found
            // Whoever is on a higher tier is on this one too.
            if found.count < EntityStore.mostCandidates { break }
        }
        return ids
    }

    private func newest(under key: Int64) throws -> [Int64] {
        if let known = filed[key] { return known }
        let found = try db.numbers(
            "SELECT entity FROM entityKey WHERE key = ? ORDER BY entity DESC LIMIT ?",
            [key, EntityStore.mostCandidates])
        filed[key] = found
        return found
    }

    private func add(_ key: Int64, to id: Entity.ID) throws {
        guard states[id]?.keys.contains(key) != true else { return }
        try db.run("INSERT OR IGNORE INTO entityKey VALUES (?, ?)", [key, id.number])
        if db.changesCount > 0 { filed[key] = nil }
        states[id]?.keys.insert(key)
    }
}

extension EntityStore.State {
    /// Its changes are in the library.
    fileprivate mutating func settle() {
        for name in changedAliases where aliases[name] ?? 0 <= 0 { aliases[name] = nil }
        changedAliases = []
        changedMonths = [:]
        isChanged = false
    }
}
