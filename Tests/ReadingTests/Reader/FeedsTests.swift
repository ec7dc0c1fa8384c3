import News
import Reading
import Testing

/// What keys do about feeds.
@Suite struct FeedsTests {
    private let harbour = Source(
        id: .init(3), kind: .feed, location: "https://harbour.example/rss", name: "Harbour",
        feed: FollowedFeed(address: "https://harbour.example/rss"))
    private let folder = Source(id: .init(1), kind: .folder, location: "/news", name: "news", articles: 4)

    private func reader(_ sources: [Source], from source: String = "Harbour") -> Reader {
        var reader = Reader()
        _ = reader.update(.start)
        let row = ArticleRow(id: .init(7), title: "Ferry", source: source)
        _ = reader.update(.answer(.listed([row], for: .everything, after: nil, total: 1, isLast: true)))
        _ = reader.update(.answer(.sources(sources)))
        return reader
    }

    private func press(_ command: Command, _ reader: inout Reader) -> [Request] {
        reader.update(.command(command, Step()))
    }

    private func type(_ text: String, _ reader: inout Reader) -> [Request] {
        _ = reader.update(.typed(.paste(text), Viewport()))
        return reader.update(.typed(.enter, Viewport()))
    }

    @Test func anAddressIsTypedOrPasted() {
        var reader = reader([])
        #expect(press(.addSource, &reader) == [])
        #expect(type(" https://harbour.example/ ", &reader) == [.addSource("https://harbour.example/")])
        #expect(reader.prompt == nil)
        _ = press(.commandLine, &reader)
        #expect(type("add ~/news", &reader) == [.addSource("~/news")])
    }

    @Test func theFeedOfTheChosenArticleIsAsked() {
        var reader = reader([folder, harbour])
        #expect(press(.refresh, &reader) == [.refresh(.init(3))])
        #expect(press(.refreshAll, &reader) == [.refresh(nil)])
    }

    @Test func theFeedAtTheCursorIsAsked() {
        var reader = reader([folder, harbour], from: "news")
        _ = press(.stories, &reader)
        _ = reader.update(.command(.bottom, Step()))
        #expect(press(.refresh, &reader) == [.refresh(.init(3))])
        #expect(press(.unfollow, &reader) == [.unfollow(.init(3))])
        #expect(press(.fullText, &reader) == [.setFullText(.init(3), true)])
        _ = reader.update(.command(.up, Step()))
        #expect(press(.refresh, &reader) == [])
        #expect(reader.notice?.text == "This is not from a feed that is followed; R asks all feeds.")
    }

    @Test func sourcesAreOneKeyAway() {
        var reader = reader([folder, harbour])
        let story = Story(id: .init(1), name: "Ferry", days: .open, articles: 2)
        _ = reader.update(.answer(.stories([story, story])))
        _ = press(.sources, &reader)
        #expect(reader.view == .stories)
        #expect(reader.stories.listing.selected == .source(folder))
        _ = reader.update(.command(.top, Step()))
        #expect(press(.sources, &reader) == [])
        #expect(reader.stories.listing.selected == .source(folder))
    }

    @Test func withoutFeedsItIsSaidHowToGetOne() {
        var reader = reader([folder])
        #expect(press(.refreshAll, &reader) == [])
        #expect(reader.notice?.text == "No feed is followed; a adds one.")
    }

    /// A key may come before the answer that tells what is followed.
    @Test func nothingIsSaidOfSourcesThatHaveNotCome() {
        var reader = Reader()
        _ = reader.update(.start)
        #expect(press(.refreshAll, &reader) == [.refresh(nil)])
        for command in [Command.refresh, .unfollow, .fullText, .sources] {
            #expect(press(command, &reader) == [])
            #expect(reader.notice?.text == "The sources are still being read; try again in a moment.")
        }
    }

    @Test func whatComesInMovesNothing() {
        var reader = reader([harbour])
        #expect(reader.update(.arrived(12)) == [])
        #expect(reader.list.arrived == 12)
        #expect(reader.list.rows.count == 1)
        let asked = press(.showNew, &reader)
        #expect(asked.first == .list(.everything, after: nil, limit: 200))
        #expect(reader.list.arrived == 0)
    }

    @Test func aRefreshThatEndsShowsHowTheFeedsStand() {
        var reader = reader([harbour])
        let running = Job(id: Job.refresh, name: "refresh", done: 0, total: 1, parts: [.init("Harbour", .running)])
        #expect(reader.update(.progress(running)) == [])
        let done = Job(id: Job.refresh, name: "refresh", done: 1, total: 1, state: .finished)
        #expect(reader.update(.progress(done)).contains(.sources))
        #expect(reader.jobs == [done])
    }
}
