import News
import Testing

@testable import Archive

/// What a key can ask for walks an index: it reads no table that grows with the
/// library from end to end, and sorts nothing.
struct QueryPlansTests {
    private func withPlans(_ body: (Library, Article.ID, Entity.ID) throws -> [PlanStep]) throws {
        try withLibrary { library in
            let id = try TestAnalysis(day: "2024-05-01", story: "Rome").take(
                "a", "[PERSON Kim] [EVENT visited] [PLACE Rome].", published: "2024-05-01", into: library)
            try TestAnalysis(day: "2024-05-02", story: "Rome").take("b", "[PERSON Kim] slept.", into: library)
            let kim = try #require(try library.entities(named: "kim").first).id
            let plans = try body(library, id, kim)
            #expect(!plans.isEmpty)
            for step in plans { #expect(isCheap(step), "\(step)") }
        }
    }

    /// What sorts no more than one name's entities, one article's or event's rows or the reader's marks may sort.
    private let small = [
        "FROM alias", "FROM mark", "FROM otherOrigin", "SELECT article FROM mark",
        "FROM report WHERE article =", "FROM participant WHERE event =", "FROM report r\n",
        "e.toDay - e.fromDay > 400",
    ]
    private let large = [
        "article", "a", "storedBody", "search", "topic", "term", "appearance", "p", "event", "e", "report", "r",
        "alias",
        "story", "s",
    ]

    private func isCheap(_ step: PlanStep) -> Bool {
        if step.detail.hasPrefix("USE TEMP B-TREE") { return small.contains { step.statement.contains($0) } }
        return !large.contains { step.detail == "SCAN \($0)" }
    }

    @Test(
        arguments: [
            "", "word", "wor*", "\"a word\" -other", "-other", "is:unread", "is:unread word", "is:marked", "who:kim",
            "who:kim word", "after:2024", "on:2024 is:unread", "source:folder", "story:rome", "event:visit", "-who:kim",
            "is:muted", "tag:port", "source:f1",
        ], [false, true])
    func lists(_ line: String, whileOthersWait: Bool) throws {
        let filter = try Filter(parsing: line)
        try withPlans { library, _, _ in
            if whileOthersWait { try library.take(arrival("c")) }
            return try library.plans {
                _ = try ArticleListQueries.rows(
                    filter, behind: 1 << 60, order: .newestFirst, limit: 50, isFolded: true, in: $0)
            }
        }
    }

    @Test(arguments: [
        "", "word", "is:unread", "is:unread word", "is:marked", "who:kim", "after:2024", "on:2024", "story:rome",
        "source:f1",
    ])
    func counts(_ line: String) throws {
        let filter = try Filter(parsing: line)
        try withPlans { library, _, _ in
            try library.plans { _ = try ArticleListQueries.count(filter, isFolded: true, cap: 100, in: $0) }
        }
    }

    /// Through a filter, what it finds is gathered and sorted.
    @Test(arguments: [false, true]) func timelines(ofAnEntity: Bool) throws {
        let days = DayInterval(from: CalendarDay(iso: "2024-01-01"), to: CalendarDay(iso: "2024-12-31"))
        try withPlans { library, _, kim in
            try library.plans { db in
                for days in [.open, days] {
                    let query = TimelineQuery(entity: ofAnEntity ? kim : nil, days: days)
                    _ = try EventWalk(query, in: db).last(50, in: db)
                    _ = try EventWalk(query, in: db).density(50, in: db)
                    _ = try EventWalk(query, in: db).undated(50, in: db)
                }
            }
        }
    }

    /// Gathered and sorted while they are few, met on a walk where they are many.
    @Test(arguments: [nil, EntityKind.person], [0, 9]) func namesThatBeginSo(kind: EntityKind?, most: Int) throws {
        try withPlans { library, _, kim in
            try library.plans { db in
                let found = try EntityQueries.ids(beginningWith: "k", kind: kind, most: most, in: db)
                #expect(found == [kim.number])
            }
        }
    }

    /// Of a list of subscriptions each feed is looked for among all that are known.
    @Test func feedsByAddress() throws {
        try withLibrary { library in
            let plans = try library.plans { _ = try FeedStore.source(at: ["https://harbour.example/feed"], in: $0) }
            #expect(!plans.isEmpty)
            #expect(!plans.contains { $0.detail.hasPrefix("SCAN ") })
        }
    }

    @Test func pagesAndContext() throws {
        try withPlans { library, id, kim in
            try library.plans { db in
                _ = try ArticleQueries.page(id, in: db)
                _ = try EntityQueries.rows(of: id, in: db)
                let word = SearchWord(word: "visited", weight: 1)
                _ = try ProfileQueries.candidates(
                    near: id, words: [word], entities: [kim], isFolded: true, limit: 9, in: db)
                _ = try ProfileQueries.profile(id, in: db)
                _ = try ProfileQueries.profiles(of: [id], in: db)
                _ = try ArticleWords.read([id], in: db)
                _ = try ArticleRowQueries.rows([id], in: db)
                _ = try EventQueries.events(of: id, in: db)
                _ = try AppearanceQueries.newest(of: kim, limit: 9, in: db)
                _ = try EntityCompany(of: try #require(try EntityQueries.one(kim, in: db)), in: db)
                let postings = try RelatedEventQueries.postings(of: [kim], near: nil, perEntity: 9, in: db)
                _ = try EventRowQueries.candidates(postings.map(\.event), limit: 9, in: db)
                _ = try StoryStore(db).candidates(topics: [1, 2], near: id, limit: 5, members: 8)
                _ = try AnnotationStore.events(of: id, in: db)
                _ = try StoryQueries.rows(limit: 9, in: db)
                _ = try StoryQueries.story(of: id, in: db)
                _ = try StoryQueries.stories(of: [id], in: db)
                _ = try ArticleRowQueries.story(Story.ID(1), limit: 9, in: db)
                _ = try EntityQueries.rows(kind: nil, limit: 9, in: db)
                _ = try EntityQueries.rows(kind: .person, limit: 9, in: db)
                _ = try PendingArticles.ids(version: 2, limit: 9, first: [], in: db)
            }
        }
    }
}
