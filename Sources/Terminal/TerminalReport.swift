internal import Screens

/// What the terminal tells besides keys. `CTerminal` knows how each starts;
/// here is how it goes on.
enum TerminalReport: Hashable, Sendable {
    /// OSC 11: `rgb:RRRR/GGGG/BBBB`, then BEL or ESC \.
    case background
    /// DECRQM 2026: a digit, `$`, `y`.
    case synchronised
    /// DECRQM 69: the same.
    case margins
    /// SGR mouse: `button;column;row`, then `M` pressed or `m` released.
    case mouse

    func ends(_ text: String, with scalar: Unicode.Scalar) -> Bool {
        switch self {
        case .background: scalar == "\u{7}" || (scalar == "\\" && text.unicodeScalars.last == "\u{1B}")
        case .synchronised, .margins: scalar == "y"
        case .mouse: scalar == "M" || scalar == "m"
        }
    }

    /// nil where it makes no sense.
    func meaning(of text: String, end: Unicode.Scalar) -> InputParser.Parsed? {
        switch self {
        case .background: Self.isLight(text).map { .background(isLight: $0) }
        case .synchronised: .synchronised(Self.isKnown(text))
        case .margins: .margins(Self.isKnown(text))
        case .mouse: Self.mouse(text, isRelease: end == "m").map { .mouse($0) }
        }
    }
}

// MARK: - Private

extension TerminalReport {
    /// 0: not known, 4: never on; else it can be used.
    private static func isKnown(_ mode: String) -> Bool { ["1", "2", "3"].contains(mode.prefix(1)) }

    private static func isLight(_ answer: String) -> Bool? {
        guard answer.hasPrefix("rgb"), let colon = answer.firstIndex(of: ":") else { return nil }
        let body = answer[answer.index(after: colon)...].prefix { $0 != "\u{1B}" }
        let parts = body.split(separator: "/").compactMap(share)
        guard parts.count >= 3 else { return nil }
        // The weights of ITU-R BT.709.
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2] > 0.5
    }

    /// One to four hexadecimal digits as a share of the most they can say.
    private static func share(_ digits: Substring) -> Double? {
        guard (1...4).contains(digits.count), let value = Int(digits, radix: 16) else { return nil }
        return Double(value) / Double(1 << (4 * digits.count) - 1)
    }

    /// The button's number: two bits for the button, 32 for a move, 64 for the
    /// wheel; 4, 8 and 16 are shift, meta and control.
    private static func mouse(_ text: String, isRelease: Bool) -> MouseEvent? {
        let numbers = text.split(separator: ";").compactMap { Int($0) }
        guard numbers.count == 3, numbers.allSatisfy({ $0 >= 0 }), numbers[1] > 0, numbers[2] > 0 else { return nil }
        let position = Position(row: numbers[2] - 1, column: numbers[1] - 1)
        let button = MouseEvent.Button(rawValue: numbers[0] & 3 + 1)
        switch numbers[0] & ~0b11100 {
        case 64: return MouseEvent(.wheelUp, at: position)
        case 65: return MouseEvent(.wheelDown, at: position)
        case 0...2: return MouseEvent(isRelease ? .release : .press, button, at: position)
        case 32...34: return MouseEvent(.drag, button, at: position)
        default: return nil
        }
    }
}
