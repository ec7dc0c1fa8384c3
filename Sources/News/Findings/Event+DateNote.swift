extension Event {
    /// What its date was taken from, in words; nil where the text tells it, or where there is none.
    public var dateNote: String? {
        switch dateOrigin {
        case .reader: return days.isOpen ? "undated by you" : "dated by you"
        case .published: return days.isOpen ? nil : "dated by its article"
        case .previous: return days.isOpen ? nil : "dated by what was said before"
        case .text, .dateline, .none: return nil
        }
    }
}
