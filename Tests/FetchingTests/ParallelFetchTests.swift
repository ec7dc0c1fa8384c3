import Foundation
import Support
import Synchronization
import Testing

@testable import Fetching

/// Many at once, and how they end.
@Suite(.timeLimit(.minutes(1)))
struct ParallelFetchTests {
    /// Lets nobody on until `count` are there, each time.
    private final class Barrier: Sendable {
        private struct State {
            var present = 0
            var most = 0
        }

        private let count: Int
        private let state = Mutex(State())
        private let turn = DispatchSemaphore(value: 0)

        /// The most that were in there at once.
        var most: Int { state.withLock { $0.most } }

        init(_ count: Int) { self.count = count }

        func pass() {
            let isLast = state.withLock { state in
                state.present += 1
                state.most = max(state.most, state.present)
                return state.present % count == 0
            }
            if isLast { for _ in 0..<count { turn.signal() } }
            // The wait ends; if nobody comes the test fails by its own words.
            _ = turn.wait(timeout: .now() + 20)
            state.withLock { $0.present -= 1 }
        }
    }

    @Test func askTwoThingsOfAHostAtOnce() throws {
        let barrier = Barrier(2)
        try TestServer.running { _ in
            [.run(barrier.pass), .send(TestServer.page("here")), .close]
        } during: { server in
            let outcomes = try server.fetchAll((0..<6).map { "/\($0)" }, with: .forTests())
            #expect(outcomes.map(\.text) == Array(repeating: "here", count: 6))
            #expect(barrier.most == 2)
        }
    }

