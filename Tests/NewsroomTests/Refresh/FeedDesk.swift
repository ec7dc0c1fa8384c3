import Archive
import News
import Support
import Synchronization
import Testing

@testable import Fetching
@testable import Newsroom

/// A desk, and a server on the loopback interface that holds files by their
/// paths; what a test puts there it answers with.
struct FeedDesk {
    let test: TestDesk
    let server: TestServer
    let files: Files

    var library: Library { test.library }

    /// What the server does with a request for a path; by default it isn't there.
    final class Files: Sendable {
        private let steps = Mutex<[String: TestServer.Script]>([:])

        func set(_ path: String, _ script: @escaping TestServer.Script) { steps.withLock { $0[path] = script } }

        func set(_ path: String, _ feed: String, _ headers: [String] = []) {
            set(path) { _ in [.send(TestServer.page(feed, headers))] }
        }

        func set(_ path: String, status: String, _ headers: [String] = []) {
            set(path) { _ in [.send(TestServer.answer(status, headers))] }
        }

        fileprivate func answer(_ request: TestServer.Request) -> [TestServer.Step] {
            let script = steps.withLock { $0[request.path] }
            return script?(request) ?? [.send(TestServer.answer("404 Not Found"))]
        }
    }

    static func with<Result>(_ body: (FeedDesk) throws -> Result) throws -> Result {
        let files = Files()
        return try TestServer.running {
            files.answer($0)
        } during: { server in
            try TestDesk.with { try body(FeedDesk(test: $0, server: server, files: files)) }
        }
    }

    /// The desk so many seconds later.
    func desk(after seconds: Int = 0, _ change: (inout IntakeRules) -> Void = { _ in }) -> NewsDesk {
        let clock = Clock.fixed(Publication(seconds: TestDesk.now.seconds + seconds))
        let fetcher = Fetcher(
            agent: "Dateline/test", limits: FetchLimits(), politeness: FetchPoliteness(), clock: clock,
            names: ["harbour.example:\(server.port):127.0.0.1"], variable: { _ in nil })
        var rules = IntakeRules(fetcher: fetcher)
        change(&rules)
        return NewsDesk(library: library, clock: clock, rules: rules)
    }

    @discardableResult
    func follow(_ path: String, _ options: FollowOptions = FollowOptions()) throws -> Followed {
        try desk().follow(server.address(path), options)
    }

    func refresh(after seconds: Int = 0, onlyDue: Bool = false) throws -> RefreshSummary {
        try desk(after: seconds).refresh(onlyDue: onlyDue)
    }

    func feed(_ id: Source.ID) throws -> FollowedFeed { try #require(try library.source(id)?.feed) }

    func titles(_ filter: String = "") throws -> [String] {
        try library.rows(Filter(parsing: filter), limit: 100).map(\.title)
    }

    /// A feed with an entry for each title.
    static func rss(_ titles: String..., name: String = "Harbour News") -> String {
        let items = titles.map { title in
            """
            <item><guid>\(title)</guid><title>\(title)</title><link>/\(title.lowercased())</link>
            <description>The \(title.lowercased()) came in this morning.</description></item>
            """
        }
        return "<rss version='2.0'><channel><title>\(name)</title>\(items.joined())</channel></rss>"
    }
}
