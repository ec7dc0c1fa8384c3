import Support
import Testing

/// What the commands print for people.
@Suite struct ListingTests {
    @Test func listAndSearch() throws {
        try Program.with(library: true) { program in
            let list = try program.run("list", "after:2022")
            #expect(
                list.lines.map { $0.dropFirst(7) }.contains(
                    "2023-06-09  First crane arrives at Sines  (Coast Dispatch)"))
            let found = try program.run("search", "murmansk")
            #expect(found.lines.count == 2)
            #expect(found.lines[1].contains("Murmansk"))
            let others = try program.run("list", "sines", "-murmansk")
            #expect(others.lines.count > 0 && others.lines.allSatisfy { !$0.contains("Murmansk") })
        }
    }

    /// A copy stands under the first of its text where both fit, and the closing line says so.
    @Test func copiesAreFoldedAloud() throws {
        let text = (1...80).map { "Ferry number \($0) left the harbour of Sines with \($0 * 3) people." }
            .joined(separator: " ")
        try Program.with { program throws in
            let lines = [
                ("one", "2024-05-01", "", "First"), ("two", "2024-05-03", "x", "Second"),
                ("three", "2024-05-04", "", "Third"),
            ]
            .map { id, day, tag, title in
                #"{"id":"\#(id)","title":"\#(title)","published":"\#(day)","tags":["\#(tag)"],"text":"\#(id == "three" ? "Snow fell." : text)"}"#
            }
            _ = try program.run("import", "--jsonl", "-", input: lines.joined(separator: "\n"))
            let all = try program.run("list")
            #expect(all.lines.count == 2)
            #expect(all.errors == "Under these 1 copy is folded.\n")
            let first = try program.run("list", "--limit", "1")
            #expect(first.errors == "This is 1 of 2 articles, under which 1 copy is folded; --limit shows more.\n")
            for filter in ["tag:x", "on:2024-05-03"] {
                let found = try program.run("list", filter)
                #expect(found.output.contains("Second") && found.errors.isEmpty)
                #expect(try program.run("export", "--search", filter).output.contains("Second"))
            }
        }
    }

    @Test func timesAreLocal() throws {
        try Program.with(library: true) { program in
            let line = #"{"id":"n","title":"Late","published":"2023-06-09T20:00:00Z","text":"The ferry sank."}"#
            _ = try program.run("import", "--jsonl", "-", input: line)
            #expect(try program.run("list", "late", "--zone", "UTC").output.contains("2023-06-09  Late"))
            #expect(try program.run("list", "late", "--zone", "Asia/Tokyo").output.contains("2023-06-10  Late"))
        }
    }

    @Test func anArticleWithoutADateSaysSo() throws {
        try Program.with(library: true) { program in
            let quiet = try #require(try program.run("list", "quiet").lines.first)
            #expect(quiet.contains("no date     The harbour of Sines has been a quiet place"))
            let id = String(quiet.prefix { $0 != " " })
            let lines = try program.run("show", id).lines
            #expect(lines[0].hasSuffix(" (first sentence; no title)"))
            #expect(lines[1] == "no date")
        }
    }

    @Test func anEntityWithItsNames() throws {
        try Program.with(library: true) { program in
            let card = try program.run("show", "Ana Lobato").output
            #expect(card.contains("  Ana Lobato  person\nalso: Ana Lobato ("))
            #expect(card.contains(" mentions in 3 articles, 2023-04-18 to 2023-06-09\n2023-04 "))
            let lavrov = try program.run("entities", "--why", "Sergey Lavrov").output
            #expect(lavrov.contains("person  Serg"))
            #expect(!lavrov.contains("One name only"))
        }
    }

    @Test func keysAndSettings() throws {
        try Program.with { program in
            try program.folder.write(
                "[keys]\nquit = \"C-x\"\n\n[reading]\nmeasure = 60\nnonsense = 1\n", to: "config/dateline/config.toml")
            let keys = try program.run("keys")
            #expect(keys.status == 0)
            #expect(keys.lines.contains { $0.contains("C-x") && $0.hasSuffix("Quit") })
            let settings = try program.run("settings")
            let file = program.folder.path(of: "config/dateline/config.toml")
            #expect(settings.lines.contains { $0.hasPrefix("reading.measure = 60  (\(file)") })
            #expect(
                settings.lines.contains { $0.hasPrefix("library = \"\(program.folder.path(of: Program.library))\"") })
            #expect(settings.errors.contains("nonsense"))
            #expect(settings.status == 0)
            #expect(try program.run("settings", "--library", "mine.sqlite").output.contains("mine.sqlite"))
        }
    }

    @Test func aReaderThatWentAwayEndsItQuietly() throws {
        try Program.with { program in
            let script = "\(ProductPath.of("dateline")) snapshot \(Program.articles) | true"
            let run = try Run("/bin/sh", ["-c", script], in: program.folder)
            #expect((run.status, run.errors) == (0, ""))
            #expect(program.leftFiles == [])
        }
    }
}
