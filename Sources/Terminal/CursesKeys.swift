internal import CTerminal
internal import Reading

/// What CTerminal reads, before pasted text and reports are put together.
enum RawInput: Hashable, Sendable {
    case character(Unicode.Scalar)
    case key(Key)
    case pasteStart, pasteEnd
    case reportStart(TerminalReport)
    case resized
    /// How wide the terminal draws lines and other characters of ambiguous width.
    case lines(areWide: Bool)
}

enum CursesKeys {
    /// The key that a character is: control characters have names.
    static func key(typed scalar: Unicode.Scalar) -> Key {
        switch scalar.value {
        case 9: .tab
        case 10, 13: .enter
        case 27: .escape
        case 8, 127: .backspace
        case 0: .control(" ")
        case 1...26: .control(letter(scalar.value + 0x60))
        case 28...31: .control(letter(scalar.value + 0x40))
        default: .character(Character(scalar))
        }
    }

    /// nil for what has no meaning here.
    static func rawInput(_ event: dl_event) -> RawInput? {
        switch dl_kind(rawValue: UInt32(event.kind)) {
        case DL_CHARACTER: Unicode.Scalar(event.code).map { .character($0) }
        case DL_KEY: rawKey(event.code)
        case DL_RESIZED: .resized
        default: nil
        }
    }
}

// MARK: - Private

extension CursesKeys {
    private static func letter(_ value: UInt32) -> Character {
        Unicode.Scalar(value).map(Character.init) ?? " "
    }

    private static let keys: [UInt32: RawInput] = [
        DL_KEY_UP.rawValue: .key(.up),
        DL_KEY_DOWN.rawValue: .key(.down),
        DL_KEY_LEFT.rawValue: .key(.left),
        DL_KEY_RIGHT.rawValue: .key(.right),
        DL_KEY_HOME.rawValue: .key(.home),
        DL_KEY_END.rawValue: .key(.end),
        DL_KEY_PAGE_UP.rawValue: .key(.pageUp),
        DL_KEY_PAGE_DOWN.rawValue: .key(.pageDown),
        DL_KEY_ENTER.rawValue: .key(.enter),
        DL_KEY_BACKSPACE.rawValue: .key(.backspace),
        DL_KEY_DELETE.rawValue: .key(.delete),
        DL_KEY_BACK_TAB.rawValue: .key(.backTab),
        DL_KEY_PASTE_START.rawValue: .pasteStart,
        DL_KEY_PASTE_END.rawValue: .pasteEnd,
        DL_KEY_BACKGROUND.rawValue: .reportStart(.background),
        DL_KEY_SYNCHRONISED.rawValue: .reportStart(.synchronised),
        DL_KEY_MARGINS.rawValue: .reportStart(.margins),
        DL_KEY_NARROW_LINES.rawValue: .lines(areWide: false),
        DL_KEY_WIDE_LINES.rawValue: .lines(areWide: true),
        DL_KEY_MOUSE.rawValue: .reportStart(.mouse),
    ]

    private static func rawKey(_ code: UInt32) -> RawInput? {
        if code > DL_KEY_FUNCTION.rawValue { return .key(.function(Int(code - DL_KEY_FUNCTION.rawValue))) }
        return keys[code]
    }
}
