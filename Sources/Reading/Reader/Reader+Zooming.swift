import News

extension Reader {
    /// Narrows the timeline to the decade, year, month or day of the event the
    /// cursor is on: the widest that leaves something out.
    mutating func zoomIn() -> [Request] {
        guard case .timeline(let query) = view, let pane = timeline, let day = pane.rows.selected?.event.days.first
        else { return say("The event under the cursor has no date to zoom in on.") }
        let days = pane.rows.rows.compactMap(\.event.days.first)
        let narrower = CalendarSpan.narrowing.map { $0.interval(around: day) }
            .first { interval in interval != query.days && !days.allSatisfy(interval.contains) }
        guard let narrower else { return say("Zooming in would show nothing more here.") }
        return show(narrower, of: query)
    }

    mutating func zoomOut() -> [Request] {
        guard case .timeline(let query) = view, !query.days.isOpen else { return say("This is the whole timeline.") }
        guard let from = query.days.from, let wider = CalendarSpan(query.days)?.wider else {
            return show(.open, of: query)
        }
        return show(wider.interval(around: from), of: query)
    }

    /// The decade, year, month or day with events that is `steps` behind the one that is shown; in the whole timeline the
    /// first event of another year.
    mutating func goToPeriod(_ steps: Int) -> [Request] {
        guard case .timeline(let query) = view else { return [] }
        guard let span = CalendarSpan(query.days) else { return goToYear(steps) }
        var whole = query
        whole.days = .open
        guard let density = wholeTimeline, density.query == whole else {
            return show(span.interval(steps, from: query.days), of: query)
        }
        guard let days = span.period(steps, from: query.days, among: density.density.map(\.day)) else {
            return say("No \(steps > 0 ? "later" : "earlier") events; \(key(.zoomOut)) zooms out.")
        }
        return show(days, of: query)
    }

    // MARK: - Private

    private mutating func goToYear(_ steps: Int) -> [Request] {
        guard let rows = timeline?.rows, !rows.isEmpty else { return say("No dated events are known here.") }
        let years = rows.rows.map { $0.event.days.first?.year }
        let starts = years.indices.filter { $0 == 0 || years[$0] != years[$0 - 1] }
        let here = starts.lastIndex { $0 <= rows.cursor } ?? 0
        // Back is first to the beginning of this year.
        let isInside = steps < 0 && starts[here] < rows.cursor
        let target = max(0, min(here + steps + (isInside ? 1 : 0), starts.count - 1))
        guard starts[target] != rows.cursor else {
            let isLast = (steps > 0) != (timeline?.isReversed == true)
            return say(isLast ? "This is the last year." : "This is the first year.")
        }
        timeline?.rows.select(starts[target])
        return attend()
    }

    private mutating func show(_ days: DayInterval, of query: TimelineQuery) -> [Request] {
        var query = query
        query.days = days
        let requests = visit(.timeline(query))
        // The cursor goes to the event that was in focus, not to a place in the list.
        arrival = nil
        return requests
    }
}

extension CalendarSpan {
    /// The period `steps` behind `days` of those that one of these days is in, which are in order; nil where there are
    /// not so many.
    fileprivate func period(_ steps: Int, from days: DayInterval, among all: [CalendarDay]) -> DayInterval? {
        guard let from = days.from, let to = days.to else { return nil }
        let ahead = steps > 0 ? all.filter { $0 > to } : all.reversed().filter { $0 < from }
        var (left, last) = (abs(steps), days)
        for period in ahead.lazy.map(interval) where period != last {
            (left, last) = (left - 1, period)
            if left == 0 { return period }
        }
        return nil
    }
}

extension DayInterval {
    fileprivate func contains(_ day: CalendarDay) -> Bool {
        day >= from ?? day && day <= to ?? day
    }
}
