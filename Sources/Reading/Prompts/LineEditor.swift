/// One line of text and a caret, with the keys that shells have.
public struct LineEditor: Hashable, Sendable {
    public private(set) var text: String
    /// Characters in front of the caret.
    public private(set) var caret: Int
    /// The text was there before and is selected: the first letter takes its place, any other key keeps it.
    public private(set) var isSelected: Bool

    public init(_ text: String = "", isSelected: Bool = false) {
        self.text = text
        caret = text.count
        self.isSelected = isSelected && !text.isEmpty
    }

    /// Whether `key` was one of editing; those that are not stay for the prompt.
    public mutating func edit(_ key: Key) -> Bool {
        if isSelected, LineEditor.writesOver(key) { self = LineEditor() }
        isSelected = false
        switch key {
        case .character(let character): insert(String(character))
        case .paste(let pasted): insert(String(pasted.split(whereSeparator: \.isNewline).joined(separator: " ")))
        case .backspace, .control("h"): delete(from: caret - 1, to: caret)
        case .delete, .control("d"): delete(from: caret, to: caret + 1)
        case .left, .control("b"): caret = max(0, caret - 1)
        case .right, .control("f"): caret = min(text.count, caret + 1)
        case .home, .control("a"): caret = 0
        case .end, .control("e"): caret = text.count
        case .control("u"): delete(from: 0, to: caret)
        case .control("k"): delete(from: caret, to: text.count)
        case .control("w"): delete(from: wordStart, to: caret)
        default: return false
        }
        return true
    }

    public mutating func replace(with text: String) { self = LineEditor(text) }
}

// MARK: - Private

extension LineEditor {
    /// Takes the place of what is selected, or takes it away.
    private static func writesOver(_ key: Key) -> Bool {
        switch key {
        case .character, .paste, .backspace, .delete, .control("h"), .control("d"): true
        default: false
        }
    }

    private var wordStart: Int {
        let before = Array(text.prefix(caret))
        let blanks = before.reversed().prefix { $0 == " " }.count
        return caret - blanks - before.dropLast(blanks).reversed().prefix { $0 != " " }.count
    }

    private mutating func insert(_ new: String) {
        let index = text.index(text.startIndex, offsetBy: caret)
        let before = text.count
        text.insert(contentsOf: new, at: index)
        caret += max(0, text.count - before)
    }

    private mutating func delete(from start: Int, to end: Int) {
        let start = max(0, start)
        let end = min(end, text.count)
        guard start < end else { return }
        var characters = Array(text)
        characters.removeSubrange(start..<end)
        text = String(characters)
        caret = start
    }
}
