/// How many columns text takes on a terminal. The table is our own: the C
/// library's `wcwidth` knows neither emoji sequences nor newer characters.
enum GraphemeWidth {
    /// 0, 1 or 2 columns for one grapheme cluster.
    static func of(_ character: Character) -> Int {
        var scalars = character.unicodeScalars.makeIterator()
        guard let first = scalars.next() else { return 0 }
        let width = of(first.value)
        guard let second = scalars.next() else { return width }
        return hasEmojiLook(first, second, scalars) ? 2 : width
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

    // MARK: - Private

    /// A variation selector 16, a joiner, a skin tone, a keycap or a pair of flag letters makes an emoji of it.
    private static func hasEmojiLook(
        _ first: Unicode.Scalar, _ second: Unicode.Scalar, _ rest: Character.UnicodeScalarView.Iterator
    ) -> Bool {
        if isFlagLetter(first.value), isFlagLetter(second.value) { return true }
        var rest = rest
        var next: Unicode.Scalar? = second
        while let scalar = next {
            if scalar.value == 0xFE0F || scalar.value == 0x20E3 || (0x1F3FB...0x1F3FF).contains(scalar.value) {
                return true
            }
            next = rest.next()
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
