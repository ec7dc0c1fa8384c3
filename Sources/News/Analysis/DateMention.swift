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
