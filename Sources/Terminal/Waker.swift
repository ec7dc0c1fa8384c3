internal import CTerminal

/// Wakes `Console.wait` from any thread; does nothing else.
public struct Waker: Sendable {
    public init() {}

    public func wake() {
        dl_wake()
    }
}
