extension Reader {
    /// Does something with the cursor of the rows that fill the view, whatever
    /// they are; nil where none do. The list of articles has a pane of its own.
    @discardableResult
    mutating func withListing<Result>(_ act: (inout RowCursor) -> Result) -> Result? {
        switch view {
        case .card: return card?.quotes.withCursor(act)
        case .event: return event?.reports.withCursor(act)
        case .timeline: return timeline?.rows.withCursor(act)
        case .marks: return marks?.withCursor(act)
        case .stories: return stories.listing.withCursor(act)
        case .help: return help.listing.withCursor(act)
        case .messages: return messages.withCursor(act)
        case .list, .article, .info, .jobs: return nil
        }
    }

    /// The row of them that the cursor is on.
    var viewRow: Int? {
        var reader = self
        return reader.withListing { $0.row }
    }
}
