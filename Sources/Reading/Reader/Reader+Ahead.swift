import News

extension Reader {
    /// What one step further, and one step back, will ask for: whoever has the
    /// answers then can show them at once. Nothing while a question is open.
    public var likelyNext: [Request] {
        guard prompt == nil, !isInContext, context.page?.topic == context.wanted else { return [] }
        switch view {
        case .list: return (list.rows.neighbours + list.ends).flatMap { Reader.look(at: $0.id) }
        case .article: return isReading ? nextInText : []
        case .timeline: return timeline?.rows.neighbours.map { .context(.event($0.id)) } ?? []
        case .marks: return marks?.neighbours.map { .context(.article($0.article)) } ?? []
        default: return []
        }
    }

    // MARK: - Private

    private static func look(at article: Article.ID) -> [Request] { [.page(article), .context(.article(article))] }

    /// The names beside the one under the cursor; where none is, the next article.
    private var nextInText: [Request] {
        guard let page, let cursor = page.cursor else { return nextUnread.map { Reader.look(at: $0) } ?? [] }
        let mentions = page.mentions
        let entities = [cursor + 1, cursor - 1].filter(mentions.indices.contains).map { mentions[$0].entity.id }
        return entities.filter { $0 != mentions[cursor].entity.id }.flatMap { id -> [Request] in
            let context = Request.context(.entity(id, in: page.id))
            return knownCard(id) == nil ? [context, .card(id)] : [context]
        }
    }

    private var nextUnread: Article.ID? {
        list.rows.rows.dropFirst(list.rows.cursor + 1).first { $0.isUnread }?.id
    }
}

extension Listing {
    /// The row behind the cursor, and the one in front of it.
    fileprivate var neighbours: [Row] {
        [cursor + 1, cursor - 1].filter(rows.indices.contains).map { rows[$0] }
    }
}

extension ListPane {
    /// The first row and the last, where they are further away: one key goes there, too.
    fileprivate var ends: [ArticleRow] {
        let (rows, cursor) = (rows.rows, rows.cursor)
        let last = rows.count - 1 - cursor > 1 ? rows.last : nil
        return [place > 1 ? first : nil, last].compactMap(\.self)
    }
}
