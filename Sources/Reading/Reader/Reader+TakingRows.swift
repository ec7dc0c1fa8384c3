import News

/// Rows of the list that were asked for, from its beginning, an end or its middle.
extension Reader {
    mutating func takeRows(
        _ rows: [ArticleRow], _ query: ListQuery, after: ArticleRow?, total: Int?, isLast: Bool
    ) -> [Request] {
        if after == nil, query == prompt?.wanted { return takeNarrowed(rows, query, total: total, isLast: isLast) }
        guard query == list.query, after == nil || after?.id == list.rows.rows.last?.id else { return [] }
        list.isLoadingMore = false
        list.isComplete = isLast
        list.total = total ?? list.total
        if after != nil, list.goesToEnd { return goOn(to: rows) }
        if after != nil { list.append(rows) } else { list.refresh(with: rows) }
        let wasLoaded = list.isLoaded
        list.isLoaded = true
        if after == nil, let wanted = list.wanted {
            // It lies further down: what stands beside the first row isn't asked for on the way.
            if !list.select(id: wanted.id), !isLast { return askAround(wanted) }
            list.wanted = nil
        }
        if list.rows.isEmpty { lookAway() }
        if rows.isEmpty, !query.filter.isAll { return [.count(query)] + attend() }
        return wasLoaded && after != nil ? [] : attend()
    }

    /// What was asked for on the way to the end; the cursor goes along, unless it or the reader has moved since.
    private mutating func goOn(to rows: [ArticleRow]) -> [Request] {
        let isOnLast = isInList && list.rows.cursor == list.rows.count - 1
        list.append(rows)
        let goesFar = list.hasFarEnd
        list.goesToEnd = isOnLast && !list.isComplete && !goesFar
        guard isOnLast else { return [] }
        list.rows.select(list.rows.count - 1)
        list.letGoInFront()
        guard list.isComplete else { return goesFar ? askForEnd() : loadMore() }
        notice = nil
        return attend()
    }

    mutating func takeRows(
        _ rows: [ArticleRow], _ query: ListQuery, before: ArticleRow?, isFirst: Bool
    ) -> [Request] {
        guard let before else { return takeEnd(rows, query) }
        guard query == list.query, list.isLoadingBefore, before.id == list.rows.rows.first?.id else { return [] }
        list.isLoadingBefore = false
        list.prepend(rows, isFirst: isFirst)
        return []
    }

    /// The cursor goes to the row, or to where it was, unless the reader has moved since.
    mutating func takeRows(
        _ rows: [ArticleRow], _ query: ListQuery, around article: Article.ID, at place: Int, isFirst: Bool, isLast: Bool
    ) -> [Request] {
        guard query == list.query, let wanted = list.wanted, wanted.id == article else { return [] }
        list.wanted = nil
        if !rows.isEmpty { list.show(rows, cursor: place, wanted, isFirst: isFirst, isLast: isLast) }
        return attend()
    }

    /// The cursor goes along, unless it or the reader has moved since.
    private mutating func takeEnd(_ rows: [ArticleRow], _ query: ListQuery) -> [Request] {
        guard query == list.query, list.isLoadingEnd else { return [] }
        (list.isLoadingEnd, list.isLoadingMore) = (false, false)
        guard isInList, list.rows.cursor == list.rows.count - 1, !rows.isEmpty else { return [] }
        list.showEnd(rows)
        notice = nil
        return attend()
    }

    /// Rows change where they stand: nothing moves under the cursor.
    mutating func renewRows(_ rows: [ArticleRow]) -> [Request] {
        for row in rows { updateRow(row.id) { $0 = row.with(snippetOf: $0) } }
        return []
    }
}
