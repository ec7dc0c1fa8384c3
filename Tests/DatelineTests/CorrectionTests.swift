import Support
import Testing

/// Corrections as a person makes them: in a terminal, and on the command line.
@Suite(.serialized) struct CorrectionTests {
    private func names(_ program: Program) throws -> [String] {
        try program.objects("entities", "--json").compactMap { $0["name"] as? String }
    }

    @Test func aMergeAndItsUndo() throws {
        try Program.with(library: true) { program in
            let session = try program.openLibrary()
            try session.openCrane()
            session.send("M")
            try session.wait(for: "Sines is the same as:")
            session.send("murm")
            try session.wait(for: "place, 1 in 1")
            session.send("\r")
            try session.wait(for: "You merged Sines with Murmansk; u takes it back.")
            try session.wait(until: "the page says so") { $0.text.contains("EVENTS with Murmansk") }
            #expect(try !names(program).contains("Sines"))
            session.send("u")
            try session.wait(for: "Undone: you had merged Sines with Murmansk.")
            try session.wait(until: "the page is as it was") { $0.text.contains("EVENTS with Sines") }
            #expect(try names(program).contains("Sines"))
            #expect(try session.terminate(keys: "Q") == Exit(.exited(0)))
        }
    }

    @Test func whoHasSetAnotherKeyIsToldOfThat() throws {
        try Program.with(library: true) { program in
            try program.folder.write("[keys]\nundo = \"U\"\n", to: "config/dateline/config.toml")
            let session = try program.openLibrary()
            try session.wait(for: "First crane arrives at Sines")
            session.send("A")
            try session.wait(for: "marked as read; U takes it back.")
            session.send("U")
            try session.wait(for: "Undone: unread again.")
            #expect(try session.terminate(keys: "Q") == Exit(.exited(0)))
        }
    }

    @Test func whatIsNoEntityGoesDark() throws {
        try Program.with(library: true) { program in
            let session = try program.openLibrary()
            try session.openCrane()
            session.send("X")
            try session.wait(for: "'SINES' is not an entity")
            session.send("e")
            try session.wait(for: "You said that SINES is no entity; u takes it back.")
            #expect(try !names(program).contains("Sines"))
            // Like everything that was done, it outlasts the program
            #expect(try session.terminate(keys: "Q") == Exit(.exited(0)))
            #expect(try program.run("reanalyze").status == 0)
            #expect(try !names(program).contains("Sines"))
            #expect(try program.run("check").output.contains("sound"))
        }
    }

    @Test func correctionsInATemporaryLibraryAreAskedAbout() throws {
        try Program.with { program in
            let session = try program.startReader("--now 2023-06-10 --zone UTC '\(Program.articles)'")
            try session.openCrane()
            session.send("=r")
            try session.wait(for: "Sines is called:")
            session.send("\u{15}Sines harbour\r")
            try session.wait(for: "You renamed Sines to Sines harbour; u takes it back.")
            session.send("Q")
            try session.wait(for: "Your corrections are in a library that goes when you leave.")
            #expect(try session.terminate(keys: "k") == Exit(.exited(0)))
            // The library that was kept has them
            #expect(try names(program).contains("Sines harbour"))
            #expect(try program.run("correct").lines == ["c1     2023-06-10  you renamed Sines to Sines harbour"])
            #expect(program.leftFiles == [])
        }
    }

    @Test func theCommandLineCorrectsToo() throws {
        try Program.with(library: true) { program in
            let ids = Dictionary(
                uniqueKeysWithValues: try program.objects("entities", "--json").map {
                    ($0["name"] as? String ?? "", $0["id"] as? String ?? "")
                })
            let oslo = try #require(ids["Oslo"])
            let lisbon = try #require(ids["Lisbon"])
            #expect(try program.run("correct", "merge", oslo, lisbon).output == "c1  You merged Oslo with Lisbon.\n")
            let why = try program.run("entities", "--why", oslo, "--now", "2023-06-10").output
            #expect(why.hasPrefix("\(lisbon)  place  Lisbon\n"))
            #expect(why.contains("you merged Oslo with Lisbon on "))
            #expect(try program.run("correct", "undo", "c1").output == "Taken back: merged Oslo with Lisbon.\n")
            #expect(try program.run("correct").output.contains("(taken back on "))
            let person = try #require(ids["Ana Lobato"])
            let refused = try program.run("correct", "merge", oslo, person)
            #expect(refused.status == 1)
            #expect(
                refused.errors
                    == "Oslo is a place and Ana Lobato is a person; if one kind is wrong, change it first.\n")
            #expect(try program.run("correct", "merge", oslo).status == 2)
            let senseless: [([String], String)] = [
                (["merge", oslo, oslo], "That is Oslo already; choose another entity.\n"),
                (["merge", oslo, "e999"], "There is no entity e999.\n"),
                (["merge", "e999", oslo], "There is no entity e999.\n"),
                (
                    ["kind", oslo, "town"],
                    "There is no kind 'town'; there are person, organization, place and other.\n"
                ),
                (["kind", oslo, "place"], "Oslo is a place already.\n"),
                (["rename", oslo, "Oslo"], "It is called Oslo already.\n"),
                (["split", oslo, "Bergen"], "Oslo is never called 'Bergen' here.\n"),
                (["split", oslo, "in", "a999"], "There is no article a999.\n"),
                (["no-entity", oslo, "Bergen"], "Oslo is never called 'Bergen' here.\n"),
                (["always", "Oslo", "e999"], "There is no entity e999.\n"),
                (["undo", "c1"], "That correction was taken back already, or never made.\n"),
                (["undo", "c999"], "That correction was taken back already, or never made.\n"),
                (
                    ["date", "v1", "soon"],
                    "'soon' is no date; write 2024-05-18, 2024-05, 2024, two of these with 'to' between them, or unknown.\n"
                ),
                (["hide", "v999"], "There is no event v999.\n"),
            ]
            for (words, sentence) in senseless {
                let run = try Run(ProductPath.of("dateline"), ["correct"] + words, in: program.folder)
                #expect((run.status, run.output, run.errors) == (1, "", sentence), "\(words)")
            }
        }
    }

    @Test func anEntityIsShownWithItsMonths() throws {
        try Program.with(library: true) { program in
            let text = try program.run("show", "Sines").output
            #expect(text.contains("6 mentions in 4 articles, 2023-04-18 to 2023-06-09"))
            #expect(text.contains("2023-04 █"))
        }
    }

    /// A date that the reader gave is told as the reader's, wherever it is told where a date comes from.
    @Test func aDateGivenByHandLeavesATrace() throws {
        try Program.with(library: true) { program in
            let id = try #require(try program.objects("timeline", "--json").first?["id"] as? String)
            _ = try program.run("correct", "date", id, "2020-09-13")
            for arguments in [["show", id], ["timeline"], ["export", id]] {
                let run = try Run(ProductPath.of("dateline"), arguments, in: program.folder)
                #expect(run.output.contains("dated by you"), "\(arguments)")
            }
            let event = try #require(try program.objects("timeline", "--json").first { $0["id"] as? String == id })
            #expect(event["date_source"] as? String == "reader")
        }
    }

    @Test func undoPassesOverWhatWasOnlyOpened() throws {
        try Program.with(library: true) { program in
            let keys = ["--keys", "Enter Tab = r text:Lisboa Enter u u", "--size", "120x40"]
            let run = try Run(ProductPath.of("dateline"), ["snapshot"] + keys, in: program.folder)
            #expect(run.output.contains("Nothing is left to undo"))
            #expect(!run.output.contains("unread again"))
        }
    }
}
