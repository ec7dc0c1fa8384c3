import News

extension Reader {
    /// Rows a page where the focus is.
    func rows(_ step: Step) -> Int {
        switch focus {
        case .context: return step.viewport.contextRows
        case .list: return step.viewport.listRows
        case .main: return isReading ? step.viewport.textRows : step.viewport.viewRows
        }
    }

    /// Moves the cursor of a list, or the text, by `steps` rows.
    mutating func move(by steps: Int, _ step: Step) -> [Request] {
        let height = rows(step)
        if isInContext { return moved(context.listing.move(by: steps, height: height), steps) }
        switch view {
        case .list: return moveList(by: steps, height)
        case .article: return moved(moveText(by: steps, step.viewport), steps)
        case .info, .jobs: return moved(moveScroll(by: steps, step.viewport), steps)
        default: return moved(withListing { $0.move(by: steps, height: height) }, steps)
        }
    }

    /// Goes to a row counted from 0; the text goes by lines.
    mutating func goTo(row: Int, _ step: Step) -> [Request] {
        let far = 1_000_000_000
        guard row < far else { return moveToEnd(step) }
        if isInList, list.skipped > 0, row >= list.skipped {
            return row == list.place ? say("You are there.") : move(by: row - list.place, step)
        }
        let before = self
        var requests = move(by: -far, step)
        notice = nil
        if row > 0 { requests += move(by: row, step) }
        // What is beside it is asked for only where the cursor stays.
        context.wanted = before.context.wanted
        return self == before ? say("You are there.") : attend() + requests.filter(\.isForMoreRows)
    }

    /// A page down; at the end of the text, the next unread article.
    mutating func readOn(_ step: Step) -> [Request] {
        if isInContext, case .header = context.listing.selected { return openFocused(step) }
        if isInContext, case .more = context.listing.selected { return openFocused(step) }
        let isAtEnd = isReading && !isInContext && moveText(by: 0, step.viewport) == false && atEnd(step.viewport)
        if isAtEnd { return goToUnread(1) }
        return move(by: max(1, rows(step) - 2), step)
    }

    mutating func moveParagraphs(by steps: Int, _ step: Step) -> [Request] {
        guard let page, isReading else { return say("That works in the text of an article.") }
        let starts = page.article.content.blocks.map(\.span.start)
        let top =
            step.viewport.lines.isEmpty
            ? page.top : step.viewport.lines[min(topLine(step.viewport), step.viewport.lines.count - 1)]
        let target: Int?
        if steps > 0 {
            target = starts.filter { $0 > max(0, top) }.dropFirst(steps - 1).first
        } else {
            target = starts.filter { $0 < top }.dropLast(-steps - 1).last ?? PagePane.beginning
        }
        guard let target, !(steps > 0 && atEnd(step.viewport)) else { return moved(false, steps) }
        guard target != page.top, !(target < 0 && top < 0) else { return moved(false, steps) }
        self.page?.top = target
        return []
    }

    /// Scrolls so that what the focus is on stands at `fraction` of the window.
    mutating func placeFocus(at fraction: Double, _ step: Step) -> [Request] {
        guard let focus = page?.focus else {
            return say("Nothing to put there; \(key(.nextEntity)) goes to an entity, \(key(.find)) finds a word.")
        }
        let viewport = step.viewport
        guard !viewport.lines.isEmpty else { return [] }
        let line = viewport.line(at: focus.start) - Int(Double(max(0, viewport.textRows - 1)) * fraction)
        let old = topLine(viewport)
        page?.top = viewport.lines[max(0, min(line, viewport.lastTop))]
        return topLine(viewport) == old ? say("It is there already, or the text ends here.") : []
    }

    /// Scrolls so that `span` is in view, if it isn't, with some text above it.
    mutating func reveal(_ span: TextSpan, _ viewport: Viewport) {
        guard let page, viewport.article == page.id, !viewport.lines.isEmpty else {
            self.page?.top = Reader.top(above: span)
            return
        }
        let line = viewport.line(at: span.start)
        let top = topLine(viewport)
        guard
            line < top || line >= top + viewport.textRows - 1
                || viewport.line(at: span.end - 1) >= top + viewport.textRows
        else { return }
        self.page?.top = viewport.lines[max(0, min(line - viewport.textRows / 3, viewport.lastTop))]
    }

    /// The line at the top of the window.
    func topLine(_ viewport: Viewport) -> Int {
        min(viewport.line(at: page?.top ?? 0), viewport.lastTop)
    }

    func atEnd(_ viewport: Viewport) -> Bool { topLine(viewport) >= viewport.lastTop }
}

// MARK: - Private

extension Reader {
    /// Says where the end is; else lets the pane beside the text follow.
    private mutating func moved(_ hasMoved: Bool?, _ steps: Int) -> [Request] {
        if hasMoved == true { return attend() }
        return say(steps < 0 ? "This is the beginning." : "This is the end.")
    }

    private mutating func moveList(by steps: Int, _ height: Int) -> [Request] {
        list.stay()
        if list.skipped > 0, list.place + steps < ListPane.pageSize {
            let there = list.rows.cursor + steps
            let row = list.rows.rows.indices.contains(there) ? list.rows.rows[there].id : nil
            let place = list.place + steps
            list.returnToHead()
            // How many are skipped is known to one or so; the row itself may be at hand.
            if row.map({ list.rows.select(id: $0) }) != true { list.rows.move(by: place, height: height) }
            return attend() + loadMore()
        }
        guard list.rows.move(by: steps, height: height) else {
            guard steps < 0, list.skipped > 0 else { return moved(false, steps) + loadMore() }
            return say("The first of those loaded; more are coming.") + loadBefore()
        }
        list.letGoInFront()
        return attend() + loadMore() + loadBefore()
    }

    var isInList: Bool { view == .list && !isInContext }

    private mutating func moveToEnd(_ step: Step) -> [Request] {
        let far = 1_000_000_000
        let goesFar = isInList && list.hasFarEnd && !list.isLoadingMore
        // Asked for first: else the move would ask for the next rows.
        let end = goesFar ? askForEnd() : []
        let requests = move(by: far, step) + end
        if isInList, !list.isComplete {
            list.goesToEnd = !list.isLoadingEnd
            notice = Message("Going to the end ...")
        }
        return requests
    }

    /// The last rows of all, whatever lies between.
    mutating func askForEnd() -> [Request] {
        (list.isLoadingMore, list.isLoadingEnd) = (true, true)
        return [.listBefore(list.query, nil, limit: ListPane.reach)]
    }

    /// False if the text stood at that end already.
    private mutating func moveText(by steps: Int, _ viewport: Viewport) -> Bool {
        guard let page, viewport.article == page.id, !viewport.lines.isEmpty else { return false }
        let old = topLine(viewport)
        let new = max(0, min(old + steps, viewport.lastTop))
        if new != old { self.page?.top = viewport.lines[new] }
        return new != old
    }

    private mutating func moveScroll(by steps: Int, _ viewport: Viewport) -> Bool {
        let last = max(0, viewport.viewLines - viewport.viewRows)
        let old = min(scroll, last)
        scroll = max(0, min(old + steps, last))
        return scroll != old
    }
}

extension Request {
    fileprivate var isForMoreRows: Bool {
        switch self {
        case .list, .listBefore: true
        default: false
        }
    }
}
