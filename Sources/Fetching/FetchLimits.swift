/// What one answer may cost. Times are in milliseconds, sizes in bytes.
public struct FetchLimits: Hashable, Sendable {
    /// Until a connection stands, its encryption included.
    public var connecting = 15_000
    /// For the whole, redirects included; the wait for a turn isn't counted.
    public var total = 60_000
    /// Fewer bytes a second than this for `slowTime` is given up.
    var slowestPace = 100
    /// Counted by libcurl in whole seconds.
    var slowTime = 20_000
    /// As they are sent.
    public var sentBytes = 16 << 20
    /// Behind decompression.
    public var bytes = 32 << 20
    /// All lines of all headers of one answer.
    var headerBytes = 64 << 10
    var redirects = 8

    public init() {}
}

/// How many are asked at once, and how a host that has had enough is treated.
public struct FetchPoliteness: Hashable, Sendable {
    public var connections = 8
    public var connectionsPerHost = 2
    /// Seconds a host may ask for and still be waited for. If it asks for more,
    /// or doesn't say, its other addresses are left for another time.
    public var patience = 10

    public init() {}
}
