import Archive
import News
import Support
import Testing

@testable import Newsroom

struct FollowerTests {
    private func failure(_ address: String, _ desk: FeedDesk, _ options: FollowOptions = FollowOptions()) -> String? {
        do {
            _ = try desk.desk().follow(address, options)
            return nil
        } catch {
            return "\(error)"
        }
    }

    @Test func aFeedIsReadAndKept() throws {
        try FeedDesk.with { desk in
            desk.files.set("/feed", FeedDesk.rss("Ferry", "Barge"), ["ETag: \"1\""])
            let followed = try desk.follow("/feed", FollowOptions(folder: "Ports", wantsFullText: true))
            #expect(followed.name == "Harbour News")
            #expect(followed.isNew)
            #expect(followed.articles.new == 2)
            #expect(Set(try desk.titles()) == ["Ferry", "Barge"])
            let feed = try desk.feed(followed.source)
            #expect(feed.address == desk.server.address("/feed"))
            #expect(feed.folders == ["Ports"])
            #expect(feed.wantsFullText)
            #expect(feed.succeeded == TestDesk.now.seconds)
            #expect(feed.due == TestDesk.now.seconds + 3_600)
            #expect(try desk.library.rows(limit: 9).allSatisfy { $0.origin.hasPrefix(desk.server.address("/")) })
        }
    }

    @Test func aFeedThatIsFollowedIsToldSo() throws {
        try FeedDesk.with { desk in
            desk.files.set("/feed", FeedDesk.rss("Ferry"))
            let first = try desk.follow("/feed")
            desk.files.set("/feed", FeedDesk.rss("Ferry", "Barge"))
            let second = try desk.follow("/feed")
            #expect(second.source == first.source)
            #expect(!second.isNew)
            #expect(second.articles.new == 1, "what is new is taken in all the same")
        }
    }

    @Test func oneThatRedirectsToAFollowedOneIsTheSame() throws {
        try FeedDesk.with { desk in
            desk.files.set("/feed", FeedDesk.rss("Ferry"))
            desk.files.set("/old", status: "301 Moved Permanently", ["Location: /feed"])
            let first = try desk.follow("/feed")
            let second = try desk.follow("/old")
            #expect(second.source == first.source)
            #expect(second.articles.same == 1)
        }
    }

    @Test func aPageLeadsToItsFeed() throws {
        try FeedDesk.with { desk in
            desk.files.set(
                "/",
                """
                <!doctype html><head><title>Harbour</title>
                <link rel=alternate type="application/rss+xml" title="Comments" href="/comments/feed">
                <link rel=alternate type="application/rss+xml" title="News" href="/feed"></head><body>Hello</body>
                """)
            desk.files.set("/feed", FeedDesk.rss("Ferry"))
            let followed = try desk.follow("/")
            #expect(try desk.feed(followed.source).address == desk.server.address("/feed"))
            #expect(followed.others == [desk.server.address("/comments/feed")])
            #expect(try desk.library.followedFeeds().first?.standing.origin == "typed", "it lies where the user typed")
        }
    }

    @Test func aPageWhoseFirstFeedIsGoneLeadsToItsSecond() throws {
        try FeedDesk.with { desk in
            desk.files.set("/", "<html><body><a href='/rss'>RSS</a> <a href='/atom.xml'>Atom</a></body></html>")
            desk.files.set("/atom.xml", FeedDesk.rss("Ferry"))
            let followed = try desk.follow("/")
            #expect(try desk.feed(followed.source).address == desk.server.address("/atom.xml"))
        }
    }

    @Test func whereThereIsNoFeedNothingIsKept() throws {
        try FeedDesk.with { desk in
            let address = desk.server.address("/x")
            desk.files.set("/x", "<html><body>Hello</body></html>")
            #expect(failure(address, desk) == "\(address) is no feed, and names none.")
            desk.files.set("/x", "<html><link rel=alternate type=application/rss+xml href=/gone></html>")
            #expect(
                failure(address, desk)
                    == "There is nothing at \(desk.server.address("/gone")) (404); the source may have moved.")
            desk.files.set("/x", "<opml><body><outline xmlUrl='https://a.example/'/></body></opml>")
            #expect(
                failure(address, desk)
                    == "\(address) is a list of subscriptions; save it, and `dateline import` follows the feeds in it.")
            desk.files.set("/x", "")
            #expect(failure(address, desk) == "\(address): The answer is empty.")
            desk.files.set("/x", status: "410 Gone")
            #expect(failure(address, desk) == "localhost says that there is nothing at \(address) any more.")
            desk.files.set("/x", status: "429 Too Many Requests")
            #expect(failure(address, desk) == "localhost wants to be asked later; nothing was followed.")
            desk.files.set("/x", status: "500 Internal Server Error")
            #expect(failure(address, desk) == "localhost has a fault of its own (500); try again later.")
            let sources = try desk.library.sources()
            #expect(sources.isEmpty)
        }
    }

    @Test func whatIsNoAddressIsSaid() throws {
        try FeedDesk.with { desk in
            #expect(
                failure("ftp://a.example/", desk)
                    == "'ftp://a.example/' is no web address; write it as https://HOST/PATH.")
            let file = try desk.test.folder.write("x", to: "feed.xml")
            #expect(failure(file, desk) == "\(file) is a file here; `dateline import` takes it in.")
        }
    }

    @Test func aNameOfTheWorldLeadsInsideOnlyIfItIsTheUsersOwn() throws {
        try FeedDesk.with { desk in
            desk.files.set("/feed", FeedDesk.rss("Ferry"))
            let address = desk.server.address("/feed", host: "harbour.example")
            #expect(failure(address, desk)?.hasPrefix("harbour.example leads into this machine") == true)
            #expect(failure(address, desk, FollowOptions(isOwn: true)) == nil)
            let summary = try desk.refresh()
            #expect(summary.read == 1, "and it stays so")
        }
    }

    @Test func aPasswordIsKeptAndNotShown() throws {
        try FeedDesk.with { desk in
            desk.files.set("/feed") { request in
                let isKnown = request.headers["authorization"] == "Basic YW5uOmE6YiBj"
                return [.send(isKnown ? TestServer.page(FeedDesk.rss("Ferry")) : TestServer.answer("401 No"))]
            }
            let address = desk.server.address("/feed")
            let followed = try desk.desk().follow(address.replacing("://", with: "://ann:a%3Ab%20c@"))
            #expect(try desk.feed(followed.source).address == address)
            #expect(try desk.library.source(followed.source)?.location == address)
            #expect(try desk.refresh().read == 1)
        }
    }
}
