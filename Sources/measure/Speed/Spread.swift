/// The median and the 95th percentile of times in milliseconds; zero of none.
struct Spread {
    let median: Double
    let slow: Double

    /// O(n log n).
    init(_ milliseconds: [Double]) {
        let sorted = milliseconds.sorted()
        median = sorted.isEmpty ? 0 : sorted[sorted.count / 2]
        slow = sorted.isEmpty ? 0 : sorted[min(sorted.count - 1, sorted.count * 95 / 100)]
    }

    /// Both to a hundredth.
    var columns: [String] { [median, slow].map { "\(($0 * 100).rounded() / 100)" } }
}
