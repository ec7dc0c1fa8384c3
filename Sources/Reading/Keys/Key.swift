/// One key press as the view-model knows it; Terminal makes it of curses codes,
/// snapshots and settings of its name.
public enum Key: Hashable, Sendable {
    case character(Character)
    case control(Character)
    case enter, escape, tab, backTab, backspace, delete
    case up, down, left, right, home, end, pageUp, pageDown
    case function(Int)
    /// Text pasted in one go: never a command.
    case paste(String)
}
