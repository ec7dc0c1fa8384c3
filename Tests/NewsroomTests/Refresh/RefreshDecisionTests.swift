import Archive
import Fetching
import Testing

@testable import Newsroom

struct RefreshDecisionTests {
    private let now = 1_000_000
    private let hour = 3_600
    private let day = 86_400

    private func address(_ text: String = "https://example.org/feed") throws -> WebAddress {
        try #require(WebAddress(text))
    }

    private func state(_ change: (inout RefreshState) -> Void = { _ in }) throws -> RefreshState {
        var state = RefreshState(try address(), origin: .typed)
        state.validators = Validators(etag: "\"old\"", lastModified: "then")
        state.standing.fetched = now - day
        state.standing.succeeded = now - hour
        change(&state)
        return state
    }

    private func notes(etag: String? = nil, movedTo: String? = nil, freshFor: Int? = nil) throws -> AnswerNotes {
        AnswerNotes(
            validators: Validators(etag: etag, lastModified: nil), address: try address(),
            movedTo: try movedTo.map(address), freshFor: freshFor)
    }

    private func decide(
        _ outcome: FetchOutcome, content: RefreshDecision.Content = .read, from state: RefreshState,
        at moment: Int? = nil
    ) -> RefreshState {
        RefreshDecision(interval: hour, now: moment ?? now).state(behind: outcome, content: content, from: state)
    }

    // MARK: Asking

    @Test func asksWhatIsDue() throws {
        let state = try state { $0.standing.due = now }
        #expect(state.request(for: .schedule, at: now)?.validators == state.validators)
        #expect(state.request(for: .schedule, at: now - 1) == nil)
        #expect(state.request(for: .person, at: now - 1) != nil, "a person need not wait for the schedule")
    }

    @Test func asksNothingOfAServerThatHasHadEnough() throws {
        let state = try state { $0.standing.heldUntil = now }
        #expect(state.request(for: .person, at: now - 1) == nil)
        #expect(state.request(for: .person, at: now) != nil)
    }

    @Test func asksForWhatIsGoneOnlyIfAPersonWishes() throws {
        let state = try state { $0.standing.isGone = true }
        #expect(state.request(for: .schedule, at: now) == nil)
        #expect(state.request(for: .person, at: now) != nil)
    }

    @Test func asksForTheWholeNowAndThen() throws {
        let state = try state { $0.standing.fetched = now - 8 * day - 1 }
        #expect(state.request(for: .schedule, at: now)?.validators == Validators.none)
        let new = RefreshState(try address(), origin: .typed)
        #expect(new.request(for: .schedule, at: now)?.validators == Validators.none)
    }

    // MARK: Outcomes

    @Test func remembersWhatCame() throws {
        let before = try state {
            ($0.standing.failures, $0.standing.problem, $0.standing.heldUntil, $0.standing.isGone) = (
                3, "It failed.", 5, true
            )
        }
        let after = decide(.fetched([], try notes(etag: "\"new\"")), from: before)
        #expect(after.validators == Validators(etag: "\"new\"", lastModified: nil))
        #expect(after.standing.fetched == now)
        #expect(after.standing.succeeded == now)
        #expect(after.standing.failures == 0)
        #expect(after.standing.problem == nil)
        #expect(after.standing.heldUntil == nil)
        #expect(!after.standing.isGone)
        #expect(after.standing.due == now + hour)
    }

    @Test func keepsItsMarksWhenNothingChanged() throws {
        let before = try state()
        let after = decide(.notModified(try notes()), from: before)
        #expect(after.validators == before.validators)
        #expect(after.standing.fetched == before.standing.fetched)
        #expect(after.standing.succeeded == now)
        let marked = decide(.notModified(try notes(etag: "\"new\"")), from: before)
        #expect(marked.validators == Validators(etag: "\"new\"", lastModified: "then"))
    }

