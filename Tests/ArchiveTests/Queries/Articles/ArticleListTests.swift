import Archive
import News
import Testing

struct ArticleListTests {
    @Test(arguments: ["", "word", "is:unread", "source:folder", "who:Kim", "on:2024"])
    func pagesFollowEachOtherWithoutGapOrRepeat(_ line: String) throws {
        try withLibrary { library in
            // Given 25 articles of one day
            for number in 0..<25 {
                try TestAnalysis().take("\(number)", "A word of [PERSON Kim].", published: "2024-05-01", into: library)
            }
            // When they are read page by page
            let filter = try Filter(parsing: line)
            var titles: [String] = []
            var position: Int64?
            while true {
                let page = try library.rows(filter, behind: position, limit: 10)
                guard let last = page.last else { break }
                titles += page.map(\.title)
                position = last.position
            }
            // Then each comes once, in order
            #expect(titles == (0..<25).map(String.init))
        }
    }

    @Test func aHitIsShownInItsWords() throws {
        try withLibrary { library in
            try library.take(arrival("a", text: "Before.\n\nThe Élysée said\nnothing at all."))
            let snippet = try #require(
                try library.rows(Filter(parsing: "elysee \"said nothing\""), limit: 1)[0].snippet)
            #expect(snippet.text == "Before. The Élysée said nothing at all.")
            #expect(snippet.hits.map(snippet.text.slice) == ["Élysée", "said nothing"])
            #expect(try library.rows(limit: 1)[0].snippet == nil)
        }
    }

    @Test func aRowTellsWhatTheListShows() throws {
        try withLibrary { library in
            let id = try library.take(arrival("a", published: "2024-05-01", site: "Wire"))[0]
            let row = try #require(try library.row(id))
            #expect(row.title == "a")
            #expect(row.published == Publication(iso: "2024-05-01"))
            #expect(row.published?.isDayOnly == true)
            #expect(row.site == "Wire")
            #expect(row.source == "News folder")
            #expect(row.origin == "a")
            #expect(row.isUnread)
            #expect(!row.hasMarks)
            #expect(try library.rows(limit: 1) == [row])
        }
    }

    @Test func countingStopsAtTheCap() throws {
        try withLibrary { library in
            try library.take((0..<30).map { arrival("\($0)", text: "word") })
            #expect(try library.count(Filter(parsing: "word"), cap: 10) == ArticleCount(10, isExact: false))
            #expect(try library.count(Filter(parsing: "word"), cap: 30) == ArticleCount(30, isExact: true))
            #expect(try library.count(isFolded: false, cap: 10) == ArticleCount(30, isExact: true))
        }
    }
}
