public import News

/// Events by date.
public struct TimelinePane: Hashable, Sendable {
    public internal(set) var timeline: Timeline
    public internal(set) var rows: Listing<EventRow>

    /// The latest stands first.
    private(set) var isReversed = false

    init(_ timeline: Timeline) {
        self.timeline = timeline
        rows = Listing(timeline.rows)
    }

    /// The same events as they are known now; the cursor stays on its event, wherever that is now.
    mutating func renew(with timeline: Timeline) {
        self.timeline = timeline
        rows.refresh(with: isReversed ? timeline.rows.reversed() : timeline.rows)
    }

    mutating func reverse() {
        isReversed.toggle()
        rows = Listing(rows.rows.reversed())
    }
}
