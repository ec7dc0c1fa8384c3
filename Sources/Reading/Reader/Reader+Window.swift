import News

extension Reader {
    mutating func toggleContext(_ step: Step) -> [Request] {
        let isShown = step.viewport.panes.contains(.context)
        guard topic != nil, hasBeside(step) else { return say("Nothing stands beside this.") }
        if step.viewport.isSingle { return isShown ? goToText() : goToContext(step) }
        showsContext = !isShown
        isZen = false
        if isShown { isInContext = false }
        return attend()
    }

    /// There is a pane beside this view, or one can be shown: the focus goes into none that nobody sees.
    func hasBeside(_ step: Step) -> Bool {
        step.viewport.panes.contains(.context) || topic != nil && view != .stories
    }

    mutating func toggleZen() -> [Request] {
        isZen.toggle()
        isInContext = false
        return isZen ? say("\(isReading ? "The text" : "This") alone; \(key(.zen)) brings the rest back.") : attend()
    }

    /// Gives the pane beside the text more room, or less.
    mutating func widenContext(by columns: Int, _ step: Step) -> [Request] {
        guard step.viewport.panes.contains(.context), !step.viewport.isSingle else {
            return say("There is no pane beside the text; \(key(.toggleContext)) shows it.")
        }
        return widenContext(by: columns)
    }

    mutating func widenContext(by columns: Int) -> [Request] {
        let new = max(-40, min(extraColumns + columns, 60))
        guard new != extraColumns else { return say("It cannot be \(columns > 0 ? "wider" : "narrower").") }
        extraColumns = new
        return []
    }

    mutating func changeOrder() -> [Request] {
        if case .timeline = view, timeline != nil {
            timeline?.reverse()
            return say(timeline?.isReversed == true ? "Newest first." : "Oldest first.")
        }
        guard view == .list else { return say("There is no other order here.") }
        var query = list.query
        query.order = query.order == .newestFirst ? .oldestFirst : .newestFirst
        let chosen = list.wanted ?? list.here
        let total = list.total
        let requests = load(query)
        // Counted from the other end.
        list.wanted = chosen.map { chosen in
            WantedRow(id: chosen.id, number: total.flatMap { total in chosen.number.map { total - 1 - $0 } })
        }
        return say(query.order == .newestFirst ? "Newest first." : "Oldest first.") + requests
    }

    /// Asks for the list again, with what came in; the cursor stays on its article.
    mutating func showNew() -> [Request] {
        list.arrived = 0
        return [.list(list.query, after: nil, limit: max(ListPane.pageSize, list.count))]
            + Reader.stock
    }

    mutating func pauseJobs() -> [Request] {
        isPaused.toggle()
        hasWarnedOfPause = false
        return say(isPaused ? "Paused; \(key(.pauseJobs)) goes on." : "Going on.") + [.pauseJobs(isPaused)]
    }

    mutating func note(_ job: Job) -> [Request] {
        if let index = jobs.firstIndex(where: { $0.id == job.id }) { jobs[index] = job } else { jobs.append(job) }
        guard !job.isActive else { return [] }
        if case .failed(let reason) = job.state { return say(Message(reason, .problem)) }
        if job.id == Job.corrections { return lookAgain() }
        let stock = Reader.stock + askForEvents()
        return list.rows.isEmpty && view == .list ? load(list.query) + stock : stock
    }

    /// A timeline in view that had none so far.
    private func askForEvents() -> [Request] {
        guard case .timeline(let query) = view, timeline?.rows.isEmpty == true else { return [] }
        return [.timeline(query)]
    }

    /// An empty list shows what comes at once; any other stays as it is until asked.
    mutating func note(arrived count: Int) -> [Request] {
        guard list.isLoaded, list.rows.isEmpty, list.query.filter.isAll else {
            list.arrived += count
            return []
        }
        return load(list.query) + Reader.stock
    }