    @Test func askSoManyHostsAtOnce() throws {
        let barrier = Barrier(3)
        try TestServer.running { _ in
            [.run(barrier.pass), .send(TestServer.page("here")), .close]
        } during: { server in
            let hosts = (0..<9).map { "host\($0).example" }
            let fetcher = Fetcher.forTests(names: hosts.map { "\($0):\(server.port):127.0.0.1" }) { _, politeness in
                politeness.connections = 3
            }
            let requests = try hosts.map {
                FetchRequest(try #require(WebAddress(server.address("/", host: $0))), origin: .own)
            }
            #expect(fetcher.fetchAll(requests).map(\.text) == Array(repeating: "here", count: 9))
            #expect(barrier.most == 3)
        }
    }

    @Test func sayHowFarTheyAre() throws {
        try TestServer.running {
            [.send($0.path == "/1" ? TestServer.answer("410 Gone") : TestServer.page("here"))]
        } during: { server in
            let requests = try ["/0", "/1", "/2"].map { path in
                FetchRequest(try #require(WebAddress(server.address(path))), origin: .typed)
            }
            var lines: [String] = []
            Fetcher.forTests { _, politeness in politeness.connections = 1 }.fetch(requests) { progress in
                let state = progress.state == .started ? "starts" : "ends"
                lines.append("\(progress.index) \(state), \(progress.done) of \(progress.total)")
                if progress.state == .finished(.gone) { lines.append("gone") }
            }
            let expected = [
                "0 starts, 0 of 3", "0 ends, 1 of 3", "1 starts, 1 of 3", "1 ends, 2 of 3", "gone", "2 starts, 2 of 3",
                "2 ends, 3 of 3",
            ]
            #expect(lines == expected)
        }
    }

    @Test func leaveAHostAloneThatHasHadEnough() throws {
        try TestServer.running { request in
            [.send(TestServer.answer("429 Too Many Requests", ["Retry-After: 3600"]))]
        } during: { server in
            let paths = (0..<5).map { "/\($0)" }
            let fetcher = Fetcher.forTests { _, politeness in politeness.connectionsPerHost = 1 }
            let outcome = try server.fetchAll(paths, with: fetcher)
            #expect(outcome == Array(repeating: .retryLater(after: 3_600), count: 5))
            #expect(server.requests.count == 1)
        }
    }

    @Test func goOnWhenOneFails() throws {
        let port = try TestServer.running { _ in
            []
        } during: {
            $0.port
        }
        try TestServer.running { _ in
            [.send(TestServer.page("here"))]
        } during: { server in
            let addresses = ["http://localhost:\(port)/", server.address("/"), "http://169.254.169.254/latest"]
            let requests = try addresses.map { FetchRequest(try #require(WebAddress($0)), origin: .typed) }
            let outcomes = Fetcher.forTests().fetchAll(requests)
            #expect(outcomes[0].error == .refused("localhost"))
            #expect(outcomes[1].text == "here")
            #expect(outcomes[2].error != nil)
        }
    }

    @Test func ofNothingEndAtOnce() {
        Fetcher.forTests().fetch([]) { _ in Issue.record("nothing to report") }
    }

    // MARK: Cancelling

    /// The server never answers and no limit is near: only cancelling ends this.
    private static let patient = Fetcher.forTests { limits, _ in
        (limits.connecting, limits.total, limits.slowTime) = (3_600_000, 3_600_000, 3_600_000)
    }

    @Test func endWhenCancelled() throws {
        let cancellation = Cancellation()
        try TestServer.running { _ in
            [.run { cancellation.cancel() }, .hang]
        } during: { server in
            let outcomes = try server.fetchAll(["/0", "/1", "/2"], with: Self.patient, cancellation: cancellation)
            #expect(outcomes == [.cancelled, .cancelled, .cancelled])
        }
    }

    @Test func endInTheMiddleOfAnAnswer() throws {
        let cancellation = Cancellation()
        let head = Array("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n<rss".utf8)
        try TestServer.running { _ in
            [.send(head), .run { cancellation.cancel() }, .hang]
        } during: { server in
            let outcome = try server.fetchAll(["/"], with: Self.patient, cancellation: cancellation)
            #expect(outcome == [.cancelled])
        }
    }

    @Test func endWhileAHostIsWaitedFor() throws {
        let cancellation = Cancellation()
        let answer = TestServer.answer("429 Too Many Requests", ["Retry-After: 3600"])
        try TestServer.running { _ in
            [.send(answer)]
        } during: { server in
            let fetcher = Fetcher.forTests { _, politeness in
                (politeness.patience, politeness.connectionsPerHost) = (3_600, 1)
            }
            let requests = try ["/0", "/1"].map {
                FetchRequest(try #require(WebAddress(server.address($0))), origin: .typed)
            }
            var outcomes: [FetchOutcome] = []
            fetcher.fetch(requests, cancellation: cancellation) { progress in
                guard case .finished(let outcome) = progress.state else { return }
                outcomes.append(outcome)
                if progress.index == 0 { Thread.detachNewThread { cancellation.cancel() } }
            }
            #expect(outcomes == [.retryLater(after: 3_600), .cancelled])
        }
    }

    @Test func neverBeginWhenCancelledBefore() throws {
        let cancellation = Cancellation()
        cancellation.cancel()
        try TestServer.running { _ in
            [.send(TestServer.page("here"))]
        } during: { server in
            let outcome = try server.fetchAll(["/"], with: .forTests(), cancellation: cancellation)
            #expect(outcome == [.cancelled])
            #expect(server.connections == 0)
        }
    }

    @Test func giveWayToTheNewest() throws {
        let newest = NewestFetch()
        let first = newest.begin()
        try TestServer.running { request in
            request.path == "/first" ? [.run { _ = newest.begin() }, .hang] : [.send(TestServer.page("here"))]
        } during: { server in
            let outcome = try server.fetchAll(["/first"], with: Self.patient, cancellation: first)
            #expect(outcome == [.cancelled])
            let second = newest.begin()
            let last = try server.fetchAll(["/second"], with: Self.patient, cancellation: second)
            #expect(last.map(\.text) == ["here"])
            newest.cancel()
            #expect(second.isCancelled)
        }
    }
}
