/// How many colours the terminal shows.
public enum ColourDepth: Int, Hashable, Sendable, Comparable, CaseIterable {
    /// Attributes only.
    case mono
    /// The eight of ANSI.
    case ansi
    /// The 256 of xterm.
    case palette
    /// 0xRRGGBB.
    case direct

    /// As settings call them: `mono`, `8`, `256`, `direct`; nil for `auto`.
    public init?(setting: String) {
        switch setting {
        case "mono": self = .mono
        case "8": self = .ansi
        case "256": self = .palette
        case "direct": self = .direct
        default: return nil
        }
    }

    public static func < (left: ColourDepth, right: ColourDepth) -> Bool {
        left.rawValue < right.rawValue
    }

    /// From the colours that terminfo has and the user's `NO_COLOR`
    /// (no-color.org: any value but the empty one).
    static func of(colours: Int, isDirect: Bool, noColour: String?) -> ColourDepth {
        if let noColour, !noColour.isEmpty { return .mono }
        if isDirect { return .direct }
        switch colours {
        case 256...: return .palette
        case 8...: return .ansi
        default: return .mono
        }
    }
}
