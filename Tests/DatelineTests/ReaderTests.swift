import Glibc
import Support
import Testing

/// The reader in a terminal, from the shell to a saved file and back, as a
/// person would drive it.
@Suite(.serialized) struct ReaderTests {
    private static let firstQuote =
        "SINES, 9 June - Engineers from Russia unloaded the first of three cranes at Sines on Friday"
    private static let secondQuote = "A second ship left Murmansk on 2 June, said a spokesman for Sergei Lavrov."

    /// `dateline ARGUMENTS` in the program's folder, on a terminal of its own.
    private func start(_ program: Program, _ arguments: String, columns: Int = 120, rows: Int = 40) throws -> PtySession
    {
        let command = "cd '\(program.folder.path)' && exec '\(ProductPath.of("dateline"))' \(arguments)"
        return try PtySession(
            program: "/bin/sh", arguments: ["-c", command], columns: columns, rows: rows,
            environment: Run.environment(home: program.folder.path))
    }

    /// The reader on the articles of Fixtures, in a temporary library, when all have come in.
    private func open(_ program: Program) throws -> PtySession {
        let session = try start(program, "--now 2023-06-10 --zone UTC '\(Program.articles)'")
        for title in [
            "First crane arrives at Sines", "Ministers sign harbour pact", "Ri Yong Ho meets", "been a quiet place",
        ] {
            try session.wait(for: title)
        }
        try session.wait(for: "ENTITIES in this article")
        return session
    }

    /// An article in which the cursor is on its first entity.
    private func openCrane(_ session: PtySession) throws {
        session.send("ggj\r")
        try session.wait(for: Self.secondQuote)
        session.send("\t")
        try session.wait(for: "PLACE S")
    }

    @Test func fromTheShellToASavedFileAndBack() throws {
        try Program.with { program in
            let session = try open(program)
            try openCrane(session)
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
            let session = try open(program)
            #expect(try session.terminate(keys: "Q") == Exit(.exited(0)))
            #expect(program.leftFiles == [])
        }
    }

    @Test func theQuestionCanBeAnsweredWithStayingOrKeeping() throws {
        try Program.with { program in
            let session = try open(program)
            try openCrane(session)
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

    @Test(arguments: [SIGTERM, SIGHUP]) func aSignalEndsItAndTheTerminalIsAsItWas(signal: Int32) throws {
        try Program.with { program in
            let session = try open(program)
            try openCrane(session)
            let end = try session.terminate(signal: signal)
            #expect(end.leftovers == [])
            #expect(program.leftFiles == [])
        }
    }

    @Test func aResizeKeepsThePlace() throws {
        try Program.with { program in
            let session = try open(program)
            try openCrane(session)
            session.resize(columns: 80, rows: 24)
            try session.wait(until: "the screen is narrow") { $0.line(23).contains("Tab next entity") }
            #expect(session.screen.text.contains("PLACE S"))
            #expect(session.screen.text.contains("First crane arrives at Sines"))
            session.resize(columns: 120, rows: 40)
            try session.wait(until: "the screen is wide") { $0.line(39).contains("Tab next entity") }
            #expect(session.screen.text.contains("PLACE S"))
            #expect(try session.terminate(keys: "Q") == Exit(.exited(0)))
        }
    }

    @Test func aFileOfTheUsersIsNotOverwritten() throws {
        try Program.with { program in
            try program.folder.write("My notes.", to: "First crane arrives at Sines.md")
            let session = try open(program)
            try openCrane(session)
            session.send("s")
            try session.wait(for: "was not written by Dateline; name another file")
            #expect(try session.terminate(keys: "Q") == Exit(.exited(0)))
            #expect(program.folder.read("First crane arrives at Sines.md") == "My notes.")
        }
    }

    @Test func theFirstImportMakesTheLibrary() throws {
        try Program.with { program in
            let session = try start(program, "--now 2023-06-10 --zone UTC")
            try session.wait(for: "There are no articles yet.")
            #expect(program.folder.names(in: "data") == [])
            session.send(":import \(Program.articles)\r")
            try session.wait(for: "First crane arrives at Sines")
            #expect(try session.terminate(keys: "Q") == Exit(.exited(0)))
            #expect(try program.objects("list", "--json").count == 4)
            #expect(program.leftFiles == [])
        }
    }

    @Test func thePlacesVisitedAreKeptInTheLibrary() throws {
        try Program.with(library: true) { program in
            let session = try start(program, "--now 2023-06-10 --zone UTC")
            try session.wait(for: "First crane arrives at Sines")
            try openCrane(session)
            #expect(try session.terminate(keys: "Q") == Exit(.exited(0)))
            let again = try start(program, "--now 2023-06-10 --zone UTC")
            try again.wait(for: "First crane arrives at Sines")
            again.send("H")
            try again.wait(for: Self.secondQuote)
            #expect(try again.terminate(keys: "Q") == Exit(.exited(0)))
        }
    }
}
