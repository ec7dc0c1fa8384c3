/// From code points without the blanks back to those of the text.
struct CodePointPlaces {
    private let places: [Int]

    init(of text: String) {
        places = text.unicodeScalars.enumerated().filter { $0.element.value > 0x20 }.map(\.offset)
    }

    func range(_ range: Range<Int>) -> Range<Int>? {
        guard !range.isEmpty, range.upperBound <= places.count else { return nil }
        return places[range.lowerBound]..<places[range.upperBound - 1] + 1
    }
}
