import Archive
import News
import Testing

struct EventQueriesTests {
    @Test func anEventListsTheSentencesThatReportIt() throws {
        try withLibrary { library in
            // Given one event in two articles
            let first = try TestAnalysis(day: "2024-05-01").take(
                "a", "[PERSON Kim] [EVENT visited] [PLACE Rome].", published: "2024-05-01", into: library)
            let second = try TestAnalysis(day: "2024-05-01").take(
                "b", "It rained. So [PERSON Kim] [EVENT visited] nobody.", published: "2024-05-02", into: library)
            // Then it is one, with both
            let row = try #require(try library.events(of: second).first)
            #expect(row.event.text == "Kim visited Rome.")
            #expect(row.event.articles == [first, second])
            #expect(row.event.place?.name == "Rome")
            #expect(row.event.participants.map(\.entity.name) == ["Kim", "Rome"])
            #expect(row.event.days.from?.iso == "2024-05-01")
            #expect(row.isFromThisArticle)
            // In the second article its own sentence opens, elsewhere the one the line is from
            #expect(row.article == second)
            #expect(row.span == TextSpan(11, 33))
            #expect(try library.event(row.id)?.article == first)
            #expect(try library.reports(of: row.id).map(\.sentence) == ["So Kim visited nobody.", "Kim visited Rome."])
        }
    }

    @Test func aLineThatNoArticleSaysAnyMoreGivesWay() throws {
        try withLibrary { library in
            let first = try TestAnalysis().take("a", "[PERSON Kim] [EVENT visited] Rome.", into: library)
            let second = try TestAnalysis().take("b", "[PERSON Kim] [EVENT visited] Oslo.", into: library)
            try TestAnalysis().save(first, "[PERSON Kim] visited Rome.", in: library)
            #expect(try library.events(of: second).map(\.event.text) == ["Kim visited Oslo."])
            #expect(try library.titles("event:oslo") == ["b"])
            #expect(try library.titles("event:rome") == [])
            #expect(try library.check() == [])
        }
    }

    @Test func eventsOfAnEntityByDateUndatedLast() throws {
        try withLibrary { library in
            for (verb, day) in [("left", "2024-05-03"), ("came", "2024-05-01"), ("slept", nil), ("ate", "2023-01-01")] {
                try TestAnalysis(day: day).take(verb, "[PERSON Kim] [EVENT \(verb)].", into: library)
            }
            let kim = try #require(try library.entities(named: "kim").first).id
            let lines = try library.events(of: kim, limit: 9).map(\.event.text)
            #expect(lines == ["Kim ate.", "Kim came.", "Kim left.", "Kim slept."])
            #expect(try library.events(of: kim, limit: 2).map(\.event.text) == ["Kim came.", "Kim left."])
        }
    }
}
