import Archive
import Glibc
import News
import Support
import Synchronization
import Testing

@testable import Fetching
@testable import Newsroom

@Suite(.timeLimit(.minutes(1)))
struct RefresherTests {
    private let day = 86_400

    /// A feed at /feed that is followed.
    private func withFeed(_ body: (FeedDesk, Source.ID) throws -> Void) throws {
        try FeedDesk.with { (desk) throws in
            desk.files.set("/feed", FeedDesk.rss("Ferry"), ["ETag: \"1\""])
            try body(desk, try desk.follow("/feed").source)
        }
    }

    @Test func whatIsNewComesIn() throws {
        try withFeed { (desk, id) throws in
            desk.files.set("/feed", FeedDesk.rss("Ferry", "Barge", name: "Harbour Daily"))
            let summary = try desk.refresh(after: 60)
            #expect(summary.sentence == "1 feed read: 1 article new.")
            #expect(Set(try desk.titles()) == ["Ferry", "Barge"])
            #expect(try desk.library.source(id)?.name == "Harbour Daily")
            #expect(try desk.feed(id).succeeded == TestDesk.now.seconds + 60)
        }
    }

    @Test func whatHasNotChangedIsNotSent() throws {
        try withFeed { (desk, id) throws in
            desk.files.set("/feed") { request in
                let isKnown = request.headers["if-none-match"] == "\"1\""
                return [.send(isKnown ? TestServer.answer("304 Not Modified") : TestServer.page("changed"))]
            }
            #expect(try desk.refresh(after: 60).sentence == "1 feed read: 0 articles new.")
            #expect(try desk.feed(id).problem == nil)
            #expect(try desk.feed(id).succeeded == TestDesk.now.seconds + 60)
        }
    }

    @Test func aFeedWithoutEntriesIsWell() throws {
        try withFeed { (desk, id) throws in
            desk.files.set("/feed", "<rss><channel><title>Harbour News</title></channel></rss>")
            #expect(try desk.refresh().sentence == "1 feed read: 0 articles new.")
            #expect(try desk.titles() == ["Ferry"])
        }
    }

