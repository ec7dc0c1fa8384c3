import News

extension Reader {
    /// Where the reader is now.
    public var place: Place {
        var place = Place(view: view, query: list.query, row: list.here?.id, rowNumber: list.here?.number)
        if isReading, let page {
            place.offset = page.top
            place.mention = page.mention?.span.start
            place.selection = page.selection?.span
            (place.target, place.event) = (page.target, page.targetEvent)
            place.lit = page.find?.patterns ?? []
        }
        place.cursor = viewRow ?? 0
        return place
    }

    /// The jump list with the present place in it, to be kept.
    public var savedJumps: JumpList {
        var jumps = jumps
        jumps.note(place)
        return jumps
    }

    /// Jumps to another view of the same list.
    mutating func visit(_ view: View) -> [Request] {
        guard view != self.view else {
            let wasInContext = isInContext
            isInContext = false
            return wasInContext ? attend() : say("You are there.")
        }
        return jump(to: place.fresh(view))
    }

    mutating func jump(to there: Place, found: ListPane? = nil) -> [Request] {
        jumps.jump(from: place, to: there)
        return go(to: there, found: found)
    }

    /// Opens an article, at its beginning or at a passage of its text: that of
    /// an event, or a name that the cursor goes to.
    mutating func open(
        _ id: Article.ID, at span: TextSpan? = nil, event: Event.ID? = nil, isName: Bool = false, lit: [String] = []
    ) -> [Request] {
        var there = place.fresh(.article(id))
        there.wantedRow = list.row(id) ?? there.wantedRow
        if let span {
            there.offset = Reader.top(above: span)
            if isName { there.mention = span.start } else { (there.target, there.event) = (span, event) }
        }
        there.lit = lit
        wantsFirstMatch = span == nil ? id : nil
        return jump(to: there) + setRead(id)
    }

    /// Where the text begins so that `span` is in view, whatever the width.
    static func top(above span: TextSpan) -> Int { span.start < 400 ? PagePane.beginning : span.start - 300 }

    /// The same, but the beginning where `span` is likely to be in the first window of a small terminal.
    static func top(showing span: TextSpan) -> Int { span.start < 800 ? PagePane.beginning : top(above: span) }

    /// Shows what `there` says and asks for what is missing; `found` may be its list.
    mutating func go(to there: Place, found: ListPane? = nil) -> [Request] {
        if view != there.view { rowSearch = "" }
        view = there.view
        isInContext = false
        scroll = 0
        arrival = there
        var requests: [Request] = []
        if there.query != list.query {
            if list.query.filter.isAll, !there.query.filter.isAll { rowBeforeFilter = list.here }
            requests += load(there.query, found)
            list.wanted = there.wantedRow
        } else if let row = there.wantedRow, !list.select(id: row.id) {
            list.wanted = row
            if list.isLoaded { requests += askAround(row) }
        }
        return requests + ask(for: there.view) + attend() + countAnew()
    }

    mutating func load(_ query: ListQuery, _ found: ListPane? = nil) -> [Request] {
        if let found, found.query == query {
            list = found
            return found.rows.isEmpty ? [.count(query)] : []
        }
        list = ListPane()
        list.query = query
        list.isLoadingMore = true
        return [.list(query, after: nil, limit: ListPane.pageSize)]
    }

    mutating func loadMore() -> [Request] {
        guard !list.isComplete, !list.isLoadingMore, list.rows.cursor >= list.rows.count - ListPane.pageSize / 2,
            let last = list.rows.rows.last
        else { return [] }
        list.isLoadingMore = true
        return [.list(list.query, after: last, limit: list.step)]
    }

    /// A row that is far from those at hand, with its neighbours.
    mutating func askAround(_ row: WantedRow) -> [Request] {
        [.listAround(list.query, row.id, limit: ListPane.pageSize)]
    }

    /// Rows in front of the first at hand that were let go of, when the cursor nears them.
    mutating func loadBefore() -> [Request] {
        guard list.skipped > 0, !list.isLoadingBefore, list.rows.cursor < ListPane.pageSize / 2,
            let first = list.rows.rows.first
        else { return [] }
        list.isLoadingBefore = true
        return [.listBefore(list.query, first, limit: ListPane.reach)]
    }

