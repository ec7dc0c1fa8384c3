import Archive
import News
import Testing

struct IntakeSessionTests {
    @Test func allOfAnArticleComesBack() throws {
        try withLibrary { library in
            // Given an article that has everything
            var content = ArticleContent(
                title: Sourced("Talks end", from: .metadata), byline: Sourced("Ada Lovelace", from: .text),
                site: Sourced("The Post", from: .url), datelinePlace: "GENEVA", url: "https://example.org/a",
                language: "en", text: "Talks\n\nThey ended. “Well.”",
                removed: [RemovedPassage("Share this", .share)], extra: ["desk": "world"], tags: ["talks"])
            content.published = Publication(iso: "2024-05-01T10:00:00Z").map { Sourced($0, from: .dateline) }
            content.blocks[0] = TextBlock(content.blocks[0].span, .heading(level: 2))
            // When it goes in
            var incoming = arrival("a", original: Array("<p>Talks".utf8))
            incoming.content = content
            let id = try library.take(incoming)[0]
            // Then it comes back as it was
            let article = try #require(try library.article(id))
            #expect(article.content == content)
            #expect(article.origins == ["a"])
            #expect(article.tags == ["talks"])
            #expect(article.added == 1_700_000_000)
            #expect(!article.isRead)
            #expect(try library.original(of: id) == Array("<p>Talks".utf8))
            #expect(try library.contents(of: [id]).map(\.content) == [content])
        }
    }

    @Test func anArticleIsFoundByItsKeyAndByItsBytes() throws {
        try withLibrary { library in
            let id = try library.take(arrival("a", text: "One."))[0]
            try library.intake { session in
                let stored = StoredArticle(id: id, hash: ContentHash.of("One.".utf8), version: 1)
                let found = try [session.article(forKey: "a"), session.article(forHash: stored.hash)]
                let none = try [session.article(forKey: "b"), session.article(forHash: 7)]
                #expect(found == [stored, stored])
                #expect(none == [nil, nil])
            }
        }
    }

    @Test func theSameBytesAtASecondPlaceAreOneArticleWithTwoPlaces() throws {
        try withLibrary { library in
            let id = try library.take(arrival("a.txt"))[0]
            try library.intake { session in
                try session.addOrigin(id, "b.txt")
                try session.addOrigin(id, "b.txt")
                try session.addOrigin(id, "a.txt")
            }
            #expect(try library.article(id)?.origins == ["a.txt", "b.txt"])
            #expect(try library.article(withOrigin: "b.txt") == id)
            #expect(try library.article(withOrigin: "a.txt") == id)
            #expect(try library.article(withOrigin: "c.txt") == nil)
        }
    }

    @Test func aSourceIsMadeOnce() throws {
        try withLibrary { library in
            try library.intake { session in
                let first = try session.source(kind: .feed, location: "https://example.org/feed", name: "Example")
                let again = try session.source(kind: .feed, location: "https://example.org/feed", name: "Example")
                #expect(first == again)
                var incoming = arrival("a")
                incoming.source = first
                _ = try session.insert(incoming)
            }
            let sources = try library.sources()
            #expect(sources.map(\.name) == ["Example"])
            #expect(sources.map(\.articles) == [1])
            #expect(sources.map(\.unread) == [1])
        }
    }

    @Test func aChangedTextKeepsIdAndReadState() throws {
        try withLibrary { library in
            // Given an article that was read
            let id = try library.take(arrival("a", text: "Old words.", published: "2024-05-01"))[0]
            try library.setRead([id], true)
            // When its text and date change
            try library.intake { session in
                try session.replace(id, with: arrival("a", text: "New words.", published: "2024-05-07"))
                #expect(try session.article(forKey: "a")?.version == 2)
            }
            // Then it is the same article, still read, found by the new words only
            #expect(try library.article(id)?.content.text == "New words.")
            #expect(try library.article(id)?.isRead == true)
            #expect(try library.titles("new") == ["a"])
            #expect(try library.titles("old") == [])
            #expect(try library.titles("on:2024-05-07") == ["a"])
            #expect(try library.pending(version: 1, limit: 9) == [id])
            #expect(try library.check() == [])
        }
    }
}
