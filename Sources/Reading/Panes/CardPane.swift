public import News

/// An entity's own screen.
public struct CardPane: Hashable, Sendable {
    public internal(set) var card: EntityCard
    public internal(set) var quotes: Listing<MentionQuote>

    init(_ card: EntityCard) {
        self.card = card
        quotes = Listing(card.quotes)
    }

    /// The same entity as it is known now; the cursor stays on its sentence.
    mutating func renew(with card: EntityCard) {
        self.card = card
        quotes.refresh(with: card.quotes)
    }
}
