import Archive
import News
import Testing

struct LeaseTests {
    @Test func oneHoldsItUntilItIsReleasedOrStale() throws {
        try withLibrary { library in
            #expect(try library.acquireLease(holder: "one", now: 100, seconds: 10))
            #expect(try !library.acquireLease(holder: "two", now: 105, seconds: 10))
            #expect(try library.acquireLease(holder: "one", now: 105, seconds: 10))
            // Stale: taken over, and the first is told when it renews.
            #expect(try library.acquireLease(holder: "two", now: 115, seconds: 10))
            #expect(try !library.renewLease(holder: "one", now: 116, seconds: 10))
            #expect(try library.renewLease(holder: "two", now: 116, seconds: 10))
            try library.releaseLease(holder: "two")
            #expect(try library.acquireLease(holder: "one", now: 117, seconds: 10))
        }
    }
}
