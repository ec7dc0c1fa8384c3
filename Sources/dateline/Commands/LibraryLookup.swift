import Archive
import News

/// Finds what ids and names on the command line mean; where there is no such
/// thing, or several fit, a sentence says so and the command ends.
struct LibraryLookup {
    let library: Library

    /// What `read` gives of the article with this id; likewise below.
    func article<Found>(_ text: String, _ read: (Article.ID) throws -> Found?) throws -> Found {
        try found(Article.ID(text).flatMap(read), "article", text, listedBy: "list")
    }

    func event<Found>(_ text: String, _ read: (Event.ID) throws -> Found?) throws -> Found {
        try found(Event.ID(text).flatMap(read), "event", text, listedBy: "timeline")
    }

    func story<Found>(_ text: String, _ read: (Story.ID) throws -> Found?) throws -> Found {
        try found(Story.ID(text).flatMap(read), "story", text, listedBy: "stories")
    }

    /// By its id or one of its names.
    func entity(_ text: String) throws -> Entity {
        if let id = Entity.ID(text), let entity = try library.entity(library.current(id)) { return entity }
        let rows = try library.entities(named: text)
        guard let first = rows.first else { throw LibraryLookup.noEntity(text) }
        guard rows.count == 1 else { throw several(rows.map(EntityPrinter.text), text) }
        return Entity(id: first.id, kind: first.kind, name: first.name)
    }

    /// Also of one that no article names any more.
    static func noEntity(_ text: String) -> CommandProblem {
        CommandProblem("There is no entity called '\(text.safeLine)'.")
    }

    /// Feeds that commands can name.
    enum Feeds {
        case followed, former
    }

    /// Each by its id, its address or path, or a part of its name.
    func sources(_ texts: [String], _ feeds: Feeds) throws -> [Source] {
        let sources =
            switch feeds {
            case .followed: try library.sources().filter { $0.feed != nil }
            case .former: try library.formerFeeds()
            }
        return try texts.map { text in
            let fitting = LibraryLookup.fitting(text, sources)
            guard let first = fitting.first else {
                let state = feeds == .followed ? "is followed" : "was followed"
                throw CommandProblem("No feed called '\(text.safeLine)' \(state); `dateline sources` lists them.")
            }
            guard fitting.count == 1 else {
                throw several(fitting.map { "\(padded("\($0.id)", 7))\($0.name.safeLine)" }, text)
            }
            return first
        }
    }
}

// MARK: - Private

extension LibraryLookup {
    private func found<Found>(_ found: Found?, _ kind: String, _ text: String, listedBy command: String) throws -> Found
    {
        guard let found else {
            throw CommandProblem("There is no \(kind) \(text.safeLine); `dateline \(command)` shows the ids.")
        }
        return found
    }

    private func several(_ lines: [String], _ text: String) -> CommandProblem {
        CommandProblem(
            "Several fit '\(text.safeLine)'; give an id:" + lines.prefix(20).map { "\n    " + $0 }.joined())
    }

    private static func fitting(_ text: String, _ sources: [Source]) -> [Source] {
        if let id = Source.ID(text), let source = sources.first(where: { $0.id == id }) { return [source] }
        let exact = sources.filter { [$0.location, $0.feed?.address, $0.name].contains(text) }
        guard exact.isEmpty else { return exact }
        let part = text.lowercased()
        return sources.filter { $0.name.lowercased().contains(part) || $0.location.lowercased().contains(part) }
    }
}
