import News

extension Reader {
    /// Opens what the cursor is on.
    mutating func openFocused(_ step: Step) -> [Request] {
        if isInContext { return followContext(step) }
        switch view {
        case .list: return openSelected()
        case .article: return followMention(step)
        case .card: return open(card?.quotes.selected, isName: true)
        case .event(let id): return open(event?.reports.selected, event: id)
        case .timeline: return open(timeline?.rows.selected)
        case .marks: return openMark(marks?.selected)
        case .stories: return openStory()
        case .help: return obeyHelp()
        case .info(let id): return open(id)
        case .messages, .jobs: return say("There is nothing to open here; \(key(.close)) goes back.")
        }
    }

    /// All articles that name the entity, or all sentences of the event.
    mutating func showMentions() -> [Request] {
        if isInContext, case .event(let row, _) = context.listing.selected { return visit(.event(row.id)) }
        if case .timeline = view, let row = timeline?.rows.selected { return visit(.event(row.id)) }
        if case .event = view { return say("These are all its sentences.") }
        if isReading, !isInContext, let event = page?.event { return visit(.event(event)) }
        guard let entity = focusedEntity else {
            return say("No entity is under the cursor; \(key(.nextEntity)) goes to one.")
        }
        var there = place.fresh(.list)
        there.wantedRow = nil
        there.query = ListQuery(filter: Filter([Filter.Term(entity.filterTest)]))
        return jump(to: there)
    }

    mutating func showTimeline() -> [Request] {
        if let entity = focusedEntity { return visit(.timeline(TimelineQuery(entity: entity.id))) }
        if isInContext, case .entity(let id, _) = context.page?.topic {
            return visit(.timeline(TimelineQuery(entity: id)))
        }
        if isReading, let story = storyInView { return visit(.timeline(TimelineQuery(story: story))) }
        let query = (view == .stories ? stories.listing.selected?.query : nil) ?? list.query
        if let story = query.story, query.filter.isAll { return visit(.timeline(TimelineQuery(story: story))) }
        return visit(.timeline(TimelineQuery(filter: query.wholeFilter)))
    }

    /// The story the cursor is on, that of the list, or that of the article.
    var focusedStory: Story.ID? {
        if view == .stories { return stories.listing.selected?.query.story }
        return list.query.story ?? storyInView
    }

    /// That of the article that is open, or that the cursor is on.
    private var storyInView: Story.ID? {
        let article: Article.ID?
        switch view {
        case .article(let id), .info(let id): article = id
        case .list: article = list.rows.selected?.id
        case .marks: article = marks?.selected?.article
        default: article = nil
        }
        return recentStories.last { $0.article == article }?.story
    }

    /// Remembers which story an article belongs to.
    mutating func noteStory(of page: ContextPage) {
        guard case .article(let id) = page.topic else { return }
        recentStories.removeAll { $0.article == id }
        if let story = page.story { recentStories.append(ArticleStory(article: id, story: story.id)) }
        if recentStories.count > 16 { recentStories.removeFirst() }
    }

    mutating func showInfo() -> [Request] {
        guard let id = focusedArticle else { return say("No article is chosen here.") }
        return visit(.info(id))
    }

    /// Goes to the next name in the text, then to the rows beside it, then to the first name again.
    mutating func nextEntity(_ steps: Int, _ step: Step) -> [Request] {
        if isInContext { return nextContextRow(steps) }
        guard hasBeside(step) else { return say("Nothing stands beside this.") }
        guard isReading else {
            return view == .list || hasRows ? tabBeside(steps, step) : say("There are no entities here.")
        }
        guard let page, !page.mentions.isEmpty, highlight != .none || page.cursor != nil else {
            return tabBeside(steps, step)
        }
        let next = nextMention(steps, page, step.viewport)
        guard page.mentions.indices.contains(next) else {
            if steps > 0, canStepAside(step) { return goToContext(step) }
            return putCursor(on: steps > 0 ? 0 : page.mentions.count - 1, step)
        }
        return putCursor(on: next, step)
    }

    mutating func showHelp(_ step: Step) -> [Request] {
        if view != .help { help.below = step.viewport }
        return visit(.help)
    }

    mutating func putCursor(on mention: Int, _ step: Step) -> [Request] {
        guard let page, page.mentions.indices.contains(mention) else { return [] }
        self.page?.letGo()
        self.page?.cursor = mention
        reveal(page.mentions[mention].span, step.viewport)
        return attend()
    }
}

// MARK: - Private

extension Reader {
    private var hasRows: Bool { !context.listing.isEmpty }

    private mutating func openSelected() -> [Request] {
        guard let row = list.rows.selected else {
            return say("There is no article here. \(key(.stories)) shows the stories.")
        }
        return open(row.id, lit: Find.patterns(of: list.query.filter))
    }

