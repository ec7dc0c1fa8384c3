import Archive
import News
import Support
import Testing

@testable import Newsroom

struct SubscriptionsTests {
    private let list = """
        <opml version="2.0"><body>
        <outline text="Ports"><outline text="Harbour" title="Harbour" type="rss" xmlUrl="https://harbour.example/feed" htmlUrl="https://harbour.example/"/>
        <outline text="Deep"><outline text="Pilots" xmlUrl="http://pilots.example/rss"/></outline></outline>
        <outline text="Alone" xmlUrl="https://alone.example/?a=1&amp;b=2"/>
        </body></opml>
        """

    private func read(_ text: String, _ test: TestDesk) throws -> ImportSummary {
        try test.desk.importFiles([try test.folder.write(text, to: "list.opml")])
    }

    @Test func itsFeedsAreFollowedAndNotFetched() throws {
        try TestDesk.with { test in
            let summary = try read(list, test)
            #expect(summary.sentence == "3 feeds followed (`dateline refresh` fetches them).")
            let sources = try test.library.sources()
            #expect(sources.map(\.name) == ["Alone", "Harbour", "Pilots"])
            #expect(sources.map(\.feed?.folders) == [[], ["Ports"], ["Ports/Deep"]])
            #expect(sources.map(\.feed?.succeeded) == [nil, nil, nil])
            #expect(sources[1].feed?.homepage == "https://harbour.example/")
            #expect(try test.library.followedFeeds().allSatisfy { $0.standing.origin == "found" })
            #expect(
                try read(list, test).sentence
                    == "0 feeds followed, 3 followed already (`dateline refresh` fetches them).")
        }
    }

    @Test func whatGoesOutComesInAgain() throws {
        try TestDesk.with { test in
            _ = try read(list, test)
            let text = try test.desk.subscriptions()
            let sources = try test.library.sources()
            try TestDesk.with { other in
                #expect(try read(text, other).followed == 3)
                #expect(try other.desk.subscriptions() == text)
                let again = try other.library.sources()
                #expect(again.map(\.name) == sources.map(\.name))
                #expect(again.map(\.feed) == sources.map(\.feed))
            }
        }
    }

    @Test func aFeedInTwoFoldersStaysInBoth() throws {
        try TestDesk.with { test in
            let twice = ["A", "B"].map {
                "<outline text='\($0)'><outline text='F' xmlUrl='https://f.example/'/></outline>"
            }
            _ = try read("<opml><body>\(twice.joined())</body></opml>", test)
            #expect(try test.library.sources().map(\.feed?.folders) == [["A", "B"]])
            #expect(try test.desk.subscriptions().split(separator: "f.example").count == 3)
        }
    }

    @Test func anAddressWithoutItsSchemeIsOne() throws {
        try TestDesk.with { test in
            let text = """
                <opml><body><outline text="A" xmlUrl="harbour.example/feed"/>
                <outline text="B" xmlUrl="pilots.example:8080/rss"/></body></opml>
                """
            let summary = try read(text, test)
            #expect(summary.followed == 2)
            #expect(
                try test.library.followedFeeds().map(\.standing.address).sorted() == [
                    "https://harbour.example/feed", "https://pilots.example:8080/rss",
                ])
        }
    }

    @Test func whatIsNoWebAddressIsNamed() throws {
        try TestDesk.with { test in
            let summary = try read(
                """
                <opml><body><outline text="G" xmlUrl="gopher://old.example/"/>
                <outline text="H" xmlUrl="https://h.example/"/></body></opml>
                """, test)
            #expect(summary.followed == 1)
            #expect(
                summary.failures.map(\.sentence) == [
                    "\(test.folder.path(of: "list.opml")): gopher://old.example/ is no web address and was left out."
                ])
        }
    }
}
