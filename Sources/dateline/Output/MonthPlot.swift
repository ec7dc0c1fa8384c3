import News

/// Mentions per month as a line of blocks: `2025-06 ▁▃  █ 2025-10, at most 12 a month`.
struct MonthPlot {
    let text: String

    private static let blocks = Array(" ▁▂▃▄▅▆▇█")
    private static let most = 60

    /// The newest months where they are many; nil for less than two.
    init?(_ months: [MonthCount]) {
        let counts = Dictionary(months.map { ($0.year * 12 + $0.month - 1, $0.count) }) { $0 + $1 }
        guard let oldest = counts.keys.min(), let newest = counts.keys.max(), oldest < newest else { return nil }
        let first = max(oldest, newest - MonthPlot.most + 1)
        let highest = (first...newest).compactMap { counts[$0] }.max() ?? 1
        let bars = (first...newest).map { month in
            MonthPlot.blocks[((counts[month] ?? 0) * 8 + highest - 1) / highest]
        }
        text = "\(MonthPlot.name(first)) \(String(bars)) \(MonthPlot.name(newest)), at most \(highest) a month"
    }

    private static func name(_ month: Int) -> String {
        "\(CalendarDay.padded(month / 12, 4))-\(CalendarDay.padded(month % 12 + 1, 2))"
    }
}
