/// What each role looks like. Terminal resolves colours to what the terminal
/// can show; with `NO_COLOR` only the attributes of `mono` are used.
public struct Theme: Hashable, Sendable {
    public var name: String
    public var looks: [StyleRole: Look]
    /// Backgrounds of `Emphasis.related`, `.marked` and `.selected`.
    public var related: Look
    public var marked: Look
    public var selected: Look

    public init(name: String, looks: [StyleRole: Look], related: Look, marked: Look, selected: Look) {
        self.name = name
        self.looks = looks
        self.related = related
        self.marked = marked
        self.selected = selected
    }
}

public struct Look: Hashable, Sendable {
    /// nil: the terminal's own.
    public var foreground: Colour?
    public var background: Colour?
    public var emphasis: Emphasis

    public init(foreground: Colour? = nil, background: Colour? = nil, emphasis: Emphasis = []) {
        self.foreground = foreground
        self.background = background
        self.emphasis = emphasis
    }
}

/// A colour in the three depths that terminals have.
public struct Colour: Hashable, Sendable {
    /// 0-7, ANSI order: black, red, green, yellow, blue, magenta, cyan, white.
    public var ansi: UInt8
    /// 0-255 of the xterm palette.
    public var palette: UInt8
    /// 0xRRGGBB.
    public var rgb: UInt32

    public init(ansi: UInt8, palette: UInt8, rgb: UInt32) {
        self.ansi = ansi
        self.palette = palette
        self.rgb = rgb
    }
}
