/// Everything an event's own screen shows.
public struct EventCard: Hashable, Sendable {
    public let event: Event
    /// Every sentence that reports it, newest article first; `hit` is the word that names the event.
    public let reports: [MentionQuote]

    public init(event: Event, reports: [MentionQuote]) {
        self.event = event
        self.reports = reports
    }
}
