import GRDB
import News

/// One test of a filter but words: a condition on `article a`, and, where it
/// has an index in order of positions, a walk of its own.
struct FilterTest {
    /// Entities that stand in more articles than this, all together, are tested for, not gathered.
    private static let mostAppearances = 50_000
    /// The articles of more events than this are tested, not gathered.
    private static let mostEvents = 10_000

    let condition: String
    /// That it does not hold, with the same arguments.
    let negation: String
    let arguments: Bindings
    let walk: (walk: FilterQuery.Walk, condition: String, arguments: Bindings)?

    init(_ test: Filter.Test, within names: Set<String>, in db: Database) throws {
        switch test {
        case .word, .prefix, .phrase: self.init("1")
        case .entity(let kind, let name): try self.init(kind, name, in: db)
        case .event(let words): try self.init(event: words, in: db)
        case .source(let name): try self.init(source: name, in: db)
        case .story(let name): try self.init(story: name, in: db)
        case .saved(let name): try self.init(saved: name, within: names, in: db)
        case .after(let days): self.init(after: days)
        case .before(let days): self.init(before: days)
        case .on(let days): self.init(from: days.from, to: days.to)
        case .tag(let name): self.init(tag: name)
        case .unread: self.init(unread: ())
        case .muted: self.init(muted: ())
        case .marked: self.init("a.id IN (SELECT article FROM mark)")
        }
    }

    private init(
        _ condition: String, _ arguments: Bindings = [], negation: String? = nil,
        walk: (walk: FilterQuery.Walk, condition: String, arguments: Bindings)? = nil
    ) {
        self.condition = condition
        self.negation = negation ?? "NOT (\(condition))"
        self.arguments = arguments
        self.walk = walk
    }
}

// MARK: - What others look for by the same words

extension FilterTest {
    static let bareTag = "ltrim(replace(fold(name), '\"', ''), '#')"

    static func wantedTag(_ name: String) -> String {
        String(folded(name).filter { $0 != "\"" }.drop { $0 == "#" })
    }

    /// On `event e`. SQLite itself folds the case of ASCII; only lines with other letters are folded here.
    static let eventCondition = """
        (e.kind = ? OR e.text LIKE ? ESCAPE '\\'
            OR (e.text GLOB '*[^ -~]*' AND instr(fold(e.text), ?) > 0))
        """

    static func eventArguments(_ words: String) -> Bindings {
        let key = folded(words)
        let escaped = key.flatMap { "\\%_".contains($0) ? "\\\($0)" : String($0) }
        return [words.lowercased(), "%\(String(escaped))%", key]
    }

    /// The sources that a name means, and the sites.
    struct NamedSources {
        var sources: [Int64] = []
        var sites: [Int64] = []

        var isEmpty: Bool { sources.isEmpty && sites.isEmpty }
    }

    /// A source's id, or part of its name or of that of the site that published it.
    static func sources(named name: String, in db: Database) throws -> NamedSources {
        if let id = Source.ID(name), try db.holds("SELECT 1 FROM source WHERE id = ?", [id.number]) {
            return NamedSources(sources: [id.number])
        }
        let part = folded(name)
        return NamedSources(
            sources: try db.numbers("SELECT id FROM source WHERE instr(folded, ?) > 0 OR location = ?", [part, name]),
            sites: try db.numbers("SELECT id FROM site WHERE instr(folded, ?) > 0", [part]))
    }
}

// MARK: - Private

extension FilterTest {
    private init(unread: Void) {
        self.init(
            "EXISTS (SELECT 1 FROM unread WHERE position = a.position)",
            walk: (
                FilterQuery.Walk(
                    from: "unread u CROSS JOIN article a ON a.position = u.position", position: "u.position"), "1", []
            ))
    }

    private init(muted: Void) {
        self.init(
            "EXISTS (SELECT 1 FROM muted WHERE position = a.position)",
            walk: (
                FilterQuery.Walk(
                    from: "muted u CROSS JOIN article a ON a.position = u.position", position: "u.position"),
                "1", []
            ))
    }

    /// Tags are few for each article, and looked up by it. Their number signs, and quotation marks, which a filter
    /// can't have within, are no part of them.
    private init(tag name: String) {
        self.init(
            "EXISTS (SELECT 1 FROM tag WHERE article = a.id AND \(FilterTest.bareTag) = ?)",
            [FilterTest.wantedTag(name)])
    }

    /// After the last of `days`; an article without a date is neither before nor after.
    private init(after days: DayInterval) {
        self.init(from: days.to?.adding(days: 1), to: nil)
    }

    private init(before days: DayInterval) {
        self.init(from: nil, to: days.from?.adding(days: -1))
    }

