import Archive
import News
import Testing

struct ArticleRemovalTests {
    @Test func whatIsRemovedIsGoneFromEverythingAndComesBackWhole() throws {
        try withLibrary { library in
            // Given two articles about the same visit, one of them marked
            let text = "[PERSON Kim] [EVENT visited] [PLACE Rome]."
            let first = try TestAnalysis(day: "2024-05-01", story: "Rome").take("a", text, into: library)
            let second = try TestAnalysis(day: "2024-05-01", story: "Rome").take("b", text, into: library)
            _ = try library.addMark(
                first, Mark.Anchor(span: TextSpan(0, 3), in: "Kim visited Rome."), created: 1)
            let card = try #require(try library.entities(named: "kim").first.flatMap { try library.card($0.id) })
            let rows = try library.rows(limit: 9)
            let events = try library.events(of: second)
            // When the first is removed
            #expect(try library.remove([first, first, Article.ID(99)]) == [first])
            // Then nothing shows, finds or counts it
            #expect(try library.titles() == ["b"])
            #expect(try library.titles("visited") == ["b"])
            #expect(try library.article(first) == nil)
            #expect(try library.articleCount() == 1)
            #expect(try library.marks() == [])
            #expect(try library.entityRows(limit: 9).map(\.articles) == [1, 1])
            #expect(try library.events(of: second).map(\.event.articles) == [[second]])
            #expect(try library.stories(limit: 9) == [])
            #expect(try library.sources().map(\.articles) == [1])
            #expect(try library.check() == [])
            // And when it is restored all is as before
            #expect(try library.restore([first]) == [first])
            #expect(try library.rows(limit: 9) == rows)
            #expect(try library.titles("visited") == ["a", "b"])
            #expect(try library.card(card.entity.id) == card)
            #expect(try library.events(of: second) == events)
            #expect(try library.check() == [])
        }
    }
}