    private mutating func followMention(_ step: Step) -> [Request] {
        if let entity = page?.mention?.entity { return visit(.card(entity.id)) }
        if let link = page?.link { return openLink(link) }
        if let event = page?.event { return visit(.event(event)) }
        return say(
            "Nothing is under the cursor: \(key(.nextEntity)) goes to an entity, \(key(.hints)) puts letters on them.")
    }

    private mutating func open(_ quote: MentionQuote?, event: Event.ID? = nil, isName: Bool = false) -> [Request] {
        guard let quote else { return say("There is nothing to open.") }
        return open(quote.article, at: quote.span, event: event, isName: isName)
    }

    private mutating func open(_ row: EventRow?) -> [Request] {
        guard let row else { return say("There is nothing to open.") }
        return row.event.articles.count > 1 ? visit(.event(row.id)) : open(row.article, at: row.span, event: row.id)
    }

    private mutating func openMark(_ mark: Mark?) -> [Request] {
        guard let mark else {
            return say("There are no marks yet: \(key(.select)) selects a passage, \(key(.mark)) marks it.")
        }
        return open(mark.article, at: mark.anchor.span)
    }

    private mutating func openStory() -> [Request] {
        guard let row = stories.listing.selected else { return [] }
        var there = place
        (there.view, there.wantedRow, there.query) = (.list, nil, row.query)
        return jump(to: there)
    }

    private mutating func obeyHelp() -> [Request] {
        guard let command = help.listing.selected?.command else { return say("No key is chosen.") }
        return goBack(1) + obey(command, Step(viewport: help.below))
    }

    private mutating func followContext(_ step: Step) -> [Request] {
        switch context.listing.selected {
        case .header(let section, _, _):
            context.toggle(section)
            return []
        case .event(let row, _): return followEvent(row, step)
        case .entity(let row): return visit(.card(row.id))
        case .article(let row, _): return open(row.id, at: row.span)
        case .mark(let mark): return openMark(mark)
        case .link(let row): return openLink(row.link)
        case .more(let section, _):
            context.showWhole(section)
            return []
        case nil: return say("There is nothing to open.")
        }
    }

    /// An event of the open article is a place in it; others open their article or their own screen.
    private mutating func followEvent(_ row: EventRow, _ step: Step) -> [Request] {
        guard isReading, let page, page.id == row.article else { return open(row) }
        jumps.jump(from: place, to: place)
        isInContext = false
        self.page?.selection = nil
        self.page?.point(at: row.span, event: row.id)
        reveal(row.span, step.viewport)
        return attend()
    }

    private mutating func nextContextRow(_ steps: Int) -> [Request] {
        let rows = context.listing.rows
        var index = context.listing.cursor
        for _ in 0..<abs(steps) {
            repeat { index += steps.signum() } while rows.indices.contains(index) && rows[index].isHeader
        }
        guard rows.indices.contains(index) else {
            isInContext = false
            guard isReading, let page, !page.mentions.isEmpty else { return attend() }
            self.page?.cursor = steps > 0 ? 0 : page.mentions.count - 1
            if let span = self.page?.mention?.span { self.page?.top = Reader.top(above: span) }
            return attend()
        }
        context.listing.move(by: index - context.listing.cursor)
        return []
    }

    private mutating func tabBeside(_ steps: Int, _ step: Step) -> [Request] {
        let isShown = canStepAside(step)
        guard isShown || context.firstEntity != nil else {
            return say(
                isReading && page?.page.isAnalyzed == false
                    ? "The entities of this article are being found." : "There are no entities here.")
        }
        let requests = goToContext(step)
        // Of a pane that comes into view for it the first entity is wanted, not what happens to stand first.
        if !isShown, let index = context.firstEntity { context.listing.select(index) }
        return requests
    }

    private func canStepAside(_ step: Step) -> Bool { hasRows && step.viewport.panes.contains(.context) }

    /// The mention `steps` on from the cursor, or from the top of the window if the cursor isn't in view.
    private func nextMention(_ steps: Int, _ page: PagePane, _ viewport: Viewport) -> Int {
        let mentions = page.mentions
        let isVisible = viewport.article == page.id && !viewport.visible.isEmpty
        if let cursor = page.cursor, !isVisible || viewport.visible.overlaps(mentions[cursor].span) {
            return cursor + steps
        }
        let match = page.find?.match.flatMap { isVisible && viewport.visible.overlaps($0) ? $0.start : nil }
        let start = match ?? (isVisible ? viewport.visible.start : 0)
        let first = mentions.firstIndex { $0.span.start >= start } ?? mentions.count
        return steps > 0 ? first + steps - 1 : first + steps
    }
}

extension Entity {
    /// What a filter asks for to find the articles that name it.
    var filterTest: Filter.Test { kind == .other ? .phrase(name) : .entity(kind, name) }
}
