/// What a terminal takes for an order: an escape and what belongs to it.
public enum EscapeSequence {
    /// Behind the sequence of which the escape stands in front of `start`; nil where none follows that is whole.
    /// Looks at a few hundred elements at most.
    public static func end<Text: Collection>(
        in text: Text, from start: Text.Index, _ value: (Text.Element) -> UInt32
    ) -> Text.Index? {
        guard start < text.endIndex else { return nil }
        let rest = text[text.index(after: start)...].prefix(mostLetters)
        switch value(text[start]) {
        case 0x5B: return endOfOrder(rest, value)
        case 0x5D, 0x50, 0x58, 0x5E, 0x5F: return endOfString(rest, value)
        default: return nil
        }
    }

    /// Behind the one that a control of eight bits begins: `[` without its escape.
    static func endOfOrder<Text: Collection>(_ rest: Text, _ value: (Text.Element) -> UInt32) -> Text.Index? {
        guard let last = rest.firstIndex(where: { !(0x20...0x3F).contains(value($0)) }),
            (0x40...0x7E).contains(value(rest[last]))
        else { return nil }
        return rest.index(after: last)
    }

    /// Longer ones are taken for text behind an escape that went astray.
    static let mostLetters = 200

    /// Up to a bell, or to an escape with a backslash.
    private static func endOfString<Text: Collection>(
        _ rest: Text, _ value: (Text.Element) -> UInt32
    ) -> Text.Index? {
        guard let last = rest.firstIndex(where: { [0x07, 0x1B, 0x9C, 0x0A].contains(value($0)) }) else { return nil }
        let next = rest.index(after: last)
        switch value(rest[last]) {
        case 0x07, 0x9C: return next
        case 0x1B where next < rest.endIndex && value(rest[next]) == 0x5C: return rest.index(after: next)
        default: return nil
        }
    }
}
