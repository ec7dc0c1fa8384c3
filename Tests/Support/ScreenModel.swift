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
    public private(set) var cells: [[Cell]]
    public private(set) var cursor = (row: 0, column: 0)
    /// The private modes that are on (25 cursor, 1049 alternate screen, 2004
    /// bracketed paste, 1000-1006 mouse, 2026 synchronised output, ...).
    public private(set) var modes: Set<Int> = [25, 7]
    /// The texts of OSC sequences, in order.
    public private(set) var commands: [String] = []
    /// What a real terminal would answer, to be sent to the program.
    private var answers: [String] = []
    /// What OSC 11 is answered with; nil: not at all.
    public var background: String?

    private var pen = Cell()
    private var region: Range<Int>
    private var saved = (row: 0, column: 0)
    private var mainScreen: [[Cell]]?
    private var mainCursor = (row: 0, column: 0)
    private var wrapsNext = false
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
    }

    /// One line a row, trailing blanks cut.
    public var text: String {
        (0..<rows).map(line).joined(separator: "\n")
    }

    public func line(_ row: Int) -> String {
        let line = cells[row].map(\.text).joined()
        return String(line.reversed().drop { $0 == " " }.reversed())
    }

    public var isAlternate: Bool { mainScreen != nil }

    public mutating func resize(columns: Int, rows: Int) {
        cells = Self.resized(cells, columns, rows)
        mainScreen = mainScreen.map { Self.resized($0, columns, rows) }
        self.columns = columns
        self.rows = rows
        region = 0..<rows
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

// MARK: - Control sequences

extension ScreenModel {
    private mutating func perform(_ parameters: String, _ final: Character) {
        if parameters.hasPrefix("?") { return performPrivate(parameters.dropFirst(), final) }
        let numbers = parameters.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
        let count = max(1, numbers.first ?? 1)
        switch final {
        case "A": move(cursor.row - count, cursor.column)
        case "B", "e": move(cursor.row + count, cursor.column)
        case "C", "a": move(cursor.row, cursor.column + count)
        case "D": move(cursor.row, cursor.column - count)
        case "G", "`": move(cursor.row, count - 1)
        case "d": move(count - 1, cursor.column)
        case "H", "f": move(count - 1, max(1, numbers.dropFirst().first ?? 1) - 1)
        case "m": setLook(numbers)
        case "r": setRegion(numbers)
        default: edit(final, numbers.first ?? 0, count)
        }
    }

    private mutating func edit(_ final: Character, _ kind: Int, _ count: Int) {
        let (row, column) = cursor
        wrapsNext = false
        switch final {
        case "J": eraseScreen(kind)
        case "K": eraseLine(kind)
        case "X": fill(row, column..<min(columns, column + count))
        case "P": replaceLine(row) { $0.removeSubrange(column..<min($0.count, column + count)) }
        case "@": replaceLine(row) { $0.insert(contentsOf: Array(repeating: Cell(), count: count), at: column) }
        case "L": if region.contains(row) { scrollDown(row..<region.upperBound, count) }
        case "M": if region.contains(row) { scrollUp(row..<region.upperBound, count) }
        case "S": scrollUp(region, count)
        case "T": scrollDown(region, count)
        case "b": repeatLast(count)
        default: break
        }
    }

    private mutating func performPrivate(_ parameters: Substring, _ final: Character) {
        if final == "p" { return answerMode(parameters) }
        for mode in parameters.split(separator: ";").compactMap({ Int($0) }) {
            switch (final, mode) {
            case ("h", 1049), ("h", 47), ("h", 1047): enterAlternate()
            case ("l", 1049), ("l", 47), ("l", 1047): leaveAlternate()
            default: break
            }
            if final == "h" { modes.insert(mode) }
            if final == "l" { modes.remove(mode) }
        }
    }

    private mutating func answerMode(_ parameters: Substring) {
        let number = parameters.prefix { $0.isNumber }
        answers.append("\u{1B}[?\(number);\(number == "2026" ? 2 : 0)$y")
    }

    private mutating func enterAlternate() {
        guard mainScreen == nil else { return }
        mainScreen = cells
        mainCursor = cursor
        cells = Self.blank(columns, rows)
    }

    private mutating func leaveAlternate() {
        guard let main = mainScreen else { return }
        cells = main
        mainScreen = nil
        move(mainCursor.row, mainCursor.column)
    }

    private mutating func setRegion(_ numbers: [Int]) {
        let top = max(1, numbers.first ?? 1) - 1
        let bottom = numbers.count > 1 && numbers[1] > 0 ? min(numbers[1], rows) : rows
        region = top < bottom ? top..<bottom : 0..<rows
        move(0, 0)
    }

    private mutating func setLook(_ numbers: [Int]) {
        var rest = numbers.isEmpty ? [0] : numbers[...]
        while let number = rest.popFirst() {
            switch number {
            case 0: pen = Cell()
            case 1: pen.isBold = true
            case 4: pen.isUnderlined = true
            case 7: pen.isReversed = true
            case 22: pen.isBold = false
            case 24: pen.isUnderlined = false
            case 27: pen.isReversed = false
            case 30...37: pen.foreground = number - 30
            case 38: pen.foreground = Self.colour(&rest)
            case 39: pen.foreground = nil
            case 40...47: pen.background = number - 40
            case 48: pen.background = Self.colour(&rest)
            case 49: pen.background = nil
            case 90...97: pen.foreground = number - 82
            case 100...107: pen.background = number - 92
            default: break
            }
        }
    }

    /// `5;index` or `2;red;green;blue` as 0xRRGGBB.
    private static func colour(_ rest: inout ArraySlice<Int>) -> Int? {
        if rest.popFirst() == 5 { return rest.popFirst() }
        let channels = (0..<3).map { _ in rest.popFirst() ?? 0 }
        return channels.reduce(0) { $0 << 8 | $1 }
    }
}

// MARK: - Cells

extension ScreenModel {
    private static func blank(_ columns: Int, _ rows: Int) -> [[Cell]] {
        Array(repeating: Array(repeating: Cell(), count: columns), count: rows)
    }

    private static func resized(_ cells: [[Cell]], _ columns: Int, _ rows: Int) -> [[Cell]] {
        var result = blank(columns, rows)
        for (row, line) in cells.prefix(rows).enumerated() {
            for (column, cell) in line.prefix(columns).enumerated() { result[row][column] = cell }
        }
        return result
    }

    private mutating func move(_ row: Int, _ column: Int) {
        cursor = (min(max(0, row), rows - 1), min(max(0, column), columns - 1))
        wrapsNext = false
    }

    private mutating func put(_ scalar: Unicode.Scalar) {
        let width = Self.width(scalar)
        if width == 0 { return addMark(scalar) }
        if wrapsNext || cursor.column + width > columns {
            move(cursor.row, 0)
            lineFeed()
        }
        var cell = pen
        cell.text = String(scalar)
        cells[cursor.row][cursor.column] = cell
        cell.text = ""
        if width == 2 { cells[cursor.row][cursor.column + 1] = cell }
        wrapsNext = cursor.column + width >= columns
        cursor.column = min(columns - 1, cursor.column + width)
    }

    private mutating func addMark(_ scalar: Unicode.Scalar) {
        var column = wrapsNext ? cursor.column : cursor.column - 1
        if column > 0, cells[cursor.row][column].text.isEmpty { column -= 1 }
        if column >= 0 { cells[cursor.row][column].text.unicodeScalars.append(scalar) }
    }

    private mutating func repeatLast(_ count: Int) {
        guard cursor.column > 0, let scalar = cells[cursor.row][cursor.column - 1].text.unicodeScalars.first else {
            return
        }
        for _ in 0..<count { put(scalar) }
    }

    private mutating func lineFeed() {
        wrapsNext = false
        if cursor.row == region.upperBound - 1 {
            scrollUp(region, 1)
        } else {
            cursor.row = min(rows - 1, cursor.row + 1)
        }
    }

    private mutating func reverseLineFeed() {
        if cursor.row == region.lowerBound {
            scrollDown(region, 1)
        } else {
            move(cursor.row - 1, cursor.column)
        }
    }

    private mutating func scrollUp(_ range: Range<Int>, _ count: Int) {
        let count = min(count, range.count)
        cells.removeSubrange(range.lowerBound..<range.lowerBound + count)
        cells.insert(contentsOf: Self.blank(columns, count), at: range.upperBound - count)
    }

    private mutating func scrollDown(_ range: Range<Int>, _ count: Int) {
        let count = min(count, range.count)
        cells.removeSubrange(range.upperBound - count..<range.upperBound)
        cells.insert(contentsOf: Self.blank(columns, count), at: range.lowerBound)
    }

    private mutating func eraseScreen(_ kind: Int) {
        for row in erasedRows(kind) { fill(row, 0..<columns) }
        if kind < 2 { eraseLine(kind) }
    }

    /// Whole rows below the cursor, above it, or all.
    private func erasedRows(_ kind: Int) -> Range<Int> {
        switch kind {
        case 0: cursor.row + 1..<rows
        case 1: 0..<cursor.row
        default: 0..<rows
        }
    }

    /// Columns of a scalar: the wide blocks of East Asia and emoji, and marks.
    private static func width(_ scalar: Unicode.Scalar) -> Int {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: break
        }
        switch scalar.value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF,
            0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF,
            0x20000...0x3FFFD:
            return 2
        default: return 1
        }
    }

    private mutating func eraseLine(_ kind: Int) {
        switch kind {
        case 0: fill(cursor.row, cursor.column..<columns)
        case 1: fill(cursor.row, 0..<cursor.column + 1)
        default: fill(cursor.row, 0..<columns)
        }
    }

    /// Blanks, on the pen's background as xterm does it.
    private mutating func fill(_ row: Int, _ range: Range<Int>) {
        var cell = Cell()
        cell.background = pen.background
        for column in range { cells[row][column] = cell }
    }

    private mutating func replaceLine(_ row: Int, _ change: (inout [Cell]) -> Void) {
        var line = cells[row]
        change(&line)
        cells[row] = Array((line + Array(repeating: Cell(), count: columns)).prefix(columns))
    }
}
