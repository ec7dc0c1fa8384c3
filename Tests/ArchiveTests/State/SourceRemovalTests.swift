import Archive
import News
import Testing

struct SourceRemovalTests {
    /// A feed with two articles that is followed, and a folder with one.
    private func withSources(_ body: (Library, Source.ID) throws -> Void) throws {
        try withLibrary { library in
            try library.take(arrival("folder"))
            let id = try library.intake { session in
                let id = try session.follow(FeedWish(FeedStanding(address: "https://a.example/", origin: "typed")))
                    .feed.source
                for name in ["one", "two"] {
                    var article = arrival(name)
                    article.source = id
                    _ = try session.insert(article)
                }
                return id
            }
            try body(library, id)
        }
    }

    @Test func aSourceGoesWithItsArticlesAndComesBack() throws {
        try withSources { (library, id) throws in
            #expect(try library.remove(id, at: 5).count == 2)
            #expect(try library.titles() == ["folder"])
            #expect(try library.sources().count == 1)
            #expect(try library.followedFeeds().isEmpty)
            #expect(try library.check() == [])
            #expect(try library.restore(id)?.count == 2)
            #expect(try library.titles().count == 3)
            #expect(try library.followedFeeds().map(\.source) == [id])
            #expect(try library.check() == [])
            #expect(try library.restore(id) == nil)
        }
    }

    @Test func whatWasRemovedForItselfStaysAway() throws {
        try withSources { (library, id) throws in
            let one = try library.articles(Filter(parsing: "one"))
            try library.remove(one)
            #expect(try library.remove(id, at: 5).count == 1)
            #expect(try library.restore(id)?.count == 1)
            #expect(try Set(library.titles()) == ["folder", "two"])
        }
    }

    @Test func aFeedThatWasUnfollowedBeforeStaysSo() throws {
        try withSources { (library, id) throws in
            _ = try library.unfollow(id, at: 4)
            try library.remove(id, at: 5)
            #expect(try library.restore(id)?.count == 2)
            #expect(try library.followedFeeds().isEmpty)
        }
    }

    @Test func aSourceIsFoundByItsId() throws {
        try withSources { (library, id) throws in
            #expect(try Set(library.titles("source:\(id)")) == ["one", "two"])
            #expect(try library.titles("source:news") == ["folder"])
        }
    }
}
