import Analysis
import Archive
public import News

/// Correcting what the analysis found.
extension NewsDesk {
    /// Keeps a correction and shows its effect in the article in view first.
    /// Throws a `CorrectionError` where it makes no sense.
    public func correct(_ correction: Correction, seenIn article: Article.ID? = nil) throws -> CorrectionNote {
        try library.correct(
            correction, keys: { EntityLinker.keys(for: $1, kind: $0) }, first: article, made: clock.now())
    }

    /// Takes a correction back; it is so at once in `article` and in lists, elsewhere after `finishCorrections`. Returns
    /// what it was.
    public func undoCorrection(_ id: Correction.ID, seenIn article: Article.ID? = nil) throws -> CorrectionNote {
        try library.undoCorrection(id, first: article, at: clock.now())
    }

    /// Returns when corrections are carried out in every article.
    public func finishCorrections() throws {
        while try library.continueCorrections() > 0 {}
    }

    /// Entities that may be the same as this one, the likeliest first: of like
    /// names, then in its company. With `text` those whose name begins so.
    public func mergeCandidates(of id: Entity.ID, named text: String = "", limit: Int = 12) throws -> [EntityRow] {
        guard let own = try library.entityRows([id]).first, own.mentions > 0 else { return [] }
        let names = [own.name] + (try library.aliases(of: id)).prefix(8).map(\.name)
        let keys = names.flatMap { EntityLinker.keys(for: $0, kind: own.kind) }
        let found = try library.mergeCandidates(of: id, named: text, keys: keys, limit: limit)
        guard text.isEmpty, let card = try library.card(id, quotes: 0) else { return found }
        let company = card.seenWith.filter { row in
            row.kind == own.kind && !found.contains { $0.id == row.id }
        }
        // Beside a card they count the articles that name both.
        let whole = try library.entityRows(company.map(\.id)).reduce(into: [:]) { $0[$1.id] = $1 }
        return Array((found + company.compactMap { whole[$0.id] }).prefix(limit))
    }

    /// Events that may be the same as this one: of the same people, the
    /// likest first. With `text` those whose line has all its words.
    public func mergeCandidates(of id: Event.ID, saying text: String = "", limit: Int = 12) throws -> [EventRow] {
        guard let event = try library.event(id)?.event else { return [] }
        let people = event.participants.map(\.entity.id) + (event.place.map { [$0.id] } ?? [])
        let shared = try library.eventPostings(of: people, near: event.days.from)
            .reduce(into: [Event.ID: Int]()) { $0[$1.event, default: 0] += 1 }
        let near = try library.events(
            shared.sorted { ($1.value, $1.key) < ($0.value, $0.key) }.prefix(120).map(\.key))
        let here = try event.articles.prefix(5).flatMap { try library.events(of: $0) }
        var seen: Set<Event.ID> = [id]
        let words = text.lowercased().split(separator: " ")
        let fitting = (near + here).filter { row in
            seen.insert(row.id).inserted && words.allSatisfy(row.event.text.lowercased().contains)
        }
        return Array(EventSuggestions.ranked(fitting, beside: event).prefix(limit))
    }
}
