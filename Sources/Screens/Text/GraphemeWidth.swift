/// How many columns text takes on a terminal. The table is our own: the C
/// library's `wcwidth` knows neither emoji sequences nor newer characters.
enum GraphemeWidth {
    /// Columns of one grapheme cluster. An emoji takes two, however it is put
    /// together; elsewhere each character of the cluster that takes columns
    /// counts, as terminals draw them: क्षि is three wide.
    static func of(_ character: Character) -> Int {
        var scalars = character.unicodeScalars.makeIterator()
        guard let first = scalars.next() else { return 0 }
        let width = of(first.value)
        guard let second = scalars.next() else { return width }
        if isEmoji(first, second, scalars) { return 2 }
        return character.unicodeScalars.reduce(0) { $0 + of($1.value) }
    }

    /// Columns of a whole text; linear.
    static func of(_ text: some StringProtocol) -> Int {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.utf8.count }
        return text.reduce(0) { $0 + of($1) }
    }

    static func of(_ value: UInt32) -> Int {
        if value < 0x300 { return 1 }
        if contains(value, WidthTable.zero) { return 0 }
        return contains(value, WidthTable.wide) ? 2 : 1
    }

    /// An ideograph or emoji: it stands alone, and a line may end behind it.
    static func isWide(_ character: Character) -> Bool {
        character.unicodeScalars.first.map { of($0.value) == 2 } ?? false || isEmoji(character)
    }

    /// The texts of the cells that a cluster fills, each one or two columns
    /// wide: the cluster, or its spacing characters each with their marks.
    static func cells(_ character: Character) -> [(text: String, width: Int)] {
        let width = of(character)
        guard width > 0 else { return [] }
        guard width > 1, !isWide(character) else { return [(String(character), width)] }
        var cells: [(text: String, width: Int)] = []
        for scalar in character.unicodeScalars {
            let width = of(scalar.value)
            if width > 0, cells.last.map({ $0.width > 0 }) ?? true {
                cells.append((String(scalar), width))
            } else if cells.isEmpty {
                cells.append((String(scalar), 0))
            } else {
                cells[cells.count - 1].text.unicodeScalars.append(scalar)
                cells[cells.count - 1].width += width
            }
        }
        return cells
    }

    // MARK: - Private

    private static func isEmoji(_ character: Character) -> Bool {
        var scalars = character.unicodeScalars.makeIterator()
        guard let first = scalars.next(), let second = scalars.next() else { return false }
        return isEmoji(first, second, scalars)
    }

    /// A variation selector 16, a skin tone, a keycap, a pair of flag letters or
    /// a joiner behind a pictograph makes an emoji of it.
    private static func isEmoji(
        _ first: Unicode.Scalar, _ second: Unicode.Scalar, _ rest: Character.UnicodeScalarView.Iterator
    ) -> Bool {
        if isFlagLetter(first.value), isFlagLetter(second.value) { return true }
        let isPictograph = first.value > 0x1F000
        var rest = rest
        var next: Unicode.Scalar? = second
        while let scalar = next {
            switch scalar.value {
            case 0xFE0F, 0x20E3, 0x1F3FB...0x1F3FF: return true
            case 0x200D where isPictograph: return true
            default: next = rest.next()
            }
        }
        return false
    }

    private static func isFlagLetter(_ value: UInt32) -> Bool { (0x1F1E6...0x1F1FF).contains(value) }

    private static func contains(_ value: UInt32, _ table: [ClosedRange<UInt32>]) -> Bool {
        var low = 0
        var high = table.count
        while low < high {
            let middle = (low + high) / 2
            if table[middle].upperBound < value { low = middle + 1 } else { high = middle }
        }
        return low < table.count && table[low].contains(value)
    }
}
