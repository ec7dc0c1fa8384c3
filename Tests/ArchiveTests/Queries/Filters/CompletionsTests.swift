import Archive
import News
import Testing

struct CompletionsTests {
    @Test func wordsOfAFilterLineAreCompleted() throws {
        try withLibrary { library in
            try TestAnalysis(day: "2024-05-01", story: "Élan").take(
                "a", "[PERSON Émile] met [PERSON Emma] and [PERSON Emma] in [PLACE Embrun].", into: library)
            try TestAnalysis(day: "2024-05-01", story: "Élan").take("b", "[PERSON Emma].", into: library)
            try library.take(arrival("c", site: "Emporium"))
            #expect(try library.completions(of: "em", for: .entity(.person)) == ["Emma", "Émile"])
            #expect(try library.completions(of: "em", for: .entity(.place)) == ["Embrun"])
            #expect(try library.completions(of: "em", for: .source) == ["Emporium"])
            #expect(try library.completions(of: "news", for: .source) == ["News folder"])
            #expect(try library.completions(of: "ela", for: .story) == ["Élan"])
            #expect(try library.completions(of: "vis", for: .event) == ["visit"])
        }
    }
}
