import News

/// While a filter is typed in the list, the list in view narrows with every letter. The list itself stays what it is
/// until Enter, and whatever comes meanwhile goes into it: for Esc there is nothing to bring back.
extension Reader {
    /// The list in view.
    public var shownList: ListPane { prompt?.list ?? list }

    /// Asks what the filter line finds so far: its list, where one is in view, and how many there are.
    mutating func look(for query: ListQuery) -> [Request] {
        guard view == .list, let prompt else { return [.count(query)] }
        let shown = prompt.isHalfTyped ? query.begun : query
        let requests = narrow(to: shown)
        // Its number comes with the list.
        return shown == query && !requests.isEmpty ? requests : requests + [.count(query)]
    }

    /// The list as it is narrowed, unless other letters have been typed since.
    mutating func takeNarrowed(_ rows: [ArticleRow], _ query: ListQuery, total: Int?, isLast: Bool) -> [Request] {
        guard let prompt, prompt.wanted == query else { return [] }
        self.prompt?.wanted = nil
        let total = total ?? (isLast ? rows.count : nil)
        let isWhole = (try? Filter(parsing: prompt.text)) == query.filter
        if isWhole {
            self.prompt?.hits = total
            self.prompt?.counted = query.filter
        }
        let requests = isWhole && total ?? 0 == 0 ? [Request.count(query)] : []
        // A name that is only begun need not be one yet.
        let isBegun = prompt.isHalfTyped && query.filter.terms.last?.test.isWords == false
        guard !(rows.isEmpty && isBegun) else { return requests }
        self.prompt?.list = ListPane(rows, of: query, total: total, isComplete: isLast)
        if rows.isEmpty { lookAway() }
        return requests + attend()
    }

    /// Keeps the list as it is shown and goes to the row.
    mutating func clickNarrowed(_ index: Int, _ step: Step) -> [Request] {
        let rows = shownList.rows.rows
        let requests = finish(step)
        guard rows.indices.contains(index) else { return requests }
        list.wanted = list.select(id: rows[index].id) ? nil : WantedRow(id: rows[index].id)
        return requests + attend()
    }

    // MARK: - Private

    private mutating func narrow(to query: ListQuery) -> [Request] {
        if query.filter == list.query.filter {
            let wasNarrowed = prompt?.list != nil
            prompt?.wanted = nil
            prompt?.list = nil
            return wasNarrowed ? attend() : []
        }
        guard query != prompt?.list?.query else {
            prompt?.wanted = nil
            return []
        }
        guard query != prompt?.wanted else { return [] }
        prompt?.wanted = query
        return [.narrow(query, limit: ListPane.pageSize)]
    }
}

extension Prompt {
    /// The list in view as Enter asks for it: a word that begins no other finds the same as a beginning.
    var found: ListPane? {
        guard var found = list, let filter = try? Filter(parsing: text) else { return list }
        var query = found.query
        query.filter = filter
        if query.begun == found.query, counted == filter, hits == found.total { found.query = query }
        return found
    }

    /// The last word as it begins, and how many articles have such a word, where that is more than have the word as it
    /// stands.
    public var begun: (word: String, articles: Int)? {
        guard isHalfTyped, wanted == nil, let list, let total = list.total, total > hits ?? 0,
            let last = list.query.filter.terms.last, case .prefix = last.test, !last.isNegated
        else { return nil }
        return (last.line, total)
    }
}

extension ListQuery {
    /// As it is while its last word is only begun. Of one letter nobody knows what it will be.
    fileprivate var begun: ListQuery {
        guard let last = filter.terms.last, case .word(let word) = last.test else { return self }
        var query = self
        let isWorthLooking = word.count > 1 && word.isSearchable
        query.filter.terms.removeLast()
        if isWorthLooking { query.filter.terms.append(Filter.Term(.prefix(word), isNegated: last.isNegated)) }
        return query
    }
}
