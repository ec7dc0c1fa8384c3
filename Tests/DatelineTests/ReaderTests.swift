import Glibc
import Support
import Testing

/// The reader in a terminal, from the shell to a saved file and back, as a
/// person would drive it.
@Suite(.serialized) struct ReaderTests {
    private static let firstQuote =
        "SINES, 9 June - Engineers from Russia unloaded the first of three cranes at Sines on Friday"
    private static let secondQuote = "A second ship left Murmansk on 2 June, said a spokesman for Sergei Lavrov."

    @Test func fromTheShellToASavedFileAndBack() throws {
        try Program.with { program in
            let session = try program.openReader()
            try session.openCrane()
            session.send("\r")
            try session.wait(for: "newest first")
            session.send("H")
            try session.wait(for: Self.secondQuote)

            session.send("vm")
            try session.wait(for: "note")
            session.send("\r")
            try session.wait(for: "Marked.")
            session.send("v\tm")
            try session.wait(for: "note")
            session.send("to check\r")
            try session.wait(until: "the second note has been taken") {
                $0.text.contains("Marked.") && !$0.text.contains("to check")
            }

            session.send("'")
            try session.wait(for: "2 marked passages")
            session.send("s")
            try session.wait(for: "Saved to Marks.md")
            session.send("Q")
            try session.wait(for: "Your marks are in a library that goes when you leave.")
            #expect(try session.terminate(keys: "d") == Exit(.exited(0)))

            let text = try #require(program.folder.read("Marks.md"))
            #expect(text.hasPrefix("---\ndateline: export\n"))
            for words in ["> " + Self.firstQuote, "> " + Self.secondQuote, "to check"] { #expect(text.contains(words)) }
            #expect(program.folder.names() == ["Marks.md", "tmp"])
            #expect(program.leftFiles == [])
        }
    }

    @Test func withoutMarksNobodyIsAsked() throws {
        try Program.with { program in
            let session = try program.openReader()
            #expect(try session.terminate(keys: "Q") == Exit(.exited(0)))
            #expect(program.leftFiles == [])
        }
    }

    @Test func theQuestionCanBeAnsweredWithStayingOrKeeping() throws {
        try Program.with { program in
            let session = try program.openReader()
            try session.openCrane()
            session.send("m")
            try session.wait(for: "note")
            session.send("\r")
            try session.wait(for: "Marked.")
            session.send("Q")
            try session.wait(for: "stay")
            session.send("c")
            try session.wait(untilGone: "Your marks are in a library that goes")
            session.send("Q")
            try session.wait(for: "Your marks are in a library that goes")
            #expect(try session.terminate(keys: "k") == Exit(.exited(0)))
            let marks = try program.run("export", "--format", "json")
            #expect(marks.lines.count == 1)
            #expect(marks.output.contains(Self.firstQuote))
            #expect(program.leftFiles == [])
        }
    }

    @Test(arguments: [SIGTERM, SIGHUP, SIGINT]) func aSignalEndsItAndTheTerminalIsAsItWas(signal: Int32) throws {
        try Program.with { program in
            let session = try program.openReader()
            try session.openCrane()
            let end = try session.terminate(signal: signal)
            #expect(end == Exit(.killed(by: signal)))
            #expect(program.leftFiles == [])
        }
    }

    @Test func aResizeKeepsThePlace() throws {
        try Program.with { program in
            let session = try program.openReader()
            try session.openCrane()
            session.resize(columns: 80, rows: 24)
            try session.wait(until: "the screen is narrow") { $0.line(23).contains("Tab entity") }
            #expect(session.screen.text.contains("PLACE S"))
            #expect(session.screen.text.contains("First crane arrives at Sines"))
            session.resize(columns: 120, rows: 40)
            try session.wait(until: "the screen is wide") { $0.line(39).contains("Tab entity") }
            #expect(session.screen.text.contains("PLACE S"))
            #expect(try session.terminate(keys: "Q") == Exit(.exited(0)))
        }
    }

    @Test func aFileOfTheUsersIsNotOverwritten() throws {
        try Program.with { program in
            try program.folder.write("My notes.", to: "First crane arrives at Sines.md")
            let session = try program.openReader()
            try session.openCrane()
            session.send("s")
            try session.wait(for: "was not written by Dateline; name another file")
            #expect(try session.terminate(keys: "Q") == Exit(.exited(0)))
            #expect(program.folder.read("First crane arrives at Sines.md") == "My notes.")
        }
    }

    @Test func theFirstImportMakesTheLibrary() throws {
        try Program.with { program in
            let session = try program.startReader("--now 2023-06-10 --zone UTC")
            try session.wait(for: "There are no articles yet.")
            #expect(program.folder.names(in: "data") == [])
            session.send(":import \(Program.articles)\r")
            try session.wait(for: "First crane arrives at Sines")
            #expect(try session.terminate(keys: "Q") == Exit(.exited(0)))
            #expect(try program.objects("list", "--json").count == 4)
            #expect(program.leftFiles == [])
        }
    }

    @Test func whatCannotBeTakenInIsTold() throws {
        try Program.with { program in
            let session = try program.openReader()
            session.send("a/no/where\r")
            try session.wait(for: "There is no file or folder at /no/where.")
            session.send("a\(Program.articles)\r")
            try session.wait(for: "0 articles new, 4 known already.")
            #expect(try session.terminate(keys: "Q") == Exit(.exited(0)))
        }
    }

    @Test func sampleStoriesToLookAroundInWithoutALibrary() throws {
        try Program.with { program in
            let session = try program.startReader("--zone UTC")
            try session.wait(for: ":samples")
            session.send(":samples\r")
            try session.wait(for: "Putin's first visit to Pyongyang")
            try session.wait(for: "ENTITIES in this article")
            #expect(try session.terminate(keys: "Q") == Exit(.exited(0)))
            #expect(program.folder.names(in: "data") == [])
            #expect(program.leftFiles == [])
        }
    }

    @Test func aFilterIsKeptAmongTheStoriesAndBroughtBack() throws {
        try Program.with(library: true) { program in
            let session = try program.startReader("--now 2023-06-10 --zone UTC")
            try session.wait(for: "First crane arrives at Sines")
            session.send("Fcrane")
            try session.wait(until: "the hits are counted") { $0.line(38).hasSuffix("2 articles") }
            session.send("\u{13}")
            try session.wait(for: "Keep as:")
            session.send("Cranes\r")
            let isKept: (ScreenModel) -> Bool = { $0.text.contains("FILTERS") && $0.text.contains("  Cranes ") }
            try session.wait(for: "Kept as 'Cranes'")
            session.send("gs")
            try session.wait(until: "it is kept", isKept)
            session.send("jd")
            try session.wait(untilGone: "FILTERS")
            session.send("u")
            try session.wait(until: "it is kept again", isKept)
            #expect(try session.terminate(keys: "Q") == Exit(.exited(0)))
        }
    }

    @Test func aNoteIsWrittenInTheEditorAndTheTextPiped() throws {
        try Program.with(library: true) { program in
            try program.folder.write("#!/bin/sh\necho 'from the editor' > \"$1\"\n", to: "editor")
            chmod(program.folder.path + "/editor", 0o700)
            let session = try program.startReader(
                "--now 2023-06-10 --zone UTC", environment: ["EDITOR": program.folder.path + "/editor"])
            try session.wait(for: "First crane arrives at Sines")
            try session.openCrane()
            session.send("vm")
            try session.wait(for: "^X")
            session.send("\u{18}")
            try session.wait(for: "Marked.")
            session.send("'")
            try session.wait(for: "from the editor")
            session.send(":pipe grep -c editor\r")
            try session.wait(for: "Enter goes back")
            session.send("\r")
            try session.wait(for: "1 marked passage")
            #expect(try session.terminate(keys: "Q") == Exit(.exited(0)))
            #expect(program.leftFiles == [])
        }
    }

    @Test func thePlacesVisitedAreKeptInTheLibrary() throws {
        try Program.with(library: true) { program in
            let session = try program.startReader("--now 2023-06-10 --zone UTC")
            try session.wait(for: "First crane arrives at Sines")
            try session.openCrane()
            #expect(try session.terminate(keys: "Q") == Exit(.exited(0)))
            let again = try program.startReader("--now 2023-06-10 --zone UTC")
            // It goes on where it was, and knows the way back
            try again.wait(for: Self.secondQuote)
            again.send("H")
            try again.wait(untilGone: Self.secondQuote)
            try again.wait(for: "First crane arrives at Sines")
            #expect(try again.terminate(keys: "Q") == Exit(.exited(0)))
        }
    }
}
