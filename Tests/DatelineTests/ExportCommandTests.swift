import Support
import Testing

@Suite struct ExportCommandTests {
    @Test func anArticleAsMarkdown() throws {
        try Program.with(library: true) { program in
            let text = try program.run("export", "a1", "--now", "2024-05-18").output
            #expect(text.hasPrefix("---\ndateline: export\ntitle: \"Ministers sign harbour pact in Lisbon\"\n"))
            #expect(text.contains("\ncreated: 2024-05-18"))
            #expect(text.contains("\n# Ministers sign harbour pact in Lisbon\n"))
        }
    }

    @Test func intoAFileThatIsUpdatedInPlace() throws {
        try Program.with(library: true) { program in
            #expect(try program.run("export", "a1", "-o", "pact.md", "--now", "2024-05-18").output == "")
            let first = try #require(program.folder.read("pact.md"))
            try program.folder.write(first + "\nMy own words.\n", to: "pact.md")
            #expect(try program.run("export", "a1", "-o", "pact.md", "--now", "2024-05-18").status == 0)
            #expect(program.folder.read("pact.md") == first + "\nMy own words.\n")
        }
    }

    @Test func dataReplaceDataAndNothingElse() throws {
        try Program.with(library: true) { program in
            for format in ["json", "csv"] {
                try program.folder.write("My notes.", to: "notes.txt")
                let refused = try program.run("export", "a1", "--format", format, "-o", "notes.txt")
                #expect(refused.status == 1)
                #expect(program.folder.read("notes.txt") == "My notes.")
                for _ in 1...2 {
                    #expect(try program.run("export", "a1", "--format", format, "-o", "a.\(format)").status == 0)
                }
            }
        }
    }

    @Test func aFileOfTheUsersIsLeftAlone() throws {
        try Program.with(library: true) { program in
            try program.folder.write("My notes.", to: "notes.md")
            let run = try program.run("export", "a1", "-o", "notes.md")
            #expect(run.status == 1)
            #expect(run.errors.hasSuffix("notes.md is there and was not written by Dateline; name another file.\n"))
            #expect(program.folder.read("notes.md") == "My notes.")
            let nowhere = try program.run("export", "a1", "-o", "no/notes.md")
            #expect(nowhere.status == 1)
            #expect(nowhere.errors.contains("no/notes.md can't be written: there is no folder"))
        }
    }

    @Test func severalSubjectsOneBehindTheOther() throws {
        try Program.with(library: true) { program in
            let lines = try program.objects("export", "a1", "Ana Lobato", "--search", "cranes", "--format", "json")
            #expect(lines.map { $0["id"] as? String ?? "" }.map { $0.prefix(1) } == ["a", "e", "a"])
            let csv = try program.run("export", "--search", "sines", "--format", "csv").output
            #expect(csv.hasPrefix("id,origin,title,published,site,source,unread,snippet\r\n"))
        }
    }

    @Test func linksAsNotesHaveThem() throws {
        try Program.with(library: true) { program in
            let wiki = try program.run("export", "Ana Lobato", "--links", "wiki").output
            let plain = try program.run("export", "Ana Lobato").output
            #expect(wiki.contains("[[") && !plain.contains("[["))
        }
    }
}
