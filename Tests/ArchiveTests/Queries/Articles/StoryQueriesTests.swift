import Archive
import News
import Testing

struct StoryQueriesTests {
    @Test func articlesAboutTheSameMakeAStory() throws {
        try withLibrary { library in
            // Given two articles of one story and one alone
            let first = try TestAnalysis(day: "2024-05-01", story: "Talks").take(
                "a", "[PERSON Kim] met [PERSON Lee].", published: "2024-05-01", into: library)
            try TestAnalysis(day: "2024-05-04", story: "Talks").take(
                "b", "[PERSON Kim] left.", published: "2024-05-04", into: library)
            try TestAnalysis(day: "2024-05-03", story: "Weather").take(
                "c", "[PLACE Rome] is wet.", published: "2024-05-03", into: library)
            // Then only the story of two is listed
            let story = try #require(try library.stories(limit: 9).first)
            #expect(try library.stories(limit: 9).map(\.name) == ["Talks"])
            #expect(story.articles == 2)
            #expect(story.unread == 2)
            #expect(story.days.from?.iso == "2024-05-01")
            #expect(story.days.to?.iso == "2024-05-04")
            #expect(try library.rows(of: story.id).map(\.title) == ["b", "a"])
            #expect(try library.story(of: first) == story)
            #expect(try library.stories(of: [first, Article.ID(99)]) == [first: story.id])
            try library.setRead([first], true)
            #expect(try library.story(story.id)?.unread == 1)
        }
    }

    @Test func aStoryIsFoundByTheTopicsOfItsArticles() throws {
        try withLibrary { library in
            let ids = try ["2024-05-01", "2024-05-02", "2024-05-09"].map { day in
                try TestAnalysis(day: day, story: "Talks").take(day, "Ice [PERSON Kim].", published: day, into: library)
            }
            func candidates(_ word: String, near id: Article.ID) throws -> [StoryCandidate] {
                let topics = TestAnalysis.terms(word).entries.map(\.term)
                return try library.analysis { try $0.storyCandidates(topics: topics, near: id, members: 2) }
            }
            // Those nearest in time stand for it, but not the article itself
            #expect(try candidates("ice", near: ids[1]).map(\.nearest) == [[ids[2]]])
            #expect(try candidates("snow", near: ids[1]).isEmpty)
            // When two leave it
            try library.analysis { session in
                for id in ids.prefix(2) { try session.assign(id, to: nil) }
            }
            // Then it is a story of one
            let story = try #require(try library.story(of: ids[2]))
            #expect(story.articles == 1)
            #expect(story.days.from?.iso == "2024-05-09")
        }
    }

    @Test func aStoryFormedAnewKeepsItsIdWhereMostOfItIs() throws {
        try withLibrary { library in
            let ids = try ["a", "b", "c"].map { name in
                try TestAnalysis(story: "Talks").take(name, "Ice [PERSON Kim] [EVENT visited] \(name).", into: library)
            }
            let talks = try #require(try library.story(of: ids[0]))
            try library.analysis { session in
                let grown = try session.regroup([[ids[1], ids[2]], [ids[0]]], articles: 3) {
                    $0.joined(separator: " and ")
                }
                #expect(grown.count == 1 && !grown.contains(talks.id))
            }
            #expect(try library.story(of: ids[1])?.id == talks.id)
            #expect(try library.story(of: ids[1])?.name == "b and c")
            #expect(try library.story(of: ids[1])?.articles == 2)
            #expect(try library.story(of: ids[0])?.name == "a")
            #expect(try library.analysis { try $0.groupedArticles() } == 3)
            #expect(try library.check().isEmpty)
        }
    }
}
