import Archive
import News
import Testing

struct FeedStoreTests {
    private func standing(_ address: String = "https://harbour.example/feed") -> FeedStanding {
        FeedStanding(address: address, origin: "typed")
    }

    private func follow(_ library: Library, _ wish: FeedWish) throws -> Source.ID {
        try library.intake { try $0.follow(wish).feed.source }
    }

    private func feed(_ id: Source.ID, in library: Library) throws -> FollowedFeed {
        try #require(try library.source(id)?.feed)
    }

    @Test func aFeedIsFollowedOnce() throws {
        try withLibrary { library in
            let first = try library.intake { try $0.follow(FeedWish(standing())) }
            let second = try library.intake { try $0.follow(FeedWish(standing())) }
            #expect(first.isNew)
            #expect(!second.isNew)
            #expect(first.feed.source == second.feed.source)
            #expect(first.feed.name == "https://harbour.example/feed", "until it says what it is called")
            #expect(try library.sources().map(\.id) == [first.feed.source])
        }
    }

    @Test func oneThatIsReachedAnotherWayIsTheSame() throws {
        try withLibrary { library in
            let id = try follow(library, FeedWish(standing()))
            let wish = FeedWish(standing("https://example.org/"), otherAddress: "https://harbour.example/feed")
            #expect(try follow(library, wish) == id)
            // When it has moved
            try library.intake { try $0.save(standing("https://new.example/feed"), of: id) }
            #expect(try follow(library, FeedWish(standing("https://new.example/feed"))) == id)
            #expect(try follow(library, FeedWish(standing())) == id, "where it was first followed")
            #expect(try library.followedFeeds().map(\.location) == ["https://harbour.example/feed"])
        }
    }

    @Test func howItStandsIsKept() throws {
        try withLibrary { library in
            let id = try follow(library, FeedWish(standing()))
            var new = standing("https://harbour.example/new")
            new.secret = "ann:secret"
            new.origin = "own"
            (new.etag, new.lastModified) = ("\"1\"", "yesterday")
            (new.fetched, new.succeeded, new.failures, new.due) = (1, 2, 3, 4)
            (new.problem, new.heldUntil, new.isGone) = ("It burns.", 5, true)
            (new.movedTo, new.movedSince) = ("https://b.example/", 6)
            try library.intake { try $0.save(new, of: id, name: "Harbour", homepage: "https://harbour.example/") }
            #expect(try library.followedFeeds().map(\.standing) == [new])
            #expect(
                try library.source(id)
                    == Source(
                        id: id, kind: .feed, location: "https://harbour.example/feed", name: "Harbour",
                        feed: FollowedFeed(
                            address: "https://harbour.example/new", homepage: "https://harbour.example/", succeeded: 2,
                            due: 4, heldUntil: 5, isGone: true, problem: "It burns.")))
        }
    }

    @Test func aNameThatWasGivenStays() throws {
        try withLibrary { library in
            let id = try follow(library, FeedWish(standing(), name: "My harbour"))
            try library.intake { try $0.save(standing(), of: id, name: "Harbour News") }
            #expect(try library.source(id)?.name == "My harbour")
            let other = try follow(library, FeedWish(standing("https://b.example/")))
            try library.intake { try $0.save(standing("https://b.example/"), of: other, name: "B") }
            try library.intake { try $0.save(standing("https://b.example/"), of: other, name: "B daily") }
            #expect(try library.source(other)?.name == "B daily")
        }
    }

    @Test func foldersAddUp() throws {
        try withLibrary { library in
            let id = try follow(library, FeedWish(standing()))
            #expect(try feed(id, in: library).folders == [])
            for folder in ["World/Asia", "Ports", "World/Asia", nil] {
                _ = try follow(library, FeedWish(standing(), folder: folder))
            }
            #expect(try feed(id, in: library).folders == ["World/Asia", "Ports"])
        }
    }

    @Test func itsArticlesStayWhenItIsNotFollowed() throws {
        try withLibrary { library in
            let id = try follow(library, FeedWish(standing(), folder: "Ports", wantsFullText: true))
            try library.intake { session in
                var article = arrival("A")
                article.source = id
                _ = try session.insert(article)
            }
            #expect(try library.unfollow(id, at: 9))
            #expect(try !library.unfollow(id, at: 9))
            #expect(try library.followedFeeds().isEmpty)
            #expect(try library.sources().map(\.feed) == [nil])
            #expect(try library.formerFeeds().map(\.id) == [id])
            #expect(try library.titles() == ["A"])
            // When it is followed again
            #expect(try library.refollow(id))
            #expect(try feed(id, in: library).folders == ["Ports"])
            #expect(try feed(id, in: library).wantsFullText)
            #expect(try library.formerFeeds().isEmpty)
        }
    }

    @Test func aFormerFeedWithoutArticlesIsNoSource() throws {
        try withLibrary { library in
            let id = try follow(library, FeedWish(standing()))
            _ = try library.unfollow(id, at: 9)
            #expect(try library.sources().isEmpty)
            let again = try library.intake { try $0.follow(FeedWish(standing())) }
            #expect(again.isNew)
            #expect(again.feed.source == id)
        }
    }
}
