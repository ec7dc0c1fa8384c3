import CCurl
import Glibc
import Testing

@testable import Fetching

struct TransferFaultTests {
    private func fault(
        _ code: CURLcode, halt: Transfer.Halt? = nil, wasAnswered: Bool = false, isProxied: Bool = false,
        system: Int32 = 0
    ) throws -> FetchError {
        TransferFault(
            code: code, address: try #require(WebAddress("http://example.org/feed")), halt: halt,
            wasAnswered: wasAnswered,
            isProxied: isProxied, systemError: system, seconds: 15, sentLimit: 1_000, detail: "Odd thing"
        ).error
    }

    @Test func saysWhatWentWrong() throws {
        let host = "example.org"
        let address = try #require(WebAddress("http://example.org/feed"))
        #expect(try fault(CURLE_COULDNT_RESOLVE_HOST) == .unknownHost(host))
        #expect(try fault(CURLE_COULDNT_RESOLVE_PROXY, isProxied: true) == .noProxy)
        #expect(try fault(CURLE_RECV_ERROR, isProxied: true) == .noProxy, "it won't make a tunnel")
        #expect(try fault(CURLE_RECV_ERROR, wasAnswered: true, isProxied: true) == .cut(host))
        #expect(try fault(CURLE_OPERATION_TIMEDOUT) == .noAnswer(host, seconds: 15))
        #expect(try fault(CURLE_OPERATION_TIMEDOUT, wasAnswered: true) == .tooSlow(host, seconds: 15))
        #expect(try fault(CURLE_OK) == .cut(host), "headers that break off are no failure to libcurl")
        #expect(try fault(CURLE_HTTP2_STREAM, wasAnswered: true) == .cut(host))
        #expect(try fault(CURLE_WEIRD_SERVER_REPLY) == .noHTTP(host))
        #expect(try fault(CURLE_FILESIZE_EXCEEDED) == .tooLarge(address, limit: 1_000))
        #expect(try fault(CURLE_PEER_FAILED_VERIFICATION) == .notTrusted(host))
        #expect(try fault(CURLE_SSL_ENGINE_NOTFOUND) == .other(host, detail: "Odd thing"))
    }

    @Test func tellsWhyNothingConnected() throws {
        #expect(try fault(CURLE_COULDNT_CONNECT, system: ECONNREFUSED) == .refused("example.org"))
        #expect(try fault(CURLE_COULDNT_CONNECT, system: ENETUNREACH) == .unreachable("example.org"))
        #expect(try fault(CURLE_COULDNT_CONNECT, system: EHOSTUNREACH) == .unreachable("example.org"))
        #expect(try fault(CURLE_COULDNT_CONNECT, system: ETIMEDOUT) == .noAnswer("example.org", seconds: 15))
        #expect(try fault(CURLE_COULDNT_CONNECT, isProxied: true, system: ECONNREFUSED) == .noProxy)
        #expect(try fault(CURLE_COULDNT_CONNECT).isConnectivity == false)
        #expect(try fault(CURLE_COULDNT_CONNECT, system: ENETDOWN).isConnectivity)
    }

    @Test func knowsWhatWasStoppedFromHere() throws {
        let address = try #require(WebAddress("http://example.org/feed"))
        #expect(try fault(CURLE_WRITE_ERROR, halt: .tooLarge(limit: 5)) == .tooLarge(address, limit: 5))
        #expect(try fault(CURLE_WRITE_ERROR, halt: .unpacksTooLarge(limit: 5)) == .unpacksTooLarge(address, limit: 5))
        #expect(try fault(CURLE_WRITE_ERROR) == .badEncoding("example.org"), "it was refused by what unpacks")
        #expect(try fault(CURLE_WRITE_ERROR, halt: .tooManyHeaders) == .tooManyHeaders("example.org"))
        #expect(try fault(CURLE_COULDNT_CONNECT, halt: .localAddress) == .localAddress("example.org"))
        #expect(try fault(CURLE_ABORTED_BY_CALLBACK, halt: .localAddress) == .localAddress("example.org"))
        #expect(
            try fault(CURLE_OPERATION_TIMEDOUT, halt: .localAddress) == .noAnswer("example.org", seconds: 15),
            "one of two addresses was refused, the other didn't answer")
    }
}
