import Archive
import News
import Testing

struct EntityQueriesTests {
    @Test func namesAreFoundWithoutCaseAndDiacriticsThenByTheirBeginning() throws {
        try withLibrary { library in
            try TestAnalysis().take("a", "[PERSON José Núñez] met [PERSON Jo] and [PERSON Jo].", into: library)
            #expect(try library.entities(named: "JOSE  nunez").map(\.name) == ["José Núñez"])
            #expect(try library.entities(named: "jo").map(\.name) == ["Jo"])
            #expect(try library.entities(named: "j").map(\.name) == ["Jo", "José Núñez"])
            #expect(try library.entities(named: "núñez") == [])
            #expect(try library.entities(named: "") == [])
        }
    }

    @Test func countsOfAFilterAreCountsOfItsArticles() throws {
        try withLibrary { library in
            try TestAnalysis().take("a", "[PERSON Kim] in [PLACE Rome]. [PERSON Kim].", into: library)
            try TestAnalysis().take("b", "[PERSON Kim] in Oslo.", into: library)
            #expect(
                try library.entityRows(Filter(parsing: "rome"), limit: 9).map { "\($0.name) \($0.mentions)" } == [
                    "Kim 2", "Rome 1",
                ])
            #expect(try library.entityRows(kind: .place, limit: 9).map(\.name) == ["Rome"])
            #expect(try library.entityRows(limit: 1).map(\.mentions) == [3])
        }
    }

    @Test func entitiesOfAnArticleTheMostNamedInItFirst() throws {
        try withLibrary { library in
            let id = try TestAnalysis().take("a", "[PERSON Kim], [PLACE Rome], [PLACE Rome].", into: library)
            for name in ["b", "c", "d"] { try TestAnalysis().take(name, "[PERSON Kim].", into: library) }
            #expect(
                try library.entityRows(of: id).map { "\($0.name) \($0.mentions) in \($0.articles)" } == [
                    "Rome 2 in 1", "Kim 4 in 4",
                ])
            let ids = try library.entityRows(limit: 9).map(\.id)
            #expect(try library.entityRows(ids + [Entity.ID(99)]).map(\.articles).sorted() == [1, 4])
        }
    }
}
