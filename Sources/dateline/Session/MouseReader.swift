import Reading
import Screens
import Terminal

/// What a click, a turn of the wheel or a drag asks for, by what lies there.
enum MouseReader {
    private static let wheelRows = 3

    static func action(_ event: MouseEvent, _ layout: Layout) -> Action? {
        switch event.action {
        case .press where event.button == .left:
            return layout.target(at: event.position).map { .click($0, layout.viewport) }
        case .wheelUp: return wheel(-wheelRows, event, layout)
        case .wheelDown: return wheel(wheelRows, event, layout)
        case .drag: return drag(event, layout)
        default: return nil
        }
    }

    private static func wheel(_ rows: Int, _ event: MouseEvent, _ layout: Layout) -> Action? {
        layout.pane(at: event.position).map { .wheel($0, by: rows, layout.viewport) }
    }

    /// Near the border of the pane beside the text the border follows the mouse.
    private static func drag(_ event: MouseEvent, _ layout: Layout) -> Action? {
        guard let border = layout.border, abs(border - event.position.column) <= 8, border != event.position.column
        else { return nil }
        return .widenContext(by: border - event.position.column)
    }
}
