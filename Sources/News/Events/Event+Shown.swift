extension Event {
    /// The status as it is shown behind the line; nil for what happened, and for
    /// what the line itself says didn't: "Berg failed to finish" is denied by nobody.
    public var shownStatus: EventStatus? {
        switch status {
        case .happened: return nil
        case .denied: return saysNo ? nil : status
        case .planned, .claimed, .conditional: return status
        }
    }

    /// What its date was taken from, in words; nil where the text tells it, or where there is none.
    public var dateNote: String? {
        switch dateOrigin {
        case .reader: return days.isOpen ? "undated by you" : "dated by you"
        case .published: return days.isOpen ? nil : "dated by its article"
        case .previous: return days.isOpen ? nil : "dated by what was said before"
        case .text, .dateline, .none: return nil
        }
    }

    private var saysNo: Bool {
        text.lowercased().split { !$0.isLetter && $0 != "'" && $0 != "’" }.contains { word in
            Event.negations.contains(word) || word.hasSuffix("n't") || word.hasSuffix("n’t")
        }
    }

    private static let negations: Set<Substring> = [
        "not", "never", "no", "none", "nobody", "nothing", "neither", "nor", "cannot", "without", "unable", "refuse",
        "refuses", "refused", "refusal", "decline", "declines", "declined", "fail", "fails", "failed", "failure",
        "reject", "rejects", "rejected", "deny", "denies", "denied", "cancel", "cancels", "cancelled", "canceled",
    ]
}
