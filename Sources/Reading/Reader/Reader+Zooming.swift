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

    /// The decade, year, month or day `steps` behind the one that is shown.
    mutating func goToPeriod(_ steps: Int) -> [Request] {
        guard case .timeline(let query) = view, let span = CalendarSpan(query.days) else {
            return say("This is the whole timeline; \(key(.zoomIn)) zooms in.")
        }
        return show(span.interval(steps, from: query.days), of: query)
    }

    // MARK: - Private

    private mutating func show(_ days: DayInterval, of query: TimelineQuery) -> [Request] {
        var query = query
        query.days = days
        let requests = visit(.timeline(query))
        // The cursor goes to the event that was in focus, not to a place in the list.
        arrival = nil
        return requests
    }
}

extension DayInterval {
    fileprivate func contains(_ day: CalendarDay) -> Bool {
        day >= from ?? day && day <= to ?? day
    }
}
