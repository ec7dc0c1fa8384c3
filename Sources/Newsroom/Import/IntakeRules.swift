public import Fetching

/// How articles are taken in, as the user set it.
public struct IntakeRules: Sendable {
    /// Whether the bytes that came in are kept beside what was made of them.
    public var keepsOriginals: Bool
    public var fetcher: Fetcher
    /// Seconds between two questions to a feed where nothing is wrong.
    public var interval: Int

    public init(keepsOriginals: Bool = true, fetcher: Fetcher = Fetcher(agent: "Dateline"), interval: Int = 3_600) {
        self.keepsOriginals = keepsOriginals
        self.fetcher = fetcher
        self.interval = interval
    }
}
