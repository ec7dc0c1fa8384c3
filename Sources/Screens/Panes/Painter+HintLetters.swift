import News
import Reading

extension Painter {
    /// The letters of the hints, beside the names they stand for: in the gap in
    /// front of each, so that every letter of the names can still be read.
    mutating func paintHintLetters(_ line: TextLine, _ pane: PagePane, _ placed: PlacedText, _ rect: Rect) {
        guard let hints = pane.hints else { return }
        var gaps = HintGaps(names: names(on: line, pane, placed), width: rect.width, margin: rect.column)
        for hint in hints.hints where hint.label.hasPrefix(hints.typed) {
            let (start, end) = (hint.start - line.span.start, hint.end - line.span.start)
            let isHere = placed.columns(from: hint.isBehind ? end - 1 : start, to: hint.isBehind ? end : start + 1)
            guard isHere != nil, let words = placed.columns(from: start, to: end) else { continue }
            let column = gaps.take(hint.label.count, beside: words, isBehind: hint.isBehind)
            frame.write(hint.label, rect.row, rect.column + column, width: 2, Style(.match, [.reverse, .bold]))
        }
    }

    // MARK: - Private

    private func names(on line: TextLine, _ pane: PagePane, _ placed: PlacedText) -> [Range<Int>] {
        let mentions = pane.mentions
        return TextStyler.indices(of: line.span, in: mentions.count, { mentions[$0].span }).compactMap { index in
            let span = mentions[index].span
            return placed.columns(from: span.start - line.span.start, to: span.end - line.span.start)
        }
    }
}

/// The columns of a line that letters may stand in.
struct HintGaps {
    private var taken: Set<Int>
    private let columns: Range<Int>

    /// - Parameters:
    ///   - names: the columns of names, where no letters should stand.
    ///   - margin: so many columns are free in front of the line; two are used at most.
    init(names: [Range<Int>], width: Int, margin: Int) {
        taken = Set(names.joined())
        columns = -min(2, margin)..<width
    }

    /// In front of the words, else behind them; where neither is free, over their beginning.
    mutating func take(_ count: Int, beside words: Range<Int>, isBehind: Bool = false) -> Int {
        let places = [words.lowerBound - count, words.upperBound]
        let free = (isBehind ? places.reversed() : places).first { isFree($0..<($0 + count)) }
        let place = free ?? words.lowerBound
        taken.formUnion(place..<(place + count))
        return place
    }

    private func isFree(_ place: Range<Int>) -> Bool {
        columns.contains(place.lowerBound) && columns.contains(place.upperBound - 1) && taken.isDisjoint(with: place)
    }
}
