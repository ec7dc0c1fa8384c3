import Archive
import News
import Support
import Testing

@testable import Newsroom

/// Filters that hide and tag what comes in.
struct IntakeRulesTests {
    private let lines = """
        {"id": "1", "title": "Your horoscope", "text": "Mars is in Leo.", "tags": ["fun"]}
        {"id": "2", "title": "Ferry to Oslo", "text": "The ferry left Bergen."}
        {"id": "3", "title": "Ferries and stars", "text": "A horoscope for sailors."}
        """

    private func take(_ test: TestDesk, mutes: [String] = [], tags: [String: String] = [:]) throws -> ImportSummary {
        var rules = IntakeRules()
        rules.mutes = try mutes.map { try Filter(parsing: $0) }
        rules.tags = try tags.sorted { $0.key < $1.key }.map {
            IntakeRules.TagRule(tag: $0.key, filter: try Filter(parsing: $0.value))
        }
        let desk = NewsDesk(library: test.library, clock: test.desk.clock, rules: rules)
        return try desk.importLines(try test.folder.write(lines, to: "news.jsonl"))
    }

    private func titles(_ filter: String, _ test: TestDesk) throws -> Set<String> {
        Set(try test.library.rows(Filter(parsing: filter), limit: 9).map(\.title))
    }

    @Test func whatIsMutedIsKeptAndHidden() throws {
        try TestDesk.with { (test) throws in
            let summary = try take(test, mutes: ["horoscope -ferr*", "nothing"])
            #expect(summary.sentence == "3 articles new (1 muted).")
            #expect(try titles("", test) == ["Ferry to Oslo", "Ferries and stars"])
            #expect(try titles("horoscope", test) == ["Ferries and stars"])
            #expect(try titles("is:muted", test) == ["Your horoscope"])
            #expect(try titles("is:muted mars", test) == ["Your horoscope"])
            #expect(try titles("is:muted oslo", test) == [])
            #expect(try titles("is:unread", test) == ["Ferry to Oslo", "Ferries and stars"])
            #expect(try test.library.count().value == 2)
            #expect(try test.library.sources().map(\.articles) == [2])
            #expect(try test.library.sources().map(\.unread) == [2])
            #expect(try test.library.check() == [])
        }
    }

    @Test func whatIsMutedIsNotAnalysedButCanBeRead() throws {
        try TestDesk.with { (test) throws in
            _ = try take(test, mutes: ["oslo"])
            #expect(try test.desk.pendingCount() == 2)
            _ = try test.desk.analyze(as: "test")
            #expect(try test.library.entities(named: "Oslo").isEmpty)
            let row = try #require(try test.library.rows(Filter(parsing: "is:muted"), limit: 1).first)
            let page = try #require(try test.library.page(row.id))
            #expect(page.isAnalyzed, "nothing more will be found")
            #expect(try test.library.setRead([row.id], false) == [], "it is not unread")
            try test.library.forgetAnalysis()
            #expect(try test.desk.pendingCount() == 2)
        }
    }

    @Test func itCanBeBroughtBack() throws {
        try TestDesk.with { (test) throws in
            _ = try take(test, mutes: ["horoscope"])
            let muted = try test.library.articles(Filter(parsing: "is:muted"))
            #expect(muted.count == 2)
            #expect(Set(try test.library.restore(muted)) == Set(muted))
            #expect(try titles("is:unread", test).count == 3)
            #expect(try test.desk.pendingCount() == 3)
            #expect(try take(test, mutes: ["horoscope"]).same == 3, "it is not new any more")
            #expect(try titles("is:muted", test).isEmpty)
            #expect(try test.library.check() == [])
        }
    }

    @Test func aRemovedOneIsNeitherHereNorThere() throws {
        try TestDesk.with { (test) throws in
            _ = try take(test, mutes: ["oslo"])
            let muted = try test.library.articles(Filter(parsing: "is:muted"))
            #expect(try test.library.remove(muted) == muted)
            #expect(try titles("is:muted", test).isEmpty)
            #expect(try test.library.check() == [])
            #expect(try test.library.restore(muted) == muted)
            #expect(try titles("", test).count == 3)
            #expect(try test.library.check() == [])
        }
    }

    @Test func whatFitsIsTagged() throws {
        try TestDesk.with { (test) throws in
            _ = try take(test, tags: ["Sea": "ferr*", "fun": "horoscope"])
            #expect(try titles("tag:sea", test) == ["Ferry to Oslo", "Ferries and stars"])
            #expect(try titles("tag:fun -tag:sea", test) == ["Your horoscope"])
            let row = try #require(try test.library.rows(Filter(parsing: "tag:fun -tag:sea"), limit: 1).first)
            #expect(try test.library.article(row.id)?.tags == ["fun"], "no tag twice")
        }
    }

    @Test func aMutedFeedEntryIsNotCountedAsNews() throws {
        try FeedDesk.with { (desk) throws in
            desk.files.set("/feed", FeedDesk.rss("Ferry", "Barge"))
            let mutes = [try Filter(parsing: "source:harbour barge")]
            let followed = try desk.desk { $0.mutes = mutes }.follow(desk.server.address("/feed"))
            #expect(followed.articles.sentence == "2 articles new (1 muted).")
            #expect(try desk.titles() == ["Ferry"])
        }
    }
}
