/// The themes that come with Dateline, as tables. Default foreground and
/// background are the terminal's own.
extension Theme {
    public static let builtIn = [dark, light, contrast, mono]

    /// The built-in theme called so; nil if there is none.
    public static func named(_ name: String) -> Theme? { builtIn.first { $0.name == name } }

    public static let dark = Theme(
        name: "dark",
        looks: [
            .title: Look(emphasis: .bold),
            .heading: Look(emphasis: .bold),
            .muted: look(7, 245, 0x8B909B),
            .border: look(7, 239, 0x4B505B),
            .person: look(6, 80, 0x6CCFD6, .underline),
            .organization: look(2, 114, 0x8CCF7E, .underline),
            .place: look(5, 176, 0xD492DC, .underline),
            .date: look(3, 179, 0xD9B25F),
            .other: look(4, 111, 0x8AADF4, .underline),
            .header: look(7, 252, 0xD5D9E2, on: (4, 236, 0x282C34)),
            .status: look(7, 252, 0xD5D9E2, on: (4, 236, 0x282C34)),
            .keyHint: look(6, 110, 0x8FB4DE),
            .sectionTitle: look(7, 252, 0xC9CEDA, .bold),
            .cursorLine: look(3, 215, 0xF2A65A, .bold),
            .unread: Look(emphasis: .bold),
            .match: look(3, 222, 0xF5D67B, .bold),
            .quote: look(7, 251, 0xBFC5D1, .italic),
            .planned: look(6, 117, 0x87CEEB),
            .denied: look(1, 174, 0xE08E8E),
            .claimed: look(3, 180, 0xD8B48A),
            .notice: look(3, 222, 0xF0CF82, on: (4, 236, 0x282C34)),
            .error: look(1, 210, 0xFF8A8A, .bold, on: (7, 236, 0x282C34)),
            .progress: look(2, 109, 0x86B8B1),
            .input: look(7, 255, 0xF2F4F8, on: (4, 237, 0x323742)),
            .link: look(4, 67, 0x6F93C4, .underline),
        ],
        related: Look(background: Colour(ansi: 6, palette: 237, rgb: 0x30373D)),
        marked: Look(background: Colour(ansi: 3, palette: 58, rgb: 0x4B4524)),
        selected: Look(background: Colour(ansi: 4, palette: 238, rgb: 0x363D4C)))

    public static let light = Theme(
        name: "light",
        looks: [
            .title: Look(emphasis: .bold),
            .heading: Look(emphasis: .bold),
            .muted: look(0, 242, 0x686D78),
            .border: look(0, 250, 0xC3C7CF),
            .person: look(6, 30, 0x006D77, .underline),
            .organization: look(2, 28, 0x2A741D, .underline),
            .place: look(5, 90, 0x87278C, .underline),
            .date: look(3, 94, 0x7D5A00),
            .other: look(4, 26, 0x1D5BB8, .underline),
            .header: look(0, 235, 0x2A2D34, on: (7, 254, 0xE7E9EE)),
            .status: look(0, 235, 0x2A2D34, on: (7, 254, 0xE7E9EE)),
            .keyHint: look(4, 25, 0x1B558F),
            .sectionTitle: look(0, 236, 0x33373F, .bold),
            .cursorLine: look(1, 166, 0xB9480B, .bold),
            .unread: Look(emphasis: .bold),
            .match: look(1, 130, 0x9A4A00, .bold),
            .quote: look(0, 238, 0x444953, .italic),
            .planned: look(6, 24, 0x125E83),
            .denied: look(1, 124, 0xA32020),
            .claimed: look(3, 94, 0x7A5310),
            .notice: look(0, 94, 0x704A00, on: (7, 254, 0xE7E9EE)),
            .error: look(1, 124, 0xB01818, .bold, on: (7, 254, 0xE7E9EE)),
            .progress: look(2, 29, 0x287A66),
            .input: look(0, 232, 0x121417, on: (7, 253, 0xDCE0E7)),
            .link: look(4, 25, 0x2F5F97, .underline),
        ],
        related: Look(background: Colour(ansi: 6, palette: 195, rgb: 0xD3EEF0)),
        marked: Look(foreground: nil, background: Colour(ansi: 3, palette: 229, rgb: 0xFFF2B3)),
        selected: Look(background: Colour(ansi: 7, palette: 189, rgb: 0xD6E2F5)))

