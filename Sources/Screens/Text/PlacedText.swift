/// The characters of one line of text, each with the columns it is drawn in:
/// one behind the other, but from right to left where the script goes that way,
/// and in a table each cell under the one above it.
struct PlacedText {
    struct Place {
        /// As it is drawn: a bracket may face the other way.
        var character: Character
        /// The first byte of it in the line.
        let offset: Int
        let width: Int
        var column: Int
    }

    private(set) var places: [Place]

    /// - Parameters:
    ///   - stops: columns at which the bytes with these numbers stand.
    ///   - room: the columns of the line; text from the right ends there.
    init(_ text: String, stops: [Int: Int] = [:], isRightToLeft: Bool = false, room: Int = 0) {
        places = []
        var column = 0
        var offset = 0
        for character in text {
            column = stops[offset] ?? column
            let width = character.isASCII ? 1 : GraphemeWidth.of(character)
            places.append(Place(character: character, offset: offset, width: width, column: column))
            column += width
            offset += character.utf8.count
        }
        guard isRightToLeft || WritingOrder.matters(text) else { return }
        reorder(isRightToLeft, indent: isRightToLeft ? room - column : 0)
    }

    /// The columns from the first to the last of these bytes; nil where none of them is drawn.
    func columns(from start: Int, to end: Int) -> Range<Int>? {
        let inside = places.filter { (start..<end).contains($0.offset) && $0.width > 0 }
        guard let first = inside.map(\.column).min(), let last = inside.map({ $0.column + $0.width }).max() else {
            return nil
        }
        return first..<last
    }

    // MARK: - Private

    private mutating func reorder(_ isRightToLeft: Bool, indent: Int) {
        var column = max(0, indent)
        let (order, levels) = WritingOrder.order(places.map(\.character), isRightToLeft: isRightToLeft)
        for index in order {
            if levels[index] % 2 == 1 { places[index].character = WritingOrder.mirrored(places[index].character) }
            places[index].column = column
            column += places[index].width
        }
    }
}
