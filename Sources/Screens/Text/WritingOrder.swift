/// The order in which the characters of one line are drawn where some are
/// written from right to left: the Unicode Bidirectional Algorithm for a line
/// without embeddings (UAX 9: W, N, I, L1, L2, L4 as far as plain text needs them).
///
/// The terminal is told to leave the order alone (docs/notes/writing-order.md).
enum WritingOrder {
    /// Whether any character is written from right to left; cheap where none is.
    static func matters(_ text: some StringProtocol) -> Bool {
        text.unicodeScalars.contains { $0.value >= 0x590 && isRightToLeft($0.value) }
    }

    /// A paragraph goes the way of its first letter.
    static func isRightToLeft(paragraph text: some StringProtocol) -> Bool {
        for character in text {
            switch Direction(character) {
            case .left: return false
            case .right: return true
            default: continue
            }
        }
        return false
    }

    /// The numbers of the characters as they are drawn from left to right, and
    /// the level of each character: odd ones go from right to left.
    static func order(_ characters: [Character], isRightToLeft base: Bool) -> (order: [Int], levels: [Int]) {
        let levels = levels(directions(characters), base)
        var order = Array(characters.indices)
        let lowest = levels.filter { $0 % 2 == 1 }.min() ?? Int.max
        var level = levels.max() ?? 0
        while level >= lowest {
            reverseRuns(&order, levels, level)
            level -= 1
        }
        return (order, levels)
    }

    /// A bracket as it is drawn among letters from the right.
    static func mirrored(_ character: Character) -> Character { mirrors[character] ?? character }
}

// MARK: - Private

extension WritingOrder {
    private enum Direction {
        case left, right, number, separator, neutral, blank

        init(_ character: Character) {
            guard let scalar = character.unicodeScalars.first else {
                self = .neutral
                return
            }
            switch scalar {
            case "0"..."9", "\u{660}"..."\u{669}", "\u{6F0}"..."\u{6F9}", "\u{600}"..."\u{605}": self = .number
            case ".", ",", ":", "/", "+", "-", "%", "$", "€", "£", "#", "\u{66B}", "\u{66C}": self = .separator
            case " ", "\u{A0}", "\t": self = .blank
            default:
                if isRightToLeft(scalar.value) {
                    self = .right
                } else {
                    self = scalar.properties.isAlphabetic || scalar.value > 0x2FFF ? .left : .neutral
                }
            }
        }
    }

    private static func isRightToLeft(_ value: UInt32) -> Bool {
        switch value {
        case 0x660...0x669, 0x66B...0x66C, 0x6F0...0x6F9, 0x600...0x605: return false
        case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFE, 0x10800...0x10FFF, 0x1E800...0x1EFFF: return true
        default: return false
        }
    }

    /// Separators within and beside numbers belong to them.
    private static func directions(_ characters: [Character]) -> [Direction] {
        var directions = characters.map(Direction.init)
        for index in directions.indices where directions[index] == .separator {
            let isBehind = index > 0 && directions[index - 1] == .number
            let isBefore = index + 1 < directions.count && directions[index + 1] == .number
            let joinsOneSide = "%$€£#".contains(characters[index])
            let isPart = joinsOneSide ? isBehind || isBefore : isBehind && isBefore
            directions[index] = isPart ? .number : .neutral
        }
        return directions
    }

    private static func levels(_ directions: [Direction], _ base: Bool) -> [Int] {
        let baseLevel = base ? 1 : 0
        var levels = [Int](repeating: baseLevel, count: directions.count)
        var strong = base
        var waiting: [Int] = []
        for (index, direction) in directions.enumerated() {
            switch direction {
            case .neutral, .blank, .separator: waiting.append(index)
            case .left, .right, .number:
                let before = strong
                if direction != .number { strong = direction == .right }
                // Numbers go along with the letters in front of them.
                let here = strong
                levels[index] = level(direction, strong, base)
                // Between two that go the same way blanks go along; else they go as the paragraph.
                for place in waiting { levels[place] = before == here ? (here ? 1 : base ? 2 : 0) : baseLevel }
                waiting = []
            }
        }
        return levels
    }

    private static func level(_ direction: Direction, _ strong: Bool, _ base: Bool) -> Int {
        switch direction {
        case .right: return 1
        case .number: return base || strong ? 2 : 0
        default: return base ? 2 : 0
        }
    }

    private static func reverseRuns(_ order: inout [Int], _ levels: [Int], _ level: Int) {
        var start = 0
        while start < order.count {
            guard levels[order[start]] >= level else {
                start += 1
                continue
            }
            var end = start
            while end < order.count, levels[order[end]] >= level { end += 1 }
            order[start..<end].reverse()
            start = end
        }
    }

    private static let mirrors: [Character: Character] = [
        "(": ")", ")": "(", "[": "]", "]": "[", "{": "}", "}": "{", "<": ">", ">": "<", "«": "»", "»": "«", "‹": "›",
        "›": "‹",
    ]
}