    /// For dark backgrounds: pure colours, nothing grey, everything doubled by an attribute.
    public static let contrast = Theme(
        name: "contrast",
        looks: [
            .title: Look(emphasis: [.bold, .underline]),
            .heading: Look(emphasis: .bold),
            .person: look(6, 51, 0x00FFFF, [.underline, .bold]),
            .organization: look(2, 46, 0x00FF00, [.underline, .bold]),
            .place: look(5, 213, 0xFF87FF, [.underline, .bold]),
            .date: look(3, 226, 0xFFFF00, .bold),
            .other: look(4, 117, 0x87D7FF, [.underline, .bold]),
            .header: Look(emphasis: [.reverse, .bold]),
            .status: Look(emphasis: [.reverse, .bold]),
            .keyHint: look(3, 226, 0xFFFF00, .bold),
            .sectionTitle: Look(emphasis: [.bold, .underline]),
            .cursorLine: look(3, 226, 0xFFFF00, .bold),
            .unread: Look(emphasis: .bold),
            .match: look(3, 226, 0xFFFF00, [.bold, .reverse]),
            .quote: Look(emphasis: .italic),
            .planned: look(6, 51, 0x00FFFF),
            .denied: look(1, 210, 0xFF8787, .bold),
            .claimed: look(3, 226, 0xFFFF00),
            .notice: Look(emphasis: [.reverse, .bold]),
            .error: look(1, 231, 0xFFFFFF, .bold, on: (1, 160, 0xD70000)),
            .progress: look(2, 46, 0x00FF00, .bold),
            .input: Look(emphasis: .bold),
            .link: look(4, 153, 0xAFD7FF, .underline),
        ],
        related: Look(background: Colour(ansi: 4, palette: 18, rgb: 0x000087)),
        marked: Look(background: Colour(ansi: 4, palette: 22, rgb: 0x005F00)),
        selected: Look(emphasis: .reverse))

    /// Attributes alone: for `NO_COLOR` and terminals without colours.
    public static let mono = Theme(
        name: "mono",
        looks: [
            .title: Look(emphasis: .bold),
            .heading: Look(emphasis: .bold),
            .muted: Look(emphasis: .dim),
            .border: Look(emphasis: .dim),
            .person: Look(emphasis: .underline),
            .organization: Look(emphasis: .bold),
            .place: Look(emphasis: [.bold, .underline]),
            .other: Look(emphasis: [.dim, .underline]),
            .header: Look(emphasis: .reverse),
            .status: Look(emphasis: .reverse),
            .keyHint: Look(emphasis: .bold),
            .sectionTitle: Look(emphasis: .bold),
            .cursorLine: Look(emphasis: .bold),
            .unread: Look(emphasis: .bold),
            .match: Look(emphasis: [.reverse, .bold]),
            .quote: Look(emphasis: .italic),
            .denied: Look(emphasis: .dim),
            .notice: Look(emphasis: .reverse),
            .error: Look(emphasis: [.reverse, .bold]),
            .progress: Look(),
            .input: Look(emphasis: .bold),
            .link: Look(emphasis: [.underline, .italic]),
        ],
        related: Look(emphasis: .bold),
        // A bar at the left edge says it.
        marked: Look(),
        selected: Look(emphasis: .reverse))

    private static func look(
        _ ansi: UInt8, _ palette: UInt8, _ rgb: UInt32, _ emphasis: Emphasis = [],
        on background: (UInt8, UInt8, UInt32)? = nil
    ) -> Look {
        Look(
            foreground: Colour(ansi: ansi, palette: palette, rgb: rgb),
            background: background.map { Colour(ansi: $0.0, palette: $0.1, rgb: $0.2) }, emphasis: emphasis)
    }
}

extension StyleRole {
    /// What themes and settings call it.
    public var name: String { "\(self)" }

    /// The role called so; nil if there is none.
    public init?(name: String) {
        guard let role = StyleRole.allCases.first(where: { $0.name == name }) else { return nil }
        self = role
    }
}