    /// Positions follow the days, but for what spilled below: they bound the walk, the day decides.
    private init(from: CalendarDay?, to: CalendarDay?) {
        var day = ["a.day IS NOT NULL"]
        var walk: [String] = []
        if let from {
            day.append("a.day >= \(from.daysSince1970)")
            walk.append("a.position >= \(Positions.start(of: from.adding(days: -1)))")
        }
        if let to {
            day.append("a.day <= \(to.daysSince1970)")
            walk.append("a.position < \(Positions.start(of: to.adding(days: 1)))")
        }
        self.init(
            (day + walk).joined(separator: " AND "),
            negation: "a.day IS NOT NULL AND NOT (\(day.joined(separator: " AND ")))")
    }

    /// Articles that name such an entity. Where the library knows none of this
    /// name, and in articles that wait for the analysis, the plain words count.
    private init(_ kind: EntityKind, _ name: String, in db: Database) throws {
        let ids = try EntityQueries.ids(named: name, kind: kind, in: db)
        let plain = FilterWords.quoted(name)
        let words = "EXISTS (SELECT 1 FROM search WHERE search MATCH ? AND search.rowid = a.position)"
        guard !ids.isEmpty else {
            guard let plain else {
                self.init("0")
                return
            }
            self.init(words, [plain], walk: (FilterQuery.Walk.words, "search MATCH ?", [plain]))
            return
        }
        let isAllAnalyzed = try !db.holds("SELECT 1 FROM article WHERE analyzed = 0")
        let naming = try FilterTest.naming(ids, in: db)
        if let plain, !isAllAnalyzed {
            // By the plus both are tested as articles are met: gathered, every one that waits would be looked up.
            self.init("+\(naming) OR (a.analyzed = 0 AND \(words))", [plain])
        } else {
            let own = FilterQuery.Walk(
                from: "appearance p CROSS JOIN article a ON a.id = p.article", position: "p.position")
            self.init(naming, walk: ids.count == 1 ? (own, "p.entity = \(ids[0])", []) : nil)
        }
    }

    /// Articles of rare entities are gathered and sorted, frequent ones are tested for: they are soon met.
    private static func naming(_ ids: [Int64], in db: Database) throws -> String {
        guard try EntityQueries.appearances(of: ids, in: db) > mostAppearances else {
            return "a.position IN (SELECT position FROM appearance WHERE entity IN \(list(ids)))"
        }
        return "EXISTS (SELECT 1 FROM appearance WHERE entity IN \(list(ids)) AND position = a.position)"
    }

    /// A kind of event, or words of its line. Where few events are told so, the articles that report them are gathered
    /// from an index alone, and looked at as they come up; of many the first are soon met on a walk past all articles.
    private init(event words: String, in db: Database) throws {
        guard let match = EventSearch.expression(words) else {
            self.init("0")
            return
        }
        let isTold = """
            EXISTS (SELECT 1 FROM report r CROSS JOIN event e ON e.id = r.event
                WHERE r.article = a.id AND e.articles > 0 AND \(FilterTest.eventCondition))
            """
        let count = try db.number(
            """
            SELECT count(*) FROM (
                SELECT 1 FROM eventSearch WHERE eventSearch MATCH ? LIMIT \(FilterTest.mostEvents + 1)
            )
            """, [match])
        guard count ?? 0 <= FilterTest.mostEvents else {
            self.init(isTold, FilterTest.eventArguments(words))
            return
        }
        // The sign keeps the walk in order of positions.
        self.init(
            """
            +a.id IN (
                SELECT r.article FROM eventSearch CROSS JOIN report r ON r.event = eventSearch.rowid
                WHERE eventSearch MATCH ?
            ) AND \(isTold)
            """, [match] + FilterTest.eventArguments(words))
    }

    private init(source name: String, in db: Database) throws {
        let found = try FilterTest.sources(named: name, in: db)
        let isOneSource = found.sources.count == 1 && found.sites.isEmpty
        let isOneSite = found.sites.count == 1 && found.sources.isEmpty
        let own =
            isOneSource ? "a.source = \(found.sources[0])" : isOneSite ? "a.site = \(found.sites[0])" : nil
        self.init(
            own ?? "a.source IN \(list(found.sources)) OR a.site IN \(list(found.sites))",
            walk: own.map { (FilterQuery.Walk.articles, $0, []) })
    }

    /// What a kept filter finds; nothing where there is none, or where it is being
    /// read already: one that excludes itself excludes nothing more.
    private init(saved name: String, within names: Set<String>, in db: Database) throws {
        guard !names.contains(name), let filter = try SavedFilters.terms(of: name, in: db) else {
            self.init("0")
            return
        }
        let (sql, arguments) = try FilterQuery(filter, isFolded: false, within: names.union([name]), in: db).sql()
        self.init("a.id IN (SELECT a.id \(sql))", arguments)
    }

    /// A story's id, or part of its name.
    private init(story name: String, in db: Database) throws {
        let ids = try Story.ID(name).map { [$0.number] } ?? StoryQueries.ids(named: name, in: db)
        let own = ids.count == 1 ? "a.story = \(ids[0])" : nil
        self.init(
            "a.story IN \(list(ids))",
            walk: own.map { (FilterQuery.Walk.articles, $0, []) })
    }
}