    mutating func goBack(_ steps: Int) -> [Request] {
        guard let there = jumps.go(-steps, from: place) else {
            return say(steps > 0 ? "Nothing further back." : "Nothing further ahead.")
        }
        return go(to: there)
    }

    mutating func goToLastPlace() -> [Request] {
        guard let there = jumps.goToLast(from: place) else { return say("You have been nowhere else yet.") }
        return go(to: there)
    }

    /// Article to list, list to stories, anything else back.
    mutating func goUp() -> [Request] {
        if isInContext {
            isInContext = false
            return attend()
        }
        switch view {
        case .article: return visit(.list)
        case .list: return list.query.filter.isAll ? visit(.stories) : showAll()
        case .stories: return say("This is the top; \(key(.quit)) quits.")
        default: return jumps.backCount > 0 ? goBack(1) : visit(.list)
        }
    }

    mutating func goToList() -> [Request] { visit(.list) }

    mutating func goToArticle() -> [Request] {
        guard let page else { return say("No article is open.") }
        if isReading { return visit(view) }
        return open(page.id)
    }

    mutating func goToContext(_ step: Step) -> [Request] {
        guard hasBeside(step) else { return say("Nothing stands beside this.") }
        guard !context.listing.isEmpty else { return say("Nothing stands beside this text.") }
        if !step.viewport.panes.contains(.context) {
            showsContext = true
            isZen = false
        }
        guard !isInContext else { return say("You are there; \(key(.goArticle)) goes back to the text.") }
        isInContext = true
        if context.listing.selected?.isHeader == true { context.listing.move(by: 1) }
        return []
    }

    mutating func goLeft(_ step: Step) -> [Request] {
        if isInContext {
            isInContext = false
            return attend()
        }
        return focus == .main ? goToList() : visit(.stories)
    }

    mutating func goRight(_ step: Step) -> [Request] {
        if view == .stories { return openFocused(step) }
        if view == .list, !isInContext { return openFocused(step) }
        return goToContext(step)
    }

    /// The next (or previous) article of the list that is unread.
    mutating func goToUnread(_ direction: Int) -> [Request] {
        let rows = list.rows.rows
        let indices =
            direction > 0
            ? Array(rows.indices.dropFirst(list.rows.cursor + 1))
            : Array(rows.indices.prefix(list.rows.cursor).reversed())
        guard let index = indices.first(where: { rows[$0].isUnread && rows[$0].id != openArticle }) else {
            let isDown = direction > 0
            let loaded = (isDown ? list.isComplete : list.skipped == 0) ? "" : " among those loaded"
            return say("No unread article\(loaded) further \(isDown ? "down" : "up").")
                + (isDown ? loadMore() : loadBefore())
        }
        if view == .list {
            list.stay()
            list.rows.move(by: index - list.rows.cursor)
            return attend()
        }
        return open(rows[index].id, lit: Find.patterns(of: list.query.filter))
    }
}

// MARK: - Private

extension Reader {
    private var openArticle: Article.ID? {
        if case .article(let id) = view { return id }
        return nil
    }

    private mutating func ask(for view: View) -> [Request] {
        switch view {
        case .list, .messages, .jobs: return []
        case .article(let id), .info(let id): return askForPage(id)
        case .card(let id): return askForCard(id)
        case .event(let id): return [.event(id)]
        case .timeline(let query): return [.timeline(query)]
        case .marks: return [.marks]
        case .stories:
            countsAreOld = true
            return []
        case .help:
            help.look(for: "", in: table)
            returnToRow()
            return []
        }
    }

    private mutating func askForPage(_ id: Article.ID) -> [Request] {
        guard page?.id == id else { return [.page(id)] }
        settlePage()
        return []
    }

    private mutating func askForCard(_ id: Entity.ID) -> [Request] {
        if let known = knownCard(id) {
            card = CardPane(known)
            returnToRow()
        }
        return [.card(id)]
    }
}
