import News

extension Reader {
    /// Takes an answer in, unless it is about something no longer asked.
    mutating func take(_ answer: Answer) -> [Request] {
        switch answer {
        case .listed(let rows, let query, let after, let total, let isLast):
            return takeRows(rows, query, after: after, total: total, isLast: isLast)
        case .listedBefore(let rows, let query, let before, let isFirst):
            return takeRows(rows, query, before: before, isFirst: isFirst)
        case .listedAround(let rows, let query, let article, let place, let isFirst, let isLast):
            return takeRows(rows, query, around: article, at: place, isFirst: isFirst, isLast: isLast)
        case .rows(let rows): return renewRows(rows)
        case .stories(let stories): return takeStories { $0.stories = stories }
        case .savedFilters(let saved): return takeStories { $0.saved = saved }
        case .sources(let sources): return takeStories { $0.sources = sources }
        case .totals(let articles, let unread):
            return takeStories { $0.totals = .init(articles: articles, unread: unread) }
        case .page(let page): return takePage(page)
        case .context(let page): return takeContext(page)
        case .card(let card): return takeCard(card)
        case .named(let rows, let name): return go(to: rows, called: name)
        case .event(let card): return takeEvent(card)
        case .timeline(let timeline): return takeTimeline(timeline)
        case .marks(let marks): return takeMarks(marks)
        case .counted(let hits, let query, let without, let alone):
            return takeCount(hits, query, FilterCounts(without: without, alone: alone))
        case .completed(let completions, let line): return takeCompletions(completions, line)
        case .choices(let choices, let kind, let line):
            return prompt?.kind == kind ? takeCompletions(choices, line) : []
        case .edited(let text, let kind): return finish(kind, text)
        case .changed(let change, let sentence): return takeChange(change, sentence)
        case .exported(let file): return keep("Saved to \(file)")
        case .failed(let message, let request): return fail(message, request)
        }
    }

    /// Does what waits for the data of the present view, with the place to stand at.
    mutating func arrive(_ settle: (inout Reader, Place) -> Void) {
        guard let place = arrival, place.view == view else { return }
        arrival = nil
        settle(&self, place)
    }

    /// Puts the cursor on the row of the view that it was left on.
    mutating func returnToRow() {
        arrive { reader, place in reader.withListing { $0.select(place.cursor) } }
    }

    /// Puts text, cursor, selection and search of the page where the place says.
    mutating func settlePage() {
        arrive { reader, place in
            guard var pane = reader.page else { return }
            pane.top = place.offset
            pane.cursor = place.mention.flatMap { start in pane.mentions.firstIndex { $0.span.contains(start) } }
            (pane.target, pane.targetEvent) = (place.target, place.event)
            pane.selection = place.selection.map { Selection(anchor: $0.start, head: $0.end) }
            pane.find = place.lit.isEmpty ? nil : Find(place.lit, in: pane.text)
            if reader.wantsFirstMatch == pane.id, let match = pane.find?.matches.first {
                pane.top = Reader.top(showing: match)
            }
            reader.wantsFirstMatch = nil
            pane.hints = nil
            reader.page = pane
        }
    }
}

// MARK: - Private

extension Reader {
    private mutating func takeStories(_ change: (inout StoriesPane) -> Void) -> [Request] {
        change(&stories)
        stories.isLoaded = true
        stories.arrange()
        if view == .stories { returnToRow() }
        return []
    }

    /// A page that is wanted: the one being opened, or that of the row the cursor is on.
    private mutating func takePage(_ new: ArticlePage) -> [Request] {
        let id = new.article.id
        if let old = page, old.id == id {
            var pane = PagePane(new)
            pane.top = old.top
            pane.cursor = old.mention.flatMap { mention in new.mentions.firstIndex { $0.span == mention.span } }
            (pane.target, pane.targetEvent, pane.selection) = (old.target, old.targetEvent, old.selection)
            pane.find = old.find.map { Find($0.patterns, in: pane.text) }
            page = pane
            settlePage()
            return attend()
        }
        switch view {
        case .article(id), .info(id):
            page = PagePane(new)
            settlePage()
            return attend()
        case .list where shownList.rows.selected?.id == id: page = PagePane(new)
        default: break
        }
        return []
    }

