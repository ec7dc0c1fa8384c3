public import News
public import Reading

/// Draws a reader: the same reader, size and clock give the same frame.
///
///     var screen = Screen()
///     let (frame, layout) = screen.draw(reader, size: Size(columns: 80, rows: 24), clock: .system)
///
/// It is a value only so that it can remember how articles were broken into
/// lines; nothing else is kept from one frame to the next.
public struct Screen: Sendable {
    public var options: ScreenOptions
    private var typesetter = Typesetter()

    public init(options: ScreenOptions = ScreenOptions()) {
        self.options = options
    }

    public mutating func draw(_ reader: Reader, size: Size, clock: Clock) -> (Frame, Layout) {
        var painter = Painter(reader, size, clock, options, typesetter)
        painter.paint()
        typesetter = painter.typesetter
        return (painter.frame, painter.layout)
    }

    /// One frame, with nothing remembered.
    public static func draw(
        _ reader: Reader, size: Size, clock: Clock, options: ScreenOptions = ScreenOptions()
    ) -> (Frame, Layout) {
        var screen = Screen(options: options)
        return screen.draw(reader, size: size, clock: clock)
    }
}
