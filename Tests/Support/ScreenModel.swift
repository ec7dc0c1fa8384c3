/// What a terminal would show: a small model of the sequences that curses sends
/// to an xterm. Text and modes, and of the looks bold, underline and reverse.
public struct ScreenModel: Sendable {
    public struct Cell: Hashable, Sendable {
        public var text = " "
        public var isBold = false
        public var isUnderlined = false
        public var isReversed = false
        public var foreground: Int?
        public var background: Int?
    }

    public private(set) var columns: Int
    public private(set) var rows: Int
    public internal(set) var cells: [[Cell]]
    public internal(set) var cursor = (row: 0, column: 0)
    /// The private modes that are on (25 cursor, 1049 alternate screen, 2004
    /// bracketed paste, 1000-1006 mouse, 2026 synchronised output, ...).
    public internal(set) var modes: Set<Int> = [25, 7]
    /// The texts of OSC sequences, in order.
    public internal(set) var commands: [String] = []
    /// What a real terminal would answer, to be sent to the program.
    var answers: [String] = []
    /// What OSC 11 is answered with; nil: not at all.
    public var background: String?

    var pen = Cell()
    var region: Range<Int>
    /// The columns that scroll; all, unless mode 69 is on.
    var margins: Range<Int>
    /// Whether mode 69, left and right margins, is known.
    public var knowsMargins = false
    /// Whether lines are drawn two columns wide.
    public var hasWideLines = false
    var saved = (row: 0, column: 0)
    var mainScreen: [[Cell]]?
    var mainCursor = (row: 0, column: 0)
    var wrapsNext = false
    private var state = State.ground
    private var partial: [UInt8] = []

    private enum State {
        case ground, escape, charset
        case control([UInt8])
        case command([UInt8])
    }

    public init(columns: Int, rows: Int) {
        self.columns = columns
        self.rows = rows
        cells = Self.blank(columns, rows)
        region = 0..<rows
        margins = 0..<columns
    }

    /// One line a row, trailing blanks cut.
    public var text: String {
        (0..<rows).map(line).joined(separator: "\n")
    }

    public func line(_ row: Int) -> String {
        guard let last = cells[row].lastIndex(where: { $0.text != " " }) else { return "" }
        return cells[row][...last].map(\.text).joined()
    }

    public var isAlternate: Bool { mainScreen != nil }

    public mutating func resize(columns: Int, rows: Int) {
        cells = Self.resized(cells, columns, rows)
        mainScreen = mainScreen.map { Self.resized($0, columns, rows) }
        self.columns = columns
        self.rows = rows
        region = 0..<rows
        margins = 0..<columns
        cursor = (min(cursor.row, rows - 1), min(cursor.column, columns - 1))
    }

    /// What has to be answered since the last time.
    mutating func takeAnswers() -> [String] {
        defer { answers = [] }
        return answers
    }

    public mutating func feed(_ bytes: some Sequence<UInt8>) {
        for byte in bytes { take(byte) }
    }
}

// MARK: - Bytes

extension ScreenModel {
    private mutating func take(_ byte: UInt8) {
        switch state {
        case .ground: takeGround(byte)
        case .escape: takeEscape(byte)
        case .charset: state = .ground
        case .control(let bytes): takeControl(bytes, byte)
        case .command(let bytes): takeCommand(bytes, byte)
        }
    }

    private mutating func takeGround(_ byte: UInt8) {
        switch byte {
        case 0x1B: state = .escape
        case 0x0D: move(cursor.row, 0)
        case 0x0A: lineFeed()
        case 0x08: move(cursor.row, cursor.column - 1)
        case 0x09: move(cursor.row, (cursor.column / 8 + 1) * 8)
        case 0..<0x20: break
        default: takeText(byte)
        }
    }

    private mutating func takeText(_ byte: UInt8) {
        partial.append(byte)
        let length = byte < 0x80 ? 1 : partial[0] >= 0xF0 ? 4 : partial[0] >= 0xE0 ? 3 : 2
        guard byte < 0x80 || partial.count >= length else { return }
        String(decoding: partial, as: UTF8.self).unicodeScalars.forEach { put($0) }
        partial = []
    }

    private mutating func takeEscape(_ byte: UInt8) {
        state = .ground
        switch byte {
        case UInt8(ascii: "["): state = .control([])
        case UInt8(ascii: "]"): state = .command([])
        case UInt8(ascii: "("), UInt8(ascii: ")"): state = .charset
        case UInt8(ascii: "7"): saved = cursor
        case UInt8(ascii: "8"): move(saved.row, saved.column)
        case UInt8(ascii: "M"): reverseLineFeed()
        case UInt8(ascii: "="): modes.insert(66)
        case UInt8(ascii: ">"): modes.remove(66)
        default: break
        }
    }

    private mutating func takeControl(_ bytes: [UInt8], _ byte: UInt8) {
        guard (0x40...0x7E).contains(byte) else {
            state = .control(bytes + [byte])
            return
        }
        state = .ground
        perform(String(decoding: bytes, as: UTF8.self), Character(Unicode.Scalar(byte)))
    }

    /// Ends with BEL or ESC \.
    private mutating func takeCommand(_ bytes: [UInt8], _ byte: UInt8) {
        let isEnd = byte == 7 || (byte == UInt8(ascii: "\\") && bytes.last == 0x1B)
        guard isEnd else {
            state = .command(bytes + [byte])
            return
        }
        state = .ground
        let text = String(decoding: byte == 7 ? bytes[...] : bytes.dropLast(), as: UTF8.self)
        commands.append(text)
        if text == "11;?", let background { answers.append("\u{1B}]11;\(background)\u{1B}\\") }
    }
}
