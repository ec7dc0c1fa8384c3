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

extension Key {
    /// The key called `name` in settings, `dateline keys` and snapshots: `j`,
    /// `Enter`, `S-Tab`, `C-d`, `F1`, `text:two_words` (`_` stands for a blank).
    /// nil if no key is called so.
    public static func parse(_ name: String) -> Key? {
        if let key = named[name] { return key }
        if name.count == 1, let character = name.first { return .character(character) }
        if name.hasPrefix("text:"), name.count > 5 {
            return .paste(String(name.dropFirst(5).map { $0 == "_" ? " " : $0 }))
        }
        if name.count == 3, name.hasPrefix("C-"), let letter = name.last { return control(named: letter) }
        if name.hasPrefix("F"), let number = Int(name.dropFirst()), (1...24).contains(number) {
            return .function(number)
        }
        return nil
    }

    /// Keys by their names, blanks between them, as `snapshot --keys` has them:
    /// `"Enter Tab gc text:two_words"`. Throws the first name that is none.
    public static func sequence(parsing text: String) throws(UnknownKey) -> [Key] {
        var keys: [Key] = []
        for part in text.split(separator: " ") {
            if let key = Key.parse(String(part)) {
                keys.append(key)
            } else if let sequence = KeySequence(parsing: String(part)) {
                keys += sequence.keys
            } else {
                throw UnknownKey(name: String(part))
            }
        }
        return keys
    }

    /// A name that no key has.
    public struct UnknownKey: Error, Hashable, CustomStringConvertible {
        public let name: String
        public var description: String { "'\(name)' is no key; `dateline keys` lists them." }
    }

    /// What `parse` reads back as this key.
    public var name: String {
        switch self {
        case .character(" "): return "Space"
        case .character(let character): return String(character)
        case .control(let letter): return "C-\(letter)"
        case .function(let number): return "F\(number)"
        case .paste(let text): return "text:" + String(text.map { $0 == " " ? "_" : $0 })
        default: return Key.names[self] ?? "?"
        }
    }

    /// As hints show it: `^P` and not `C-p`.
    public var label: String {
        switch self {
        case .control(let letter): return "^" + letter.uppercased()
        case .up: return "↑"
        case .down: return "↓"
        case .left: return "←"
        case .right: return "→"
        default: return name
        }
    }
}

// MARK: - Private

extension Key {
    private static let named: [String: Key] = [
        "Enter": .enter, "Esc": .escape, "Tab": .tab, "S-Tab": .backTab, "Backspace": .backspace,
        "Delete": .delete, "Up": .up, "Down": .down, "Left": .left, "Right": .right, "Home": .home, "End": .end,
        "PageUp": .pageUp, "PageDown": .pageDown, "Space": .character(" "),
    ]

    private static let names = Dictionary(uniqueKeysWithValues: named.map { ($0.value, $0.key) })

    /// Terminals send the same byte for `C-i` and Tab, and for `C-m` and Enter.
    private static func control(named letter: Character) -> Key? {
        guard letter.isASCII else { return nil }
        switch letter.lowercased() {
        case "i": return .tab
        case "m": return .enter
        case "[": return .escape
        default: return .control(Character(letter.lowercased()))
        }
    }
}
