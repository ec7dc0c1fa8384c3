public import News

/// An event's own screen: the sentences that report it.
public struct EventPane: Hashable, Sendable {
    public internal(set) var card: EventCard
    public internal(set) var reports: Listing<MentionQuote>

    init(_ card: EventCard) {
        self.card = card
        reports = Listing(card.reports)
    }

    mutating func renew(with card: EventCard) {
        self.card = card
        reports.refresh(with: card.reports)
    }
}
