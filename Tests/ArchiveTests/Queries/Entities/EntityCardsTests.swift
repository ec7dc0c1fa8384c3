import Archive
import News
import Testing

struct EntityCardsTests {
    @Test func aCardTellsWhoWhenAndWithWhom() throws {
        try withLibrary { library in
            // Given three articles that name Kim, one of them undated
            try TestAnalysis(day: "2024-05-01").take(
                "a", "Rain fell. [PERSON Kim] [EVENT visited] [PLACE Rome].", published: "2024-05-02", into: library)
            try TestAnalysis().take(
                "b", "[PERSON Kim] left [PLACE Rome]. [PERSON Kim] slept.", published: "2024-07-01", into: library)
            try TestAnalysis().take("c", "[PERSON Kim] woke in [PLACE Oslo].", into: library)
            // When the card is drawn up
            let kim = try #require(try library.entities(named: "kim").first)
            let card = try #require(try library.card(kim.id, quotes: 3))
            // Then
            #expect(card.entity.name == "Kim")
            #expect(card.aliases == [Alias("Kim", mentions: 4)])
            #expect(card.mentions == 4)
            #expect(card.articles == 3)
            #expect(card.first?.iso == "2024-05-02")
            #expect(card.last?.iso == "2024-07-01")
            #expect(
                card.months == [MonthCount(year: 2024, month: 5, count: 1), MonthCount(year: 2024, month: 7, count: 2)])
            #expect(card.seenWith.map { "\($0.name) \($0.articles)" } == ["Rome 2", "Oslo 1"])
            #expect(card.events.map(\.event.text) == ["Kim visited Rome."])
            // The undated article stands where it came in, in November 2023.
            #expect(card.quotes.map(\.sentence) == ["Kim left Rome.", "Kim slept.", "Kim visited Rome."])
            #expect(card.quotes.map { $0.sentence.slice($0.hit) } == ["Kim", "Kim", "Kim"])
        }
    }

    /// More than are kept come and go; what is shown is counted all the same.
    @Test func companyIsCountedExactly() throws {
        try withLibrary { library in
            let names = (0..<25).map { first in (0..<4).map { "P\(Character(UnicodeScalar(97 + first)!))\($0)" } }
            let groups = (0..<4).map { group in names.map { $0[group] } }
            for (number, group) in (groups + groups.reversed() + groups).enumerated() {
                let marked = (["Kim"] + group).map { "[PERSON \($0)]" }.joined(separator: " met ")
                try TestAnalysis().take("\(number)", marked + ".", published: "2024-05-01", into: library)
            }
            try library.remove([Article.ID(1)])
            let kim = try #require(try library.entities(named: "kim").first)
            let card = try #require(try library.card(kim.id))
            #expect(card.isSeenWithExact)
            #expect(card.seenWith.count == 20)
            for row in card.seenWith { #expect(row.articles == (groups[0].contains(row.name) ? 2 : 3), "\(row)") }
        }
    }

    @Test func aSentenceIsQuotedOnce() throws {
        try withLibrary { library in
            try TestAnalysis().take("a", "[PERSON Kim] met [PERSON Kim]. [PERSON Kim] slept.", into: library)
            let kim = try #require(try library.entities(named: "kim").first)
            let card = try #require(try library.card(kim.id, quotes: 5))
            #expect(card.quotes.map(\.sentence) == ["Kim met Kim.", "Kim slept."])
            #expect(try #require(try library.card(kim.id, quotes: 1)).quotes.count == 1)
        }
    }

    @Test(arguments: ["words ", "字", "é"])
    func ofASentenceWithoutEndTheWordsAroundTheNameAreQuoted(filler: String) throws {
        try withLibrary { library in
            // Given one sentence of a thousand words, with the name in the middle
            let side = String(repeating: filler, count: 1_000)
            try TestAnalysis().take("a", side + "[PERSON Kim] " + side + ".", into: library)
            let kim = try #require(try library.entities(named: "kim").first)
            // When its card is drawn up
            let quote = try #require(try library.card(kim.id, quotes: 5)?.quotes.first)
            // Then whole words and characters stand to either side
            #expect((800..<1_300).contains(quote.sentence.utf8.count))
            #expect(quote.sentence.slice(quote.hit) == "Kim")
            #expect(!quote.sentence.contains("\u{FFFD}"))
            #expect(quote.sentence.hasPrefix(filler.split(separator: " ")[0]))
            #expect(quote.sentence.hasSuffix(filler.split(separator: " ")[0]))
        }
    }
}
