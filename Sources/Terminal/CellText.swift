/// A cell's text as it can be sent: such that curses, which asks the C library,
/// counts the same columns as the frame. What they disagree about (joined
/// emoji, newer characters, variation selectors) is written simpler, for one
/// wrong width moves the rest of the row.
struct CellText {
    /// Columns of a scalar by the C library; -1: not printable.
    let libraryWidth: (Unicode.Scalar) -> Int
    let isASCII: Bool
    /// The terminal draws lines, dashes and quotation marks two columns wide.
    var areLinesWide = false

    /// - Parameter width: the columns that the frame gives it, 1 or 2.
    /// - Returns: one text for each column, or a single one that fills both.
    func safe(_ text: String, width: Int) -> [String] {
        if isASCII { return padded(ASCIIText.substitute(text), to: width) }
        if areLinesWide, width == 1, let sign = ASCIIText.sign(text) { return [sign] }
        if agrees(text, width: width) { return [text] }
        return flagLetters(text, width: width) ?? padded(simplified(text, width: width), to: width)
    }
}

// MARK: - Private

extension CellText {
    /// curses holds one spacing character and a few marks in a cell.
    private static let longestCell = 5

    private func agrees(_ text: String, width: Int) -> Bool {
        let scalars = text.unicodeScalars
        guard let first = scalars.first, libraryWidth(first) == width else { return false }
        return scalars.count <= Self.longestCell && scalars.dropFirst().allSatisfy(isMark)
    }

    private func isMark(_ scalar: Unicode.Scalar) -> Bool {
        libraryWidth(scalar) == 0 && !Self.changesWidth(scalar)
    }

    /// The first character that fits, with its own marks.
    private func simplified(_ text: String, width: Int) -> String {
        let scalars = text.unicodeScalars
        guard let base = scalars.firstIndex(where: { (1...width).contains(libraryWidth($0)) }) else {
            return markAlone(text) ?? "?"
        }
        let rest = scalars[scalars.index(after: base)...]
        let marks = rest.prefix { libraryWidth($0) == 0 && $0 != "\u{200D}" }
            .filter(isMark).prefix(Self.longestCell - 1)
        return String(scalars[base]) + String(String.UnicodeScalarView(marks))
    }

    /// A mark without a letter stands on a blank.
    private func markAlone(_ text: String) -> String? {
        let scalars = text.unicodeScalars
        guard let first = scalars.first, isMark(first), scalars.count < Self.longestCell else { return nil }
        return scalars.allSatisfy(isMark) ? " " + text : nil
    }

    private func padded(_ text: String, to width: Int) -> [String] {
        let fills = text.unicodeScalars.first.map(libraryWidth) ?? 0 >= width
        return fills ? [text] : [text] + Array(repeating: " ", count: width - 1)
    }

    /// Two regional indicators are the letters of a country.
    private func flagLetters(_ text: String, width: Int) -> [String]? {
        let scalars = text.unicodeScalars
        guard width == 2, scalars.count == 2, scalars.allSatisfy(Self.regional.contains) else { return nil }
        return scalars.compactMap { Unicode.Scalar($0.value - Self.regional.lowerBound.value + 0x41).map(String.init) }
    }

    private static let regional: ClosedRange<Unicode.Scalar> = "\u{1F1E6}"..."\u{1F1FF}"

    /// Variation selectors and the zero-width joiner: terminals draw what they
    /// touch in one column or in two.
    private static func changesWidth(_ scalar: Unicode.Scalar) -> Bool {
        (0xFE00...0xFE0F).contains(scalar.value) || scalar == "\u{200D}"
    }
}
