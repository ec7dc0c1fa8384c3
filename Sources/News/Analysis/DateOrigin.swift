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
