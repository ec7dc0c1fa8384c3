public import Reading
public import Screens

/// What comes from the terminal and from outside, in the order it came.
public enum Input: Hashable, Sendable {
    /// A key, or a pasted text (`Key.paste`).
    case key(Key)
    case mouse(MouseEvent)
    case resize(Size)
    /// A thread used the `Waker`.
    case wake
    case signal(Signal)
    /// The terminal's answer about its background; comes late or never.
    case background(isLight: Bool)
    /// The terminal draws lines two columns wide: borders should be ASCII.
    case wideLines
}

public enum Signal: Hashable, Sendable {
    /// Save and leave: that is asked for, or the terminal is gone.
    case end
    /// The shell gave the terminal back; the screen has been taken again.
    case `continue`
}

public struct MouseEvent: Hashable, Sendable {
    public enum Action: Hashable, Sendable {
        case press, release, drag, wheelUp, wheelDown
    }

    public enum Button: Int, Hashable, Sendable {
        case left = 1
        case middle, right
    }

    public var action: Action
    /// nil for the wheel.
    public var button: Button?
    public var position: Position

    public init(_ action: Action, _ button: Button? = nil, at position: Position) {
        self.action = action
        self.button = button
        self.position = position
    }
}
