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
            try library.setRead([first], true)
            #expect(try library.story(story.id)?.unread == 1)
        }
    }

    @Test func aStoryIsKnownByTheSumOfItsArticles() throws {
        try withLibrary { library in
            let id = try TestAnalysis(day: "2024-05-01", story: "Talks").take("a", "Ice [PERSON Kim].", into: library)
            try TestAnalysis(day: "2024-05-02", story: "Talks").take("b", "Ice [PERSON Kim].", into: library)
            let kim = try #require(try library.entities(named: "kim").first).id
            func candidate() throws -> StoryCandidate? {
                try library.analysis { try $0.storyCandidates(entities: [kim], near: id).first }
            }
            let both = try #require(try candidate())
            #expect(both.articles == 2)
            #expect(both.entities == [kim: 2])
            #expect(both.terms.entries.map(\.weight) == [2, 2])
            // When the first leaves it
            try library.analysis { session in
                try session.assign(ArticleProfile(id: id, published: nil, terms: TermVector(), entities: [:]), to: nil)
            }
            // Then what it brought is gone
            let one = try #require(try candidate())
            #expect(one.articles == 1)
            #expect(one.entities == [kim: 1])
            #expect(one.terms.entries.map(\.weight) == [1, 1])
        }
    }
}
