/// A span that names a time.
public struct DateMention: Hashable, Codable, Sendable {
    /// TIMEX3 types.
    public enum Kind: String, Codable, Sendable {
        case date = "DATE"
        case time = "TIME"
        case duration = "DURATION"
        case set = "SET"
    }

    public let span: TextSpan
    public let kind: Kind
    /// TIMEX3 value: `2014-05`, `P2W`, `PRESENT_REF`, `XXXX-XX-XX`; never empty.
    public let value: String
    /// The days it covers; open where it isn't sure.
    public let days: DayInterval
    public let origin: DateOrigin

    public init(span: TextSpan, kind: Kind, value: String, days: DayInterval, origin: DateOrigin) {
        self.span = span
        self.kind = kind
        self.value = value
        self.days = days
        self.origin = origin
    }
}

/// What a date was reckoned from.
public enum DateOrigin: String, Codable, Sendable, CaseIterable {
    /// The words themselves.
    case text
    /// The date in the article's dateline.
    case dateline
    /// The article's publication date.
    case published
    /// A date mentioned before.
    case previous
    /// What the reader said.
    case reader
    /// Nothing: the date is open.
    case none
}