    /// Asks again for what is in view and has been analysed meanwhile.
    mutating func note(analyzed articles: [Article.ID]) -> [Request] {
        let listed = articles.filter { list.holds($0) || shownList.holds($0) }
        var requests: [Request] = listed.isEmpty ? [] : [.rows(listed)]
        if let id = page?.id, page?.page.isAnalyzed == false, articles.contains(id) {
            requests.append(.page(id))
        }
        if let topic = context.wanted, let id = topic.article, articles.contains(id) {
            requests.append(.context(topic))
        }
        return requests + askForEvents()
    }

    mutating func click(_ target: Target, _ step: Step) -> [Request] {
        notice = nil
        switch target {
        case .row(let index) where prompt?.list != nil: return clickNarrowed(index, step)
        case .row(let index):
            return choose(index == list.rows.cursor && view == .list, step) { $0.clickRow(index, step) }
        case .story(let index):
            let isAgain = view == .stories && index == stories.listing.cursor
            return choose(isAgain, step) { reader in
                let requests = reader.view == .stories ? [] : reader.visit(.stories)
                reader.stories.listing.select(index, inWindowOf: step.viewport.viewRows)
                return requests
            }
        case .contextRow(let index):
            return choose(isInContext && index == context.listing.cursor, step) { reader in
                reader.isInContext = true
                reader.context.listing.select(index)
                return []
            }
        case .viewRow(let index):
            return choose(viewRow == index && !isInContext, step) { $0.clickViewRow(index, step.viewport.viewRows) }
        case .mention(let index):
            let isAgain = page?.cursor == index && !isInContext
            isInContext = false
            return isAgain ? openFocused(step) : putCursor(on: index, step)
        case .link(let index): return clickLink(index, step)
        case .text, .pane(.main): return isInContext ? goToText() : []
        case .pane(.context): return isInContext ? [] : goToContext(step)
        case .pane(.list): return view == .list ? [] : goToList()
        case .command(let command): return obey(command, step)
        }
    }

    /// Scrolls and changes nothing else in view.
    mutating func wheel(_ pane: Pane, _ rows: Int, _ step: Step) -> [Request] {
        switch pane {
        case .context: context.listing.scroll(by: rows, height: step.viewport.contextRows)
        case .list where prompt?.list != nil: prompt?.list?.rows.scroll(by: rows, height: step.viewport.listRows)
        case .list:
            list.stay()
            list.rows.scroll(by: rows, height: step.viewport.listRows)
            return loadMore() + loadBefore()
        case .main: wheelMain(rows, step.viewport)
        }
        return []
    }
}

// MARK: - Private

extension Reader {
    /// A first click chooses, a second one on the same opens.
    private mutating func choose(_ isAgain: Bool, _ step: Step, _ select: (inout Reader) -> [Request]) -> [Request] {
        isAgain ? openFocused(step) : select(&self)
    }

    mutating func goToText() -> [Request] {
        isInContext = false
        return attend()
    }

    private mutating func clickLink(_ index: Int, _ step: Step) -> [Request] {
        guard let links = page?.article.content.links, links.indices.contains(index) else { return [] }
        let isAgain = page?.target == links[index].span && !isInContext
        isInContext = false
        guard !isAgain else { return openLink(links[index]) }
        page?.point(at: links[index].span, event: nil)
        return say("\(key(.open)) or a second click opens \(links[index].host.safeLine).") + attend()
    }

    private mutating func clickRow(_ index: Int, _ step: Step) -> [Request] {
        let requests = view == .list ? [] : visit(.list)
        isInContext = false
        list.stay()
        list.rows.select(index, inWindowOf: step.viewport.listRows)
        return requests + attend()
    }

    private mutating func clickViewRow(_ index: Int, _ height: Int) -> [Request] {
        isInContext = false
        withListing { $0.select(index, inWindowOf: height) }
        return attend()
    }

    private mutating func wheelMain(_ rows: Int, _ viewport: Viewport) {
        switch view {
        case .article, .list:
            guard let page, viewport.article == page.id, !viewport.lines.isEmpty else { return }
            let line = max(0, min(topLine(viewport) + rows, viewport.lastTop))
            self.page?.top = viewport.lines[line]
        case .info, .jobs: scroll = max(0, min(scroll + rows, viewport.viewLines - viewport.viewRows))
        default: withListing { $0.scroll(by: rows, height: viewport.viewRows) }
        }
    }
}
