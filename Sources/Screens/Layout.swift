public import Reading

/// What stands where on a frame: for the mouse, and for moving about.
public struct Layout: Hashable, Sendable {
    public struct Region: Hashable, Sendable {
        public let rect: Rect
        public let target: Target
    }

    /// Goes back into the view-model with the next command.
    public internal(set) var viewport = Viewport()
    /// The later ones lie above the earlier ones.
    public internal(set) var regions: [Region] = []
    /// The panes, for the wheel.
    public internal(set) var panes: [Pane: Rect] = [:]
    /// The column of the border that can be drawn with the mouse.
    public internal(set) var border: Int?

    public init() {}

    /// What a click at `position` is on.
    public func target(at position: Position) -> Target? {
        regions.last { $0.rect.contains(position) }?.target
    }

    /// The pane at `position`.
    public func pane(at position: Position) -> Pane? {
        panes.first { $0.value.contains(position) }?.key
    }
}
