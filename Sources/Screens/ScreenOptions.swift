/// What a screen is drawn with.
public struct ScreenOptions: Hashable, Sendable {
    /// Borders, bullets and bars of plain ASCII.
    public var ascii: Bool
    /// Columns of text in a line of an article at most.
    public var measure: Int

    public init(ascii: Bool = false, measure: Int = 76) {
        self.ascii = ascii
        self.measure = measure
    }
}
