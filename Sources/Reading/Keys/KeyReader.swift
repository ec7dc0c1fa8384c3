/// Reads keys one by one: counts (`5j`), sequences (`gg`), and text where a
/// prompt is open. A state machine without a clock: a sequence waits for ever,
/// Esc lets go of it.
public struct KeyReader: Hashable, Sendable {
    public var table: KeyTable
    public private(set) var pending: [Key] = []
    public private(set) var count: Int?

    public init(_ table: KeyTable = .standard) {
        self.table = table
    }

    /// The action that `key` completes; `.pending` while keys are missing.
    /// `viewport` is that of the last frame.
    public mutating func read(_ key: Key, _ reader: Reader, _ viewport: Viewport) -> Action {
        if reader.isTyping { return typed(key, viewport) }
        if case .paste = key { return typed(key, viewport) }
        if key == .escape, count != nil || !pending.isEmpty { return letGo() }
        if let digit = digit(key) { return take(digit) }
        pending.append(key)
        switch table.match(pending, in: reader.keyContexts) {
        case .command(let command):
            let action = Action.command(command, Step(count: count, viewport: viewport))
            reset()
            return action
        case .beginning: return .pending(pending, count: count)
        case .nothing:
            let name = KeySequence(pending).label
            reset()
            return .unknownKey(name)
        }
    }
}

// MARK: - Private

extension KeyReader {
    private mutating func typed(_ key: Key, _ viewport: Viewport) -> Action {
        reset()
        return .typed(key, viewport)
    }

    private mutating func letGo() -> Action {
        reset()
        return .pending([], count: nil)
    }

    private mutating func reset() {
        pending = []
        count = nil
    }

    /// A digit that belongs to a count: 0 only behind another.
    private func digit(_ key: Key) -> Int? {
        guard pending.isEmpty, case .character(let character) = key, character.isASCII,
            let digit = character.wholeNumberValue, digit > 0 || count != nil
        else { return nil }
        return digit
    }

    private mutating func take(_ digit: Int) -> Action {
        count = min((count ?? 0) * 10 + digit, 99_999)
        return .pending([], count: count)
    }
}
