import News
import Testing

@testable import Archive

struct CompletionsTests {
    @Test func wordsOfAFilterLineAreCompleted() throws {
        try withLibrary { library in
            try TestAnalysis(day: "2024-05-01", story: "Élan").take(
                "a", "[PERSON Émile] met [PERSON Emma] and [PERSON Emma] in [PLACE Embrun].", into: library)
            try TestAnalysis(day: "2024-05-01", story: "Élan").take("b", "[PERSON Emma].", into: library)
            try library.take(arrival("c", site: "Emporium"))
            #expect(try library.names(of: "em", for: .entity(.person)) == ["Emma", "Émile"])
            #expect(try library.names(of: "em", for: .entity(.place)) == ["Embrun"])
            #expect(try library.names(of: "em", for: .source) == ["Emporium"])
            #expect(try library.names(of: "news", for: .source) == ["News folder"])
            #expect(try library.names(of: "ela", for: .story) == ["Élan"])
            #expect(try library.names(of: "vis", for: .event) == ["visit"])
        }
    }

    /// A person's number is not that of the place called the same.
    @Test func theNumberIsThatOfTheKindAskedFor() throws {
        try withLibrary { library in
            for name in ["a", "b"] {
                try TestAnalysis(day: "2024-05-01", story: "Fire").take(name, "[PLACE Paris] burns.", into: library)
            }
            try TestAnalysis(day: "2024-05-01").take("c", "[PERSON Paride] sings.", into: library)
            try library.write { try $0.run("UPDATE entity SET name = 'Paris' WHERE name = 'Paride'") }
            try library.take(arrival("d", site: "Parish News"))
            _ = try library.saveFilter("paris news", try Filter(parsing: "sings"))
            func found(_ prefix: String, _ field: Completable) throws -> [CompletedName] {
                try library.completions(of: prefix, for: field)
            }
            #expect(try found("par", .entity(.place)) == [CompletedName("Paris", articles: 2)])
            #expect(try found("par", .entity(.person)) == [CompletedName("Paris", articles: 1)])
            #expect(try found("fire", .story) == [CompletedName("Fire", articles: 2)])
            #expect(try found("par", .saved) == [CompletedName("paris news", articles: 1)])
            #expect(try found("par", .source) == [CompletedName("Parish News")])
            #expect(try found("news f", .source) == [CompletedName("News folder", articles: 4)])
            #expect(try found("vis", .event) == [CompletedName("visit")])
        }
    }
}

extension Library {
    fileprivate func names(of prefix: String, for field: Completable) throws -> [String] {
        try completions(of: prefix, for: field).map(\.name)
    }
}