    @Test func leavesWhatIsFreshButNotForLong() throws {
        for (fresh, wait) in [(nil, hour), (60, hour), (2 * hour, 2 * hour), (365 * day, day)] as [(Int?, Int)] {
            #expect(decide(.notModified(try notes(freshFor: fresh)), from: try state()).standing.due == now + wait)
        }
    }

    @Test func backsOffFromFailures() throws {
        var state = try state()
        var waits: [Int] = []
        for _ in 0..<7 {
            state = decide(.failed(.status(500, try address())), from: state)
            waits.append((state.standing.due - now) / hour)
        }
        #expect(waits == [1, 2, 4, 8, 16, 24, 24])
        #expect(state.standing.failures == 7)
        #expect(state.standing.problem == "example.org has a fault of its own (500); `dateline refresh` tries again.")
        #expect(state.validators.etag == "\"old\"")
    }

    @Test func takesWhatIsNoFeedAsAFailure() throws {
        let before = try state()
        let outcome = FetchOutcome.fetched([], try notes(etag: "\"page\"", movedTo: "https://hotel.example/login"))
        let after = decide(outcome, content: .unreadable("It is a web page."), from: before)
        #expect(after.standing.problem == "It is a web page.")
        #expect(after.validators == before.validators, "those of the page would hide the feed")
        #expect(after.move == nil)
        #expect(after.standing.failures == 1)
    }

    @Test func blamesNoSourceForTheNetwork() throws {
        let before = try state { ($0.standing.due, $0.standing.failures) = (5, 1) }
        let after = decide(.failed(.unknownHost("example.org")), from: before)
        #expect(after.standing.problem != nil)
        #expect(after.standing.due == 5)
        #expect(after.standing.failures == 1)
        #expect(decide(.cancelled, from: before) == before)
    }

    @Test func waitsAsLongAsItIsTold() throws {
        let told = decide(.retryLater(after: 7_200), from: try state())
        #expect(told.standing.heldUntil == now + 7_200)
        #expect(told.standing.due == now + 7_200)
        let short = decide(.retryLater(after: 60), from: try state())
        #expect(short.standing.heldUntil == now + 60)
        #expect(short.standing.due == now + hour)
        let untold = decide(.retryLater(after: nil), from: try state())
        #expect(untold.standing.heldUntil == now + 600)
        #expect(decide(.retryLater(after: nil), from: untold).standing.heldUntil == now + 1_200)
    }

    @Test func stopsWhereNothingIsAnyMore() throws {
        let after = decide(.gone, from: try state())
        #expect(after.standing.isGone)
        #expect(
            after.standing.problem?.hasPrefix("example.org says that there is nothing at https://example.org/feed")
                == true)
    }

    // MARK: Moving

    @Test func believesAMoveThatIsSaidAgainADayLater() throws {
        let move = FetchOutcome.notModified(try notes(movedTo: "https://new.example/feed"))
        let first = decide(move, from: try state())
        #expect(first.address == (try address()))
        let soon = decide(move, from: first, at: now + hour)
        #expect(soon.address == (try address()))
        let later = decide(move, from: soon, at: now + day)
        #expect(later.address == (try address("https://new.example/feed")))
        #expect(later.origin == .found, "the user typed the other host")
        #expect(later.move == nil)
    }

    @Test func forgetsAMoveThatIsNotSaidAgain() throws {
        let first = decide(.notModified(try notes(movedTo: "https://new.example/feed")), from: try state())
        #expect(first.move != nil)
        #expect(decide(.notModified(try notes()), from: first).move == nil)
        let other = decide(.notModified(try notes(movedTo: "https://b.example/")), from: first, at: now + day)
        #expect(other.address == (try address()))
        #expect(other.move?.since == now + day)
    }

    @Test func movesWithinAHostAsTyped() throws {
        let move = FetchOutcome.notModified(try notes(movedTo: "https://example.org/new"))
        let later = decide(move, from: decide(move, from: try state()), at: now + day)
        #expect(later.address == (try address("https://example.org/new")))
        #expect(later.origin == .typed)
    }
}
