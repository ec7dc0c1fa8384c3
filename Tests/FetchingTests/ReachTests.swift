import Testing

@testable import Fetching

struct ReachTests {
    private func reach(_ address: String, _ origin: AddressOrigin) throws -> Reach {
        Reach(try #require(WebAddress(address)), origin: origin)
    }

    @Test(arguments: [
        "localhost", "nas", "nas.local", "news.corp", "a.b.internal", "router.home.arpa", "10.0.0.5", "[::1]",
        "x.localhost",
    ])
    func knowsLocalNames(host: String) throws {
        #expect(Reach.isLocal(host))
        let typed = try reach("http://\(host)/feed", .typed)
        #expect(typed.permits(host))
        #expect(typed.permits(host, at: .privateNetwork))
        let found = try reach("http://\(host)/feed", .found)
        #expect(!found.permits(host))
        #expect(!found.permits(host, at: .thisMachine))
    }

    @Test(arguments: ["example.org", "local.example.org", "8.8.8.8", "home.arpa.example", "localhost.example.org"])
    func knowsNamesOfTheWorld(host: String) throws {
        #expect(!Reach.isLocal(host))
        let typed = try reach("http://\(host)/feed", .typed)
        #expect(typed.permits(host))
        #expect(typed.permits(host, at: .open))
        #expect(!typed.permits(host, at: .thisMachine), "the name was typed, not the address it leads to")
    }

    @Test func isForTheOneHost() throws {
        let reach = try reach("http://localhost/feed", .typed)
        #expect(!reach.permits("127.0.0.1"))
        #expect(!reach.permits("nas.local"))
        #expect(!reach.permits("example.org", at: .thisMachine))
        #expect(reach.permits("example.org", at: .open))
    }

    @Test func takesTheUsersWordForAHost() throws {
        let reach = try reach("http://intranet.example.org/feed", .own)
        #expect(reach.permits("intranet.example.org", at: .privateNetwork))
        #expect(!reach.permits("intranet.example.org", at: .reserved))
        #expect(!reach.permits("other.example.org", at: .privateNetwork))
    }
}
