import Archive
import News
import Newsroom
import Reading

/// Carries the reader's requests out with the desk, and says what came of
/// them. Every call may be made from any thread; those that concern the
/// terminal are not for it (`WindowRequests`).
struct RequestCarrier: Sendable {
    let desk: NewsDesk
    /// The keys that sentences name.
    let keys: KeyTable
    let journal = ChangeJournal()
    /// What a timeline shows at once of those that have a date; zoomed it shows others.
    private static let mostEvents = 2_000

    var library: Library { desk.library }

    /// The answer, or nil where there is nothing to say.
    func answer(_ request: Request) -> Answer? {
        do {
            return try ask(request) ?? change(request) ?? elsewhere(request)
        } catch {
            return .failed(Message("\(error)", .problem), for: request)
        }
    }
}

// MARK: - Questions

extension RequestCarrier {
    private func ask(_ request: Request) throws -> Answer? {
        switch request {
        case .list(let query, let after, let limit): return try list(query, after: after, limit: limit)
        case .narrow(let query, let limit): return try list(query, after: nil, limit: limit)
        case .listBefore(let query, let row, let limit): return try list(query, before: row, limit: limit)
        case .listAround(let query, let id, let limit): return try list(query, around: id, limit: limit)
        case .rows(let ids): return .rows(try ids.compactMap(library.row))
        case .stories: return .stories(try library.stories(limit: 200))
        case .sources: return .sources(try library.sources())
        case .totals:
            let unread = Filter([Filter.Term(.unread)])
            return .totals(articles: try library.count(.all).value, unread: try library.count(unread).value)
        case .savedFilters: return .savedFilters(try library.savedFilters())
        case .page(let id): return try page(id)
        case .context(let topic): return .context(try desk.context(topic))
        case .card(let id): return try card(id)
        case .named(let name): return .named(try library.entities(named: name), name)
        case .event(let id): return try event(id)
        case .timeline(let query): return .timeline(try library.timeline(query, last: RequestCarrier.mostEvents))
        case .marks: return .marks(try library.marks())
        case .count(let query): return try count(query)
        case .complete(let line): return try complete(line)
        case .choices(let kind, let text):
            return .choices(try PromptChoices(desk: desk).all(kind, text), for: kind, text)
        default: return nil
        }
    }

    private func list(_ query: ListQuery, after: ArticleRow?, limit: Int) throws -> Answer {
        let filter = query.wholeFilter
        let rows = try library.rows(filter, behind: after?.position, order: query.listOrder, limit: limit)
        let count = after == nil ? try library.count(filter) : nil
        let total = count.flatMap { $0.isExact ? $0.value : nil }
        return .listed(rows, for: query, after: after, total: total, isLast: rows.count < limit)
    }

    /// The list of the other order, read backwards.
    private func list(_ query: ListQuery, before: ArticleRow?, limit: Int) throws -> Answer {
        let rows = try library.rows(
            query.wholeFilter, behind: before?.position, order: query.otherOrder, limit: limit)
        return .listedBefore(rows.reversed(), for: query, before: before, isFirst: rows.count < limit)
    }

    /// Both ways from the article, be it in the list by now or not.
    private func list(_ query: ListQuery, around id: Article.ID, limit: Int) throws -> Answer {
        guard let position = try library.row(id)?.position else {
            return .listedAround([], for: query, id, at: 0, isFirst: true, isLast: true)
        }
        let filter = query.wholeFilter
        let before = try library.rows(filter, behind: position, order: query.otherOrder, limit: limit)
        let itself = position + (query.order == .newestFirst ? 1 : -1)
        let rows = try library.rows(filter, behind: itself, order: query.listOrder, limit: limit)
        return .listedAround(
            before.reversed() + rows, for: query, id, at: before.count, isFirst: before.count < limit,
            isLast: rows.count < limit)
    }

    private func page(_ id: Article.ID) throws -> Answer {
        guard let page = try library.page(id) else {
            return missing("That article is no longer in the library.", .page(id))
        }
        return .page(page)
    }

    private func card(_ id: Entity.ID) throws -> Answer {
        let current = try library.current(id)
        if current != id { return .changed(.merged(id, into: current), nil) }
        guard let card = try desk.card(id, quotes: 200) else {
            return missing("No article names that any more.", .card(id))
        }
        return .card(card)
    }

    private func event(_ id: Event.ID) throws -> Answer {
        guard let card = try desk.eventCard(id) else {
            return missing("That event is no longer reported; its article was analysed again.", .event(id))
        }
        return .event(card)
    }

    private func missing(_ sentence: String, _ request: Request) -> Answer {
        .failed(Message(sentence, .problem), for: request)
    }

    /// The hits, and how many there would be without each term, so that an
    /// empty list can say which one excludes most.
    private func count(_ query: ListQuery) throws -> Answer {
        let hits = try library.count(query.wholeFilter).value
        guard hits == 0, query.filter.terms.count > 1 else { return .counted(hits, for: query, without: []) }
        // Those of the scope stand before the reader's own.
        let without = try desk.countsWithout(eachOf: query.wholeFilter).suffix(query.filter.terms.count)
        guard without.allSatisfy({ $0 == 0 }) else { return .counted(hits, for: query, without: Array(without)) }
        let scope = query.wholeFilter.terms.dropLast(query.filter.terms.count)
        // Whether it finds anything here is all that is asked.
        let alone = try query.filter.terms.map { try library.count(Filter(scope + [$0]), cap: 1).value }
        return .counted(hits, for: query, without: Array(without), alone: alone)
    }

    private func complete(_ line: String) throws -> Answer {
        .completed(try FilterCompletion(library: library).completions(of: line), for: line)
    }
}

// MARK: - Elsewhere

extension RequestCarrier {
    private func elsewhere(_ request: Request) throws -> Answer? {
        switch request {
        case .export(let what, let file): return .exported(try SavedExport(desk: desk).save(what, to: file))
        case .saveJumps(let jumps):
            try library.saveJumps(terminal: JumpStore.terminalName, data: try JumpStore.text(of: jumps))
            return nil
        default: return nil
        }
    }
}

extension ListQuery {
    fileprivate var listOrder: ListOrder { order == .newestFirst ? .newestFirst : .oldestFirst }
    fileprivate var otherOrder: ListOrder { order == .newestFirst ? .oldestFirst : .newestFirst }
}
