// Control sequences: CSI and its parameters.

extension ScreenModel {
    mutating func perform(_ parameters: String, _ final: Character) {
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
        case "n" where numbers == [6]: answers.append("\u{1B}[\(cursor.row + 1);\(cursor.column + 1)R")
        case "r": setRegion(numbers)
        case "s" where modes.contains(69): setMargins(numbers)
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
            if mode == 69 { margins = 0..<columns }
        }
    }

    private mutating func answerMode(_ parameters: Substring) {
        let number = parameters.prefix { $0.isNumber }
        let isKnown = number == "2026" || (number == "69" && knowsMargins)
        answers.append("\u{1B}[?\(number);\(isKnown ? 2 : 0)$y")
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

    private mutating func setMargins(_ numbers: [Int]) {
        let left = max(1, numbers.first ?? 1) - 1
        let right = numbers.count > 1 && numbers[1] > 0 ? min(numbers[1], columns) : columns
        margins = left < right ? left..<right : 0..<columns
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
