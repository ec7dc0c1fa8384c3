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

public struct TimelinePane: Hashable, Sendable {
    public internal(set) var timeline: Timeline
    public internal(set) var rows: Listing<EventRow>

    /// The latest stands first.
    private var isReversed = false

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

/// The key table, and what is looked for in it.
public struct HelpPane: Hashable, Sendable {
    public internal(set) var search = ""
    public internal(set) var listing: Listing<KeyBinding>

    init(_ table: KeyTable) {
        listing = Listing(table.bindings)
    }

    mutating func look(for search: String, in table: KeyTable) {
        self.search = search
        let words = search.lowercased().split(separator: " ")
        listing = Listing(
            table.bindings.filter { binding in
                let text = "\(binding.help) \(binding.labels) \(binding.command.rawValue) \(binding.section.rawValue)"
                return words.allSatisfy(text.lowercased().contains)
            })
    }
}

/// How much is highlighted in the text.
public enum Highlight: String, Hashable, Codable, Sendable, CaseIterable { case all, followed, none }
