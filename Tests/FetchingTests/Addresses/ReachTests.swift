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
        let page = try #require(WebAddress("http://\(host)/page"))
        let typed = try reach("http://\(host)/feed", .typed)
        #expect(typed.permits(page))
        #expect(typed.permits(page, at: .privateNetwork))
        let found = try reach("http://\(host)/feed", .found)
        #expect(!found.permits(page))
        #expect(!found.permits(page, at: .thisMachine))
    }

    @Test(arguments: ["example.org", "local.example.org", "8.8.8.8", "home.arpa.example", "localhost.example.org"])
    func knowsNamesOfTheWorld(host: String) throws {
        #expect(!Reach.isLocal(host))
        let page = try #require(WebAddress("http://\(host):8080/page"))
        let typed = try reach("http://\(host)/feed", .typed)
        #expect(typed.permits(page))
        #expect(typed.permits(page, at: .open))
        #expect(!typed.permits(page, at: .thisMachine), "the name was typed, not the address it leads to")
    }

    /// Behind another port another service listens, which nobody typed.
    @Test(arguments: [
        ("http://localhost/feed", "http://localhost/other", true),
        ("http://localhost/feed", "http://127.0.0.1/feed", false),
        ("http://localhost/feed", "http://nas.local/feed", false),
        ("http://localhost:8767/feed", "http://localhost:8767/other", true),
        ("http://localhost:8767/feed", "http://localhost:8766/feed", false),
        ("http://localhost:8767/feed", "http://localhost/feed", false),
        ("http://localhost/feed", "http://localhost:6379/", false),
        ("http://localhost/feed", "https://localhost/feed", true),
        ("https://localhost/feed", "http://localhost/feed", false),
        ("http://localhost:8767/feed", "https://localhost/feed", false),
    ])
    func isForTheOnePlace(typed: String, next: String, isOpen: Bool) throws {
        let reach = try reach(typed, .typed)
        let address = try #require(WebAddress(next))
        #expect(reach.permits(address) == isOpen)
        #expect(reach.permits(address, at: .thisMachine) == isOpen)
    }

    @Test func takesTheUsersWordForAHost() throws {
        let reach = try reach("http://intranet.example.org/feed", .own)
        func permits(_ address: String, at kind: AddressClass) throws -> Bool {
            reach.permits(try #require(WebAddress(address)), at: kind)
        }
        #expect(try permits("http://intranet.example.org/", at: .privateNetwork))
        #expect(try !permits("http://intranet.example.org:8080/", at: .privateNetwork))
        #expect(try !permits("http://intranet.example.org/", at: .reserved))
        #expect(try !permits("http://other.example.org/", at: .privateNetwork))
        #expect(try permits("http://other.example.org/", at: .open))
    }
}
