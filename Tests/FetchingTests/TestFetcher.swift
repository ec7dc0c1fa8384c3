import News
import Support
import Testing

@testable import Fetching

extension Fetcher {
    /// One that knows nothing of the machine it runs on; its clock stands at Sun, 06 Nov 1994 08:49:37 GMT.
    static func forTests(
        names: [String] = [], variables: [String: String] = [:],
        _ change: (inout FetchLimits, inout FetchPoliteness) -> Void = { _, _ in }
    ) -> Fetcher {
        var limits = FetchLimits()
        var politeness = FetchPoliteness()
        change(&limits, &politeness)
        return Fetcher(
            agent: "Dateline/test", limits: limits, politeness: politeness,
            clock: .fixed(Publication(seconds: 784_111_777)), names: names, variable: { variables[$0] })
    }
}

extension TestServer {
    /// As if the user had typed the address.
    func fetch(_ path: String, with fetcher: Fetcher = .forTests()) throws -> FetchOutcome {
        fetcher.fetch(FetchRequest(try #require(WebAddress(address(path))), origin: .typed))
    }
}

extension TestServer.Request {
    /// The port it came to.
    var port: String { headers["host"]?.split(separator: ":").last.map(String.init) ?? "" }
}

extension FetchOutcome {
    var text: String? {
        if case .fetched(let bytes, _) = self { String(decoding: bytes, as: UTF8.self) } else { nil }
    }

    var notes: AnswerNotes? {
        switch self {
        case .fetched(_, let notes), .notModified(let notes): notes
        default: nil
        }
    }

    var error: FetchError? {
        if case .failed(let error) = self { error } else { nil }
    }
}

extension Fetcher {
    /// All outcomes, in the order of the requests.
    func fetchAll(_ requests: [FetchRequest], cancellation: Cancellation = Cancellation()) -> [FetchOutcome] {
        var outcomes: [Int: FetchOutcome] = [:]
        fetch(requests, cancellation: cancellation) { progress in
            guard case .finished(let outcome) = progress.state else { return }
            if outcomes.updateValue(outcome, forKey: progress.index) != nil { Issue.record("finished twice") }
        }
        return requests.indices.compactMap { outcomes[$0] }
    }
}

extension TestServer {
    func fetchAll(
        _ paths: [String], with fetcher: Fetcher, cancellation: Cancellation = Cancellation()
    ) throws -> [FetchOutcome] {
        let requests = try paths.map { FetchRequest(try #require(WebAddress(address($0))), origin: .typed) }
        return fetcher.fetchAll(requests, cancellation: cancellation)
    }
}
