/// How many articles match, counted up to a cap.
public struct ArticleCount: Hashable, Sendable {
    public let value: Int
    /// False where counting stopped at the cap: there are more.
    public let isExact: Bool

    public init(_ value: Int, isExact: Bool) {
        self.value = value
        self.isExact = isExact
    }
}
