internal import CCurl
public import News

/// Fetches over HTTP, within limits and rules that no server can talk it out of.
///
///     let fetcher = Fetcher(agent: "Dateline/1.0")
///     switch fetcher.fetch(FetchRequest(address, origin: .typed)) {
///     case .fetched(let bytes, let notes): ...
///     case .failed(let error): print(error)
///     default: break
///     }
///
/// - http and https alone, TLS verified, no cookies, a proxy only by the environment's word.
/// - Nothing leads into the user's machine or network but an address the user typed that says so.
/// - All happens on the caller's thread, which sleeps meanwhile; libcurl is loaded with the first call.
public struct Fetcher: Sendable {
    public let limits: FetchLimits
    public let politeness: FetchPoliteness
    let agent: String
    let clock: Clock
    /// What tests put in the place of the outside: names that aren't looked up,
    /// as `host:port:address`, and the environment's variables.
    let names: [String]
    let variable: @Sendable (String) -> String?

    /// `agent` is what servers are told that asks.
    public init(
        agent: String, limits: FetchLimits = FetchLimits(), politeness: FetchPoliteness = FetchPoliteness(),
        clock: Clock = .system
    ) {
        self.init(
            agent: agent, limits: limits, politeness: politeness, clock: clock, names: [],
            variable: ProxyRule.environment)
    }

    init(
        agent: String, limits: FetchLimits, politeness: FetchPoliteness, clock: Clock, names: [String],
        variable: @escaping @Sendable (String) -> String?
    ) {
        self.agent = agent
        self.limits = limits
        self.politeness = politeness
        self.clock = clock
        self.names = names
        self.variable = variable
    }

    /// Fetches one address and waits for the outcome.
    public func fetch(_ request: FetchRequest, cancellation: Cancellation = Cancellation()) -> FetchOutcome {
        var result = FetchOutcome.cancelled
        fetch([request], cancellation: cancellation) { progress in
            if case .finished(let outcome) = progress.state { result = outcome }
        }
        return result
    }

    /// Fetches many, several at once, and returns when all are finished.
    ///
    /// `report` is called on this thread: for each request when it starts, and exactly
    /// once when it is finished. Nothing more is read while it runs, and bytes it
    /// doesn't keep are gone behind it, so memory is bounded by `politeness.connections` answers.
    public func fetch(
        _ requests: [FetchRequest], cancellation: Cancellation = Cancellation(), report: (FetchProgress) -> Void
    ) {
        guard let curl = CurlLibrary.shared, let multi = curl.multi_init() else {
            for index in requests.indices {
                let state = FetchProgress.State.finished(.failed(.noLibrary))
                report(FetchProgress(index: index, state: state, done: index + 1, total: requests.count))
            }
            return
        }
        // A pointer isn't Sendable; its number is.
        let address = UInt(bitPattern: multi)
        let wake: @Sendable () -> Void = { _ = curl.multi_wakeup(UnsafeMutableRawPointer(bitPattern: address)) }
        withoutActuallyEscaping(report) { report in
            let run = FetchRun(self, requests, curl, multi, report: report)
            cancellation.waking(wake) {
                BrokenPipes.ignored { run.run(until: cancellation) }
            }
        }
        _ = curl.multi_cleanup(multi)
    }
}

/// How far a fetch of many has come.
public struct FetchProgress: Hashable, Sendable {
    public enum State: Hashable, Sendable {
        case started
        case finished(FetchOutcome)
    }

    /// Which of the requests.
    public let index: Int
    public let state: State
    public let done: Int
    public let total: Int

    public init(index: Int, state: State, done: Int, total: Int) {
        self.index = index
        self.state = state
        self.done = done
        self.total = total
    }
}
