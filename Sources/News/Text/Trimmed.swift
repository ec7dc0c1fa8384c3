extension StringProtocol {
    /// Without blanks at its ends.
    public var trimmed: String { String(trimmed { $0 == " " }) }

    /// Without such characters at its ends.
    public func trimmed(_ isOut: (Character) -> Bool) -> SubSequence {
        var rest = self[...]
        while let first = rest.first, isOut(first) { rest.removeFirst() }
        while let last = rest.last, isOut(last) { rest.removeLast() }
        return rest
    }
}
