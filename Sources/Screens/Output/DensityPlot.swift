public import News

/// How many events there were when, as two lines of text: bars, and the time
/// below them. As on the screen most of the events make the axis; those far
/// from them are counted at its ends.
public struct DensityPlot {
    public let bars: String
    public let axis: String

    /// nil where fewer than two days are different. `density` is in order of its days.
    public init?(of density: [DayCount], width: Int, ascii: Bool = false) {
        let symbols = ascii ? Symbols.ascii : .unicode
        guard let bulk = TimeScale.bulk(of: density), bulk.lowerBound < bulk.upperBound else { return nil }
        let ends = Ends(density, bulk, symbols)
        let scale = TimeScale(
            first: bulk.lowerBound, last: bulk.upperBound,
            width: max(10, width - GraphemeWidth.of(ends.before + ends.behind)))
        let counts = scale.counts(density)
        let highest = max(1, counts.max() ?? 1)
        let plot = counts.map { $0 == 0 ? symbols.floor : symbols.bars[max(2, $0 * 8 / highest)] }
        bars = ends.before + plot.joined() + ends.behind
        var line = String(repeating: " ", count: GraphemeWidth.of(ends.before))
        let start = line.count
        for tick in scale.ticks {
            line += String(repeating: " ", count: max(0, start + tick.column - line.count)) + tick.text
        }
        axis = line
    }

    /// `2 earlier ‹ ` and ` › 3 later`, empty where nothing lies there.
    struct Ends {
        let before: String
        let behind: String

        init(_ density: [DayCount], _ range: ClosedRange<Int>, _ symbols: Symbols) {
            let earlier = density.reduce(0) { $0 + ($1.day.daysSince1970 < range.lowerBound ? $1.count : 0) }
            let later = density.reduce(0) { $0 + ($1.day.daysSince1970 > range.upperBound ? $1.count : 0) }
            before = earlier > 0 ? "\(earlier) earlier \(symbols.before) " : ""
            behind = later > 0 ? " \(symbols.after) \(later) later" : ""
        }
    }
}
