import News

/// What a day alone doesn't tell of an event's date: a sign behind it.
enum DaySign: CaseIterable {
    /// The event has the date of the article that reports it.
    case assumed
    /// The reader said so.
    case given
    /// The first of several days.
    case lasting
    /// The last day it may have been.
    case earlier

    /// nil where the day says everything.
    init?(_ event: Event) {
        let days = event.days
        if event.dateOrigin == .published {
            self = .assumed
        } else if event.dateOrigin == .reader, !days.isOpen {
            self = .given
        } else if DayText.isCut(days) {
            self = .lasting
        } else if days.from == nil, days.to != nil {
            self = .earlier
        } else {
            return nil
        }
    }

    /// One character.
    func text(_ symbols: Symbols) -> String {
        switch self {
        case .assumed: return symbols.assumed
        case .given: return symbols.given
        case .lasting: return symbols.span
        case .earlier: return symbols.before
        }
    }

    var meaning: String {
        switch self {
        case .assumed: return "dated by its article"
        case .given: return "dated by you"
        case .lasting: return "several days"
        case .earlier: return "or earlier"
        }
    }
}