    @Test func aFailureIsToldAndTheRestGoesOn() throws {
        try withFeed { (desk, id) throws in
            desk.files.set("/two", FeedDesk.rss("Barge", name: "Two"))
            let two = try desk.follow("/two").source
            desk.files.set("/feed", status: "500 Oops")
            desk.files.set("/two", FeedDesk.rss("Barge", "Tug", name: "Two"))
            let summary = try desk.refresh()
            #expect(summary.sentence == "1 feed read: 1 article new; 1 failed.")
            #expect(
                summary.failures.map(\.sentence) == [
                    "localhost has a fault of its own (500); `dateline refresh` tries again."
                ])
            #expect(try desk.feed(id).problem == summary.failures[0].sentence)
            #expect(try desk.feed(two).problem == nil)
        }
    }

    @Test func aPageInItsPlaceIsAFailure() throws {
        try withFeed { (desk, id) throws in
            desk.files.set("/feed", "<html><body>Sign in</body></html>")
            let address = desk.server.address("/feed")
            #expect(try desk.refresh().failures.map(\.sentence) == ["\(address): This is no feed but a web page."])
            desk.files.set("/feed") { request in
                [.send(TestServer.answer(request.headers["if-none-match"] == "\"1\"" ? "304 No" : "500 Oops"))]
            }
            #expect(try desk.refresh().read == 1, "its marks are still those of the feed")
            #expect(try desk.feed(id).problem == nil)
        }
    }

    @Test func whatIsCutOffIsLeftForNextTime() throws {
        try withFeed { (desk, id) throws in
            desk.files.set("/feed") { _ in
                let head = "HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n"
                return [.send(Array((head + FeedDesk.rss("Ferry", "Barge")).utf8)), .close]
            }
            #expect(try desk.refresh().failures.count == 1)
            #expect(try desk.titles() == ["Ferry"])
            #expect(try desk.feed(id).problem?.contains("broke off") == true)
        }
    }

    @Test func whoWishesToBeLeftAloneIs() throws {
        try withFeed { (desk, id) throws in
            desk.files.set("/feed", status: "429 Too Many", ["Retry-After: 7200"])
            #expect(try desk.refresh().failures.count == 1)
            let requests = desk.server.requests.count
            let summary = try desk.refresh(after: 3_600)
            #expect(
                summary.held.map(\.sentence) == [
                    "Harbour News is not asked before 2024-03-01 14:00: its server wishes to be left alone."
                ])
            #expect(desk.server.requests.count == requests)
            desk.files.set("/feed", FeedDesk.rss("Ferry"))
            #expect(try desk.refresh(after: 7_200).read == 1)
        }
    }

    @Test func whatIsGoneIsAskedForOnlyByName() throws {
        try withFeed { (desk, id) throws in
            desk.files.set("/feed", status: "410 Gone")
            #expect(try desk.refresh().failures.count == 1)
            #expect(try desk.feed(id).isGone)
            desk.files.set("/feed", FeedDesk.rss("Ferry", "Barge"))
            #expect(try desk.refresh(after: 2 * day).read == 0)
            #expect(try desk.desk(after: 2 * day).refresh([id]).read == 1)
            #expect(try !desk.feed(id).isGone)
        }
    }

    @Test func onlyWhatIsDueIsAskedForOnATimer() throws {
        try withFeed { (desk, id) throws in
            let early = try desk.refresh(after: 3_599, onlyDue: true)
            #expect(early.sentence == "No feed is due; a feed that is named is asked anyway.")
            #expect(try desk.refresh(after: 3_600, onlyDue: true).read == 1)
        }
    }

    @Test func aMoveForGoodIsBelievedADayLater() throws {
        try withFeed { (desk, id) throws in
            desk.files.set("/feed", status: "301 Moved", ["Location: /new"])
            desk.files.set("/new", FeedDesk.rss("Ferry", "Barge"))
            #expect(try desk.refresh().read == 1)
            #expect(try desk.feed(id).address == desk.server.address("/feed"))
            _ = try desk.refresh(after: day)
            #expect(try desk.feed(id).address == desk.server.address("/new"))
            #expect(Set(try desk.titles()) == ["Ferry", "Barge"], "articles stay the same")
        }
    }

    /// As if none of these had been reached: no test waits for a name server.
    private func settleUnreached(_ feeds: [StoredFeed], _ desk: FeedDesk, besides: [StoredFeed] = []) throws
        -> RefreshSummary
    {
        let now = desk.desk()
        let round = RefreshRound { _ in }
        for feed in besides { round.read(feed, ImportSummary()) }
        for feed in feeds {
            let state = try #require(RefreshState(feed.standing))
            let request = try #require(state.request(for: .person, at: 0))
            round.postpone(Refresher.Question(feed: feed, state: state, request: request), "\(feed.name) is far away.")
        }
        try Refresher(library: desk.library, clock: now.clock, importer: now.importer, rules: now.rules)
            .settleUnreached(round)
        return round.summary
    }

    @Test func whereNothingIsReachedThereIsNoNetwork() throws {
        try FeedDesk.with { (desk) throws in
            for name in ["a", "b", "c"] {
                let wish = FeedWish(FeedStanding(address: "http://\(name).example/", origin: "found"))
                _ = try desk.library.intake { try $0.follow(wish) }
            }
            let feeds = try desk.library.followedFeeds()
            let offline = try settleUnreached(feeds, desk)
            #expect(offline.isOffline)
            #expect(
                offline.failures.map(\.sentence) == [
                    "None of 3 feeds could be reached; there seems to be no network. What is here can be read meanwhile."
                ])
            #expect(try desk.library.followedFeeds().allSatisfy { $0.standing.problem == nil })
            // When another could be reached they are to blame
            let partly = try settleUnreached([feeds[0], feeds[1]], desk, besides: [feeds[2]])
            #expect(!partly.isOffline)
            #expect(partly.failures.count == 2)
            #expect(
                try desk.library.followedFeeds().map(\.standing.problem) == [
                    "http://a.example/ is far away.", "http://b.example/ is far away.", nil,
                ])
        }
    }

    @Test func feedsAreAskedSideBySide() throws {
        try FeedDesk.with { (desk) throws in
            let arrived = Mutex(0)
            for path in ["/one", "/two"] {
                desk.files.set(path, FeedDesk.rss("From \(path.dropFirst())", name: path))
                try desk.follow(path)
                // Each waits for the other
                desk.files.set(path) { _ in
                    [
                        .run {
                            arrived.withLock { $0 += 1 }
                            while arrived.withLock({ $0 }) < 2 { pauseForOthers() }
                        }, .send(TestServer.page(FeedDesk.rss("New from \(path.dropFirst())", name: path))),
                    ]
                }
            }
            #expect(try desk.refresh().read == 2)
            #expect(try desk.titles("new").count == 2)
        }
    }

    @Test func whatCameBeforeAStopStays() throws {
        try withFeed { (desk, id) throws in
            desk.files.set("/slow", FeedDesk.rss("Slow", name: "Slow"))
            try desk.follow("/slow")
            desk.files.set("/slow") { _ in [.hang] }
            desk.files.set("/feed", FeedDesk.rss("Ferry", "Barge"))
            let cancellation = Cancellation()
            let summary = try desk.desk().refresh(cancellation: cancellation) { progress in
                if case .read = progress.state { cancellation.cancel() }
            }
            #expect(summary.isCancelled)
            #expect(summary.sentence == "1 feed read: 1 article new; stopped.")
            #expect(try desk.titles().contains("Barge"))
        }
    }

    @Test func nothingComesInFromAFeedThatIsUnfollowedMeanwhile() throws {
        try withFeed { (desk, id) throws in
            let library = desk.library
            desk.files.set("/feed") { _ in
                [
                    .run { _ = try? library.unfollow(id, at: 1) },
                    .send(TestServer.page(FeedDesk.rss("Ferry", "Barge"))),
                ]
            }
            _ = try desk.refresh()
            #expect(try desk.titles() == ["Ferry"])
        }
    }

    @Test func aListFromElsewhereLeadsNowhereInside() throws {
        try FeedDesk.with { (desk) throws in
            desk.files.set("/feed", FeedDesk.rss("Ferry"))
            let wish = FeedWish(FeedStanding(address: desk.server.address("/feed"), origin: "found"))
            _ = try desk.library.intake { try $0.follow(wish) }
            #expect(try desk.refresh().failures.map(\.sentence).first?.hasPrefix("localhost leads into") == true)
            #expect(desk.server.requests.isEmpty)
            // When the user types the same address
            #expect(try !desk.follow("/feed").isNew)
            #expect(try desk.refresh().read == 1)
        }
    }

    @Test func progressIsToldOfEachFeed() throws {
        try withFeed { (desk, id) throws in
            let told = Mutex<[RefreshProgress]>([])
            _ = try desk.desk().refresh { progress in told.withLock { $0.append(progress) } }
            #expect(
                told.withLock { $0 } == [
                    RefreshProgress(source: id, name: "Harbour News", state: .asked, done: 0, total: 1),
                    RefreshProgress(source: id, name: "Harbour News", state: .read(new: 0), done: 1, total: 1),
                ])
        }
    }

    @Test func withoutFeedsThereIsNothingToDo() throws {
        let summary = try FeedDesk.with { try $0.refresh() }
        #expect(summary.sentence == "No feeds are followed.")
    }
}

/// Lets other threads run.
private func pauseForOthers() { _ = sched_yield() }
