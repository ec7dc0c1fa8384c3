import Foundation
import Support
import Testing

/// What the commands print for programs: docs/FORMATS.md.
@Suite struct JSONLinesTests {
    private static let entity: Set<String> = [
        "id", "name", "kind", "aliases", "mentions", "articles", "first", "last", "months", "seen_with", "country",
        "peoples", "events",
    ]
    private static let article: Set = ["id", "origin", "title", "published", "site", "source", "unread"]
    private static let event: Set = [
        "id", "text", "kind", "from", "to", "date_source", "status", "place", "participants", "articles",
    ]

    @Test func everyCommandPrintsThePromisedFields() throws {
        try Program.with(library: true) { program in
            let promised: [([String], Set<String>)] = [
                (["list", "--json"], Self.article), (["search", "harbour", "--json"], Self.article.union(["snippet"])),
                (["timeline", "--json"], Self.event),
                (["related", "a1", "--json"], ["id", "origin", "events", "articles"]),
                (["related", "--all", "--json"], ["id", "origin", "events", "articles"]),
                (["related", "e1", "--json"], ["id", "origin", "events", "articles"]),
                (["related", "v1", "--json"], ["id", "origin", "events", "articles"]),
                (["entities", "--json"], Self.entity),
                (["stories", "--json"], ["id", "name", "from", "to", "articles"]),
                (["export", "a1", "--format", "json"], Self.article),
                (["export", "--timeline", "Ana Lobato", "--format", "json"], Self.event.union(["reports"])),
                (["keys", "--json"], ["command", "keys", "help", "section"]),
                (["settings", "--json"], ["name", "value", "origin"]),
            ]
            for (arguments, names) in promised {
                let run = try Run(ProductPath.of("dateline"), arguments, in: program.folder)
                #expect((run.status, run.errors) == (0, ""), "\(arguments)")
                #expect(!run.lines.isEmpty, "\(arguments)")
                for line in run.lines {
                    let found = try fields(line)
                    #expect(found == names, "\(arguments)")
                }
            }
        }
    }

    @Test func listIsNewestFirstAndTimesAreUTC() throws {
        try Program.with(library: true) { program in
            let dates = try program.objects("list", "published:", "--json", "--zone", "Asia/Tokyo", "after:2023")
                .map { $0["published"] as? String }
            #expect(dates == dates.sorted { ($0 ?? "") > ($1 ?? "") })
        }
    }

    @Test func relatedGivesReasonsAndKeepsTheLimit() throws {
        try Program.with(library: true) { program in
            let line = try #require(try program.objects("related", "a1", "--json", "--limit", "1").first)
            let events = try #require(line["events"] as? [[String: Any]])
            let articles = try #require(line["articles"] as? [[String: Any]])
            #expect((events.count, articles.count) == (1, 1))
            #expect(Set(events[0].keys) == Self.event.union(["score", "reasons"]))
            #expect(Set(articles[0].keys) == ["id", "origin", "title", "published", "score", "reasons"])
            #expect((events[0]["reasons"] as? [String])?.isEmpty == false)
            for line in try program.objects("related", "--all", "--json", "--limit", "1") {
                #expect((line["articles"] as? [Any])?.count ?? 0 <= 1)
            }
        }
    }

    @Test func limitCountsLines() throws {
        try Program.with(library: true) { program in
            for command in ["list", "entities", "timeline"] {
                let objects = try program.objects(command, "--json", "--limit", "2")
                #expect(objects.count == 2)
            }
        }
    }

    @Test func eventsAreInOrderAndShort() throws {
        try Program.with(library: true) { program in
            let events = try program.objects("timeline", "--json")
            let days = events.map { $0["from"] as? String ?? "9999" }
            #expect(days == days.sorted())
            #expect(events.allSatisfy { ($0["text"] as? String ?? "").count <= 120 })
            #expect(days.contains("2001-01-01"))
            let years = try program.objects("timeline", "--from", "2000", "--to", "2001", "--json")
            #expect(!years.isEmpty)
            #expect(years.allSatisfy { ($0["from"] as? String ?? "").hasPrefix("200") })
        }
    }

    @Test func onePersonIsOneEntity() throws {
        try Program.with(library: true) { program in
            let persons = try program.objects("entities", "--kind", "person", "--json")
            let names = Set(persons.compactMap { $0["name"] as? String })
            #expect(names.count == 3)
            #expect(names.isSuperset(of: ["Ana Lobato"]))
            #expect(persons.allSatisfy { $0["kind"] as? String == "person" })
        }
    }

    @Test func inspect() throws {
        try Program.with { program in
            let article = try #require(
                try program.objects("inspect", Program.articles + "/02-moscow-talks.txt", "--json").first)
            #expect(Set(article.keys) == ["kind", "title", "byline", "published", "site", "text", "removed"])
            #expect(article["title"] as? String == "Ri Yong Ho meets Sergey Lavrov in Moscow")
            #expect(article["byline"] as? String == "Pavel Drozd")
            let text = try program.run("inspect", Program.articles + "/01-harbour-pact.md").output
            #expect(text.hasPrefix("title      Ministers sign harbour pact in Lisbon  (from the front matter)"))
            #expect(text.contains("\npublished  2023-04-18  (from the front matter)"))
            let missing = try program.run("inspect", "nowhere.txt", "--json")
            #expect((missing.status, missing.output) == (1, ""))
            #expect(missing.errors == "\(program.folder.path)/nowhere.txt can't be read: No such file or directory.\n")
        }
    }

    @Test func analyzeIsAFilter() throws {
        try Program.with { program in
            let run = try program.run(
                "analyze", "--jsonl",
                input: """
                    {"id":"x","text":"☕ “We wait,” Ana Lobato told Sergei Lavrov in Lisbon yesterday.","published":"2023-04-18"}
                    nonsense
                    {"id":2,"text":"Nothing."}
                    """)
            #expect(run.status == 1)
            #expect(run.errors == "Line 2 was left out: this is no JSON that can be read.\n")
            #expect(run.lines.map { $0.prefix(9) } == [#"{"id":"x""#, #"{"id":"2""#])
            let names = try run.lines.map(fields)
            #expect(names.allSatisfy { $0 == ["id", "mentions", "entities", "dates", "events"] })
            #expect(run.lines[0].contains(#"{"start":13,"end":23,"text":"Ana Lobato","kind":"person","entity":"e1"}"#))
            #expect(run.lines[0].contains(#""value":"2023-04-17","from":"2023-04-17","to":"2023-04-17""#))
            #expect(program.folder.names() == ["tmp"])
        }
    }

    @Test func analyzeTakesFilesAndTheMomentGiven() throws {
        try Program.with { program in
            try program.folder.write("Ana Lobato visited Oslo yesterday.", to: "a.txt")
            let run = try program.run("analyze", "nowhere.txt", "a.txt", "--now", "2024-05-18")
            #expect(run.status == 1)
            #expect(run.errors.hasSuffix("/nowhere.txt can't be read: No such file or directory.\n"))
            #expect(run.lines.count == 1)
            #expect(run.output.hasPrefix(#"{"id":"a.txt","#))
            #expect(run.output.contains(#""value":"2024-05-17""#))
        }
    }
}