    private mutating func takeContext(_ page: ContextPage) -> [Request] {
        noteStory(of: page)
        guard page.topic == context.wanted else { return [] }
        context.show(page, besides: articleInView)
        if context.listing.isEmpty { isInContext = false }
        return []
    }

    private mutating func takeCard(_ new: EntityCard) -> [Request] {
        recentCards.removeAll { $0.entity.id == new.entity.id }
        recentCards.append(new)
        if recentCards.count > 16 { recentCards.removeFirst() }
        guard view == .card(new.entity.id) else { return [] }
        if card?.card.entity.id == new.entity.id { card?.renew(with: new) } else { card = CardPane(new) }
        returnToRow()
        return attend()
    }

    private mutating func takeEvent(_ new: EventCard) -> [Request] {
        guard view == .event(new.event.id) else { return [] }
        if event?.card.event.id == new.event.id { event?.renew(with: new) } else { event = EventPane(new) }
        returnToRow()
        return attend()
    }

    private mutating func takeTimeline(_ new: Timeline) -> [Request] {
        guard view == .timeline(new.query) else { return [] }
        if new.query.days.isOpen { wholeTimeline = new }
        let old = timeline?.timeline.query == new.query ? timeline?.rows.cursor : nil
        let focused = timeline?.rows.selected?.id
        if old == nil { timeline = TimelinePane(new) } else { timeline?.renew(with: new) }
        if old == nil, let focused { timeline?.rows.select(id: focused) }
        // Where it was left at this place the event counts, not its number: it may have moved.
        arrive { if $1.cursor != old { $0.timeline?.rows.select($1.cursor) } }
        return attend()
    }

    private mutating func takeMarks(_ new: [Mark]) -> [Request] {
        if marks == nil { marks = Listing(new) } else { marks?.refresh(with: new) }
        if view == .marks { returnToRow() }
        return view == .marks ? attend() : []
    }

    private mutating func takeCount(_ hits: Int, _ query: ListQuery, _ counts: FilterCounts) -> [Request] {
        if let prompt, case .filter = prompt.kind {
            guard (try? Filter(parsing: prompt.text)) == query.filter else { return [] }
            self.prompt?.hits = hits
            self.prompt?.counted = query.filter
            self.prompt?.termCounts = counts
            self.prompt?.list?.termCounts = counts
        } else if query == list.query {
            list.termCounts = counts
        }
        return []
    }

    private mutating func takeCompletions(_ completions: [Completion], _ line: String) -> [Request] {
        guard prompt?.text == line else { return [] }
        prompt?.completed = line
        if prompt?.kind == .palette {
            showPalette(completions)
        } else {
            prompt?.completions = completions
            prompt?.choice = nil
        }
        return prompt?.entered.map { finish($0) } ?? []
    }

    /// Says it, and remembers it among the messages.
    private mutating func keep(_ sentence: String) -> [Request] {
        messages.append([Message(sentence)])
        return say(sentence)
    }

    private mutating func fail(_ message: Message, _ request: Request?) -> [Request] {
        switch request {
        case .narrow(let query, _):
            // Nothing that is only begun is at fault; Enter tells.
            if prompt?.wanted == query { prompt?.wanted = nil }
            return []
        case .list: (list.isLoadingMore, list.goesToEnd) = (false, false)
        case .listBefore(_, nil, _): (list.isLoadingEnd, list.isLoadingMore) = (false, false)
        case .listBefore: list.isLoadingBefore = false
        case .listAround: list.wanted = nil
        default: break
        }
        isLeaving = false
        return say(Message(message.text, .problem, detail: message.detail))
    }
}
