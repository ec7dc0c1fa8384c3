import Archive
import News
import Support
import Testing

@testable import Newsroom

/// Stories of a young library don't depend on the order in which articles came.
@Suite struct StoryRevisionTests {
    private static let articles = [
        TestArticle("Sines pact", "2023-04-18", "Ana Lobato signed the Sines harbour agreement in Lisbon on Tuesday."),
        TestArticle(
            "Cranes for Sines", "2023-06-09", "The first harbour crane reached Sines after the agreement of Ana Lobato."
        ),
        TestArticle("Chess cup", "2023-05-02", "Tomas Brekke won the chess cup in Bergen on Monday after nine games."),
        TestArticle("Brekke again", "2023-05-09", "The chess cup of Bergen went to Tomas Brekke, who won all games."),
        TestArticle("Herring", "2023-05-11", "Members argued for hours about quotas of herring and cod."),
    ]

    /// The titles of each story, where `order` says in which the articles come, one import each.
    private func stories(_ order: [Int]) throws -> Set<Set<String>> {
        try TestDesk.with { test in
            for number in order {
                let path = try test.folder.write(Self.articles[number].file, to: "news/\(number).txt")
                _ = try test.desk.importFiles([path])
                _ = try test.desk.analyze(as: "test")
            }
            let stories = try test.library.stories(limit: 9)
            return Set(try stories.map { Set(try test.library.rows(of: $0.id).map(\.title)) })
        }
    }

    @Test(arguments: [[0, 1, 2, 3, 4], [4, 3, 2, 1, 0], [2, 0, 4, 1, 3], [1, 2, 3, 4, 0]])
    func anyOrderGivesTheSameStories(order: [Int]) throws {
        #expect(try stories(order) == [["Sines pact", "Cranes for Sines"], ["Chess cup", "Brekke again"]])
    }

    @Test func aStoryKeepsItsIdWhenItGrows() throws {
        try TestDesk.with { test in
            let ids = try test.read(Self.articles[0], Self.articles[1], Self.articles[4])
            let story = try #require(try test.library.story(of: ids[0]))
            _ = try test.desk.importFiles([try test.folder.write(Self.articles[2].file, to: "news/9.txt")])
            _ = try test.desk.analyze(as: "test")
            #expect(try test.library.story(of: ids[0])?.id == story.id)
            #expect(try test.library.check().isEmpty)
        }
    }

    @Test func textsOfOtherLanguagesTellNoStory() throws {
        let german = [
            "Die Hafenarbeiter in Lissabon haben gestern nicht gearbeitet, und die Kräne standen still, weil es zu kalt war.",
            "Der Hafen von Lissabon hat einen neuen Kran, und die Hafenarbeiter haben sich darüber gestern sehr gefreut.",
        ]
        try TestDesk.with { test in
            let ids = try test.read(
                TestArticle("Hafenarbeiter in Lissabon", "2023-04-18", german[0]),
                TestArticle("Ein Kran für den Hafen", "2023-04-19", german[1]), Self.articles[0], Self.articles[1])
            #expect(try test.library.story(of: ids[0]) == nil)
            #expect(try test.library.stories(limit: 9).count == 1)
            let page = try test.desk.context(.article(ids[0]))
            #expect(page.related.isEmpty && page.sameStory.isEmpty)
        }
    }

    @Test func aStoryThatGrowsIsNamedByWhatItsTitlesShare() throws {
        let text = "Ana Lobato signed the Sines harbour agreement in Lisbon on Tuesday, after talks on cranes."
        try TestDesk.with { test in
            let ids = try test.read(
                TestArticle("All you need to know", "2023-04-18", text),
                TestArticle("Lobato signs harbour agreement", "2023-04-19", text + " The mayor was glad."),
                TestArticle("Harbour agreement signed by Lobato", "2023-04-20", text + " Dockers were not."))
            #expect(try test.library.story(of: ids[0])?.name == "Lobato signs harbour agreement")
        }
    }
}
