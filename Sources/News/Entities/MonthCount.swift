/// How much was counted in one month.
public struct MonthCount: Hashable, Sendable {
    public let year: Int
    public let month: Int
    public let count: Int

    public init(year: Int, month: Int, count: Int) {
        self.year = year
        self.month = month
        self.count = count
    }
}
