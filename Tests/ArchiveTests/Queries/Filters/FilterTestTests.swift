import Archive
import News
import Testing

struct FilterTestTests {
    /// Five articles: two by a wire service, one of them analysed, one without a date.
    private func withArticles(_ body: (Library) throws -> Void) throws {
        try withLibrary { library in
            try TestAnalysis(day: "2024-05-01", story: "The Moscow talks").take(
                "visit", "[PERSON José Núñez] [EVENT visited] [PLACE Moscow] with [ORG Acme]. Ice cream was had.",
                published: "2024-05-01", into: library)
            try TestAnalysis(story: "The Moscow talks").take(
                "talks", "[PERSON José Núñez] spoke in [PLACE Moscow]. No cream.", published: "2024-05-02T08:00:00Z",
                into: library)
            try library.take(arrival("wire", text: "Cream of the crop.", published: "2023-12-31", site: "Wire Service"))
            try library.take(arrival("late", text: "Ice, then more ice creams.", published: "2024-06-30"))
            try library.take(arrival("undated", text: "Ice cream, undated, in Lyon.", added: 0))
            try body(library)
        }
    }

    private func expect(_ filter: String, _ titles: [String], _ library: Library) throws {
        let found = try library.titles(filter)
        #expect(found == titles, "\(filter)")
        let count = try library.count(Filter(parsing: filter))
        #expect(count == ArticleCount(titles.count, isExact: true), "\(filter)")
    }

    @Test func words() throws {
        try withArticles { library in
            try expect("cream", ["talks", "visit", "wire", "undated"], library)
            try expect("CREAM ice", ["visit", "undated"], library)
            try expect("cream*", ["late", "talks", "visit", "wire", "undated"], library)
            try expect("\"ice cream\"", ["visit", "undated"], library)
            try expect("nunez", ["talks", "visit"], library)
            try expect("cream -ice", ["talks", "wire"], library)
            try expect("-cream", ["late"], library)
            try expect("-\"ice cream\" -talks", ["late", "wire"], library)
            try expect("\"NOT OR AND\"", [], library)
            try expect("-- !! cream -ice", ["talks", "wire"], library)
            #expect(try library.rows(Filter([Filter.Term(.phrase("🙂"))]), limit: 9).isEmpty)
        }
    }

    @Test func entities() throws {
        try withArticles { library in
            try expect("who:\"jose nunez\"", ["talks", "visit"], library)
            try expect("who:jos", ["talks", "visit"], library)
            try expect("where:moscow", ["talks", "visit"], library)
            try expect("org:acme", ["visit"], library)
            try expect("-where:moscow", ["late", "wire", "undated"], library)
            try expect("who:moscow", ["talks", "visit"], library)
            // Not analysed yet: the plain word counts.
            try expect("where:lyon", ["undated"], library)
        }
    }

    @Test func eventsSourcesAndStories() throws {
        try withArticles { library in
            try expect("event:visit", ["visit"], library)
            try expect("event:\"jose nunez\"", ["visit"], library)
            try expect("event:MOSCOW", ["visit"], library)
            try expect("event:m_scow", [], library)
            try expect("event:trade", [], library)
            try expect("event:\"visited mos\"", ["visit"], library)
            try expect("event:isited", [], library)
            try expect("event:🙂", [], library)
            try expect("-event:visit", ["late", "talks", "wire", "undated"], library)
            try expect("source:wire", ["wire"], library)
            try expect("source:folder -cream", ["late"], library)
            try expect("story:moscow", ["talks", "visit"], library)
            try expect("story:s1 ice", ["visit"], library)
            try expect("story:nowhere", [], library)
        }
    }

    @Test func days() throws {
        try withArticles { library in
            try expect("after:2024-05-01", ["late", "talks"], library)
            try expect("after:2023", ["late", "talks", "visit"], library)
            try expect("before:2024-05", ["wire"], library)
            try expect("on:2024-05", ["talks", "visit"], library)
            try expect("on:2024", ["late", "talks", "visit"], library)
            try expect("-on:2024", ["wire"], library)
            try expect("ice after:2024-05-01", ["late"], library)
        }
    }

    @Test func states() throws {
        try withArticles { library in
            let rows = try library.rows(limit: 9)
            try library.setRead(rows.filter { $0.title != "wire" && $0.title != "late" }.map(\.id), true)
            let late = try #require(rows.first { $0.title == "late" })
            _ = try library.addMark(
                late.id, Mark.Anchor(span: TextSpan(0, 3), quote: "Ice", before: "", after: ""), created: 1)
            try expect("is:unread", ["late", "wire"], library)
            try expect("-is:unread", ["talks", "visit", "undated"], library)
            try expect("is:marked", ["late"], library)
            try expect("is:unread -is:marked cream", ["wire"], library)
            try expect("is:unread after:2023", ["late"], library)
            try expect("is:unread on:2023", ["wire"], library)
        }
    }
}
