/// How a cell looks, by meaning; a `Theme` turns it into colours.
public struct Style: Hashable, Sendable {
    public var role: StyleRole
    /// Drawn on top of the role's own look.
    public var emphasis: Emphasis

    public init(_ role: StyleRole, _ emphasis: Emphasis = []) {
        self.role = role
        self.emphasis = emphasis
    }

    public static let plain = Style(.text)
}

public struct Emphasis: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8

    public init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    public static let bold = Emphasis(rawValue: 1)
    public static let underline = Emphasis(rawValue: 2)
    public static let reverse = Emphasis(rawValue: 4)
    public static let dim = Emphasis(rawValue: 8)
    public static let italic = Emphasis(rawValue: 16)
    /// On the background of "the same entity elsewhere".
    public static let related = Emphasis(rawValue: 32)
    /// On the background of a marked passage.
    public static let marked = Emphasis(rawValue: 64)
    /// On the background of a selection.
    public static let selected = Emphasis(rawValue: 128)
}

/// What a stretch of the screen means.
public enum StyleRole: UInt8, Hashable, Sendable, CaseIterable {
    case text, title, heading, muted, border
    case person, organization, place, date, other
    case header, status, keyHint, sectionTitle
    case cursorLine, unread, match, quote
    case planned, denied, claimed
    case notice, error, progress, input
    case link
}
