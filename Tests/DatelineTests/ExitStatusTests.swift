import Glibc
import Support
import Testing

/// How the program ends, and what it says: 0 done, 1 some inputs failed, 2 not
/// understood or no library.
@Suite struct ExitStatusTests {
    private static let reading: [[String]] = [
        ["list"], ["search", "sines"], ["related", "--all"], ["entities"], ["timeline"], ["stories"], ["show", "a1"],
        ["export"], ["check"], ["snapshot"], ["read"], [],
    ]

    @Test(arguments: reading) func withoutALibraryNothingIsMadeAndTheStatusIs2(arguments: [String]) throws {
        try Program.with { program in
            let run = try Run(ProductPath.of("dateline"), arguments, in: program.folder)
            let path = program.folder.path(of: Program.library)
            #expect(run.status == 2)
            #expect(run.errors == "There is no library at \(path); `dateline import FOLDER` makes one.\n")
            #expect(run.output == "")
            #expect(program.folder.names() == ["tmp"])
        }
    }

    /// `how` is what a shell does with the program, `"$@"`.
    private func run(_ program: Program, _ how: String, _ arguments: String...) throws -> Run {
        try Run("/bin/bash", ["-c", how, "bash", ProductPath.of("dateline")] + arguments, in: program.folder)
    }

    @Test func findingNothingIsDoneWhoeverIsTold() throws {
        try Program.with(library: true) { program throws in
            #expect(try run(program, #""$@" 2>&-"#, "list", "zzzz").status == 0)
            #expect(try run(program, #""$@" 2>/dev/full"#, "list", "zzzz").status == 0)
            #expect(try run(program, #""$@" >&-"#, "list").status == 1)
        }
    }

    @Test func tooFewOpenFilesAreASentence() throws {
        try Program.with(library: true) { program throws in
            let run = try run(program, #"ulimit -n 8; exec "$@""#, "timeline")
            #expect(run.status == 1)
            #expect(run.errors == "Only 8 files may be open at a time here (`ulimit -n`); Dateline needs 32.\n")
            #expect(try self.run(program, #"ulimit -Sn 8; exec "$@""#, "timeline").status == 0)
        }
    }

    @Test func theLibraryNamedIsTheOneThatIsMissed() throws {
        try Program.with { program in
            let run = try program.run("list", "--library", "mine.sqlite")
            #expect(run.errors.hasPrefix("There is no library at "))
            #expect(run.errors.contains("mine.sqlite; "))
            let other = try program.run("list", environment: ["DATELINE_LIBRARY": "other.sqlite"])
            #expect(other.errors.contains("other.sqlite; "))
        }
    }

    /// A pipe would be waited for without end.
    @Test func whatIsNoFileIsNoLibrary() throws {
        try Program.with { program in
            let pipe = program.folder.path(of: "pipe")
            #expect(mkfifo(pipe, 0o600) == 0)
            for path in [pipe, program.folder.path(of: "tmp")] {
                let run = try program.run("list", "--library", path)
                #expect(run.status == 2)
                #expect(run.errors == "\(path) is no file that could hold a library; name another with --library.\n")
            }
        }
    }

    @Test func aFolderOfZonesIsNoZone() throws {
        try Program.with { program in
            let run = try program.run("list", "--zone", "Europe")
            #expect(run.status == 2)
            #expect(run.errors == "There is no time zone called 'Europe'.\n")
        }
    }

    private static let misunderstood: [([String], String)] = [
        (["list", "--nonsense"], "Error: There is no option '--nonsense' here."),
        (["list", "--limit", "0"], "Error: --limit must be 1 or more."),
        (["search"], "Error: Say what to search for."), (["related"], "Error: Name articles by id, or give --all."),
        (["import"], "Error: Name files or folders to take in."), (["analyze"], "Error: Name files, or give --jsonl."),
        (["entities", "--kind", "animal"], "Error: The value 'animal' is invalid for '--kind <kind>'."),
        (["snapshot", "--size", "wide"], "Error: The value 'wide' is invalid for '--size <size>'"),
        (["inspect"], "Error: Missing expected argument '<file>'"),
        (["export", "--format", "pdf"], "Error: The value 'pdf' is invalid for '--format <format>'."),
    ]

    @Test(arguments: misunderstood.indices) func whatIsNotUnderstood(index: Int) throws {
        try Program.with { program in
            let run = try Run(ProductPath.of("dateline"), Self.misunderstood[index].0, in: program.folder)
            #expect(run.status == 2)
            #expect(run.errors.hasPrefix(Self.misunderstood[index].1))
            #expect(run.output == "")
        }
    }

    private static let moments: [([String], String)] = [
        (["--now", "yesterday"], "'yesterday' is not a time; write 2024-05-18 or 2024-05-18T07:30:00Z.\n"),
        (["--zone", "Mars/Base"], "There is no time zone called 'Mars/Base'.\n"),
        (["--zone", "../../etc/passwd"], "There is no time zone called '../../etc/passwd'.\n"),
    ]

    @Test(arguments: moments.indices, ["list", "keys", "settings"]) func aClockThatIsNone(index: Int, command: String)
        throws
    {
        try Program.with { program in
            let run = try Run(ProductPath.of("dateline"), [command] + Self.moments[index].0, in: program.folder)
            #expect(run.status == 2)
            #expect(run.errors == Self.moments[index].1)
        }
    }

    @Test func findingNothingIsDone() throws {
        try Program.with(library: true) { program in
            let nothing: [([String], String)] = [
                (["list", "xyzzy"], "No article fits.\n"), (["search", "xyzzy", "--json"], "No article fits.\n"),
                (["list", "tag:x"], "No article fits; there is no tag 'x'.\n"),
                (["list", "putin", "saved:nope"], "No article fits; no filter is kept as 'nope'.\n"),
                (["search", "story:zzz"], "No article fits; there is no story 'zzz'.\n"),
                (["timeline", "source:zzz"], "No events are known there; there is no source 'zzz'.\n"),
                (["entities", "xyzzy"], "No entities are named there.\n"),
                (["timeline", "--from", "2100"], "No events are known there.\n"),
                (["export"], "There is nothing to export.\n"),
                (["export", "--search", "tag:nowhere"], "There is nothing to export; there is no tag 'nowhere'.\n"),
                (["entities", "tag:nowhere"], "No entities are named there; there is no tag 'nowhere'.\n"),
                (["export", "--search", "xyzzy", "--format", "csv"], "There is nothing to export.\n"),
            ]
            for (arguments, sentence) in nothing {
                let run = try Run(ProductPath.of("dateline"), arguments, in: program.folder)
                #expect((run.status, run.output, run.errors) == (0, "", sentence), "\(arguments)")
            }
        }
    }

    @Test func behindTwoDashesEverythingIsAWord() throws {
        try Program.with(library: true) { program in
            let all = try program.run("list").lines.count
            let without = try program.run("list", "--", "-crane")
            #expect(without.status == 0)
            #expect((1..<all).contains(without.lines.count))
            #expect(try program.run("list", "--", "-crane harbour").status == 0)
            #expect(try program.run("list", "crane", "--", "--limit").status == 0)
            #expect(
                try program.run("search", "--", "--").errors.hasSuffix(
                    " has no letter or digit that could be searched for.\n"))
            #expect(try program.run("search", "--").errors.hasPrefix("Error: Say what to search for."))
        }
    }

    @Test func longArgumentsAreQuotedShortened() throws {
        try Program.with(library: true) { program in
            let long = String(repeating: "x", count: 100_000)
            for arguments in [["list", "--" + long], ["show", long], ["list", "--zone", long], [long]] {
                let run = try Run(ProductPath.of("dateline"), arguments, in: program.folder)
                #expect(run.status == 2)
                #expect(run.errors.utf8.count < 12_000)
                #expect(run.errors.contains("x … x"))
            }
        }
    }

    @Test func whatTheLibrarySaysInMidWorkIsASentence() throws {
        try Program.with(library: true) { program in
            let path = program.folder.path(of: Program.library)
            let whole = try #require(program.folder.read(bytes: Program.library))
            // One page after the other, until it is one that opening doesn't need
            var found: Run?
            for start in stride(from: 4_096, to: whole.count, by: 4_096) where found == nil {
                var bytes = whole
                bytes.replaceSubrange(start..<start + 4_096, with: [UInt8](repeating: 0x5A, count: 4_096))
                try program.folder.write(bytes, to: Program.library)
                let run = try program.run("list")
                if run.status == 1 { found = run }
            }
            #expect(found?.errors.hasPrefix("The library at \(path) is damaged (") == true)
        }
    }

    @Test func nothingFromTheLibraryReachesTheTerminalAsACommand() throws {
        try Program.with(library: true) { program in
            // A byline in the library's file, and another of the same length
            var bytes = try #require(program.folder.read(bytes: Program.library))
            let name = Array("Marta Quill".utf8)
            let harmful = Array("\u{1B}[31m Quill".utf8)
            #expect(harmful.count == name.count)
            let starts = bytes.indices.dropLast(name.count).filter { bytes[$0...].starts(with: name) }
            for start in starts { bytes.replaceSubrange(start..<start + name.count, with: harmful) }
            try program.folder.write(bytes, to: Program.library)
            let shown = try (1...4).map { try program.run("show", "a\($0)").output }.joined()
            #expect(shown.contains("Quill"))
            let exported = try (1...4).map { try program.run("export", "a\($0)").output }.joined()
            #expect(!(shown + exported).contains("\u{1B}"))
        }
    }

    @Test func whatIsNotThere() throws {
        try Program.with(library: true) { program in
            let missing: [([String], String)] = [
                (["show", "a99"], "There is no article a99; `dateline list` shows the ids.\n"),
                (["show", "v99"], "There is no event v99; `dateline timeline` shows the ids.\n"),
                (["show", "s99"], "There is no story s99; `dateline stories` shows the ids.\n"),
                (["show", "xyzzy"], "There is no entity called 'xyzzy'.\n"),
                (["related", "a99"], "There is no article a99; `dateline list` shows the ids.\n"),
                (["related", "v99"], "There is no event v99; `dateline timeline` shows the ids.\n"),
                (["related", "xyzzy"], "There is no article xyzzy; `dateline list` shows the ids.\n"),
                (["timeline", "--entity", "xyzzy"], "There is no entity called 'xyzzy'.\n"),
                (["timeline", "--story", "s99"], "There is no story s99; `dateline stories` shows the ids.\n"),
                (["timeline", "--from", "2023-13"], "'2023-13' is no date; write YYYY, YYYY-MM or YYYY-MM-DD.\n"),
                (["export", "a99"], "There is no article a99; `dateline list` shows the ids.\n"),
                (["export", "v99", "--format", "json"], "There is no event v99; `dateline timeline` shows the ids.\n"),
                (
                    ["export", "a1", "s99", "--format", "csv"],
                    "There is no story s99; `dateline stories` shows the ids.\n"
                ),
                (["entities", "--why", "xyzzy"], "There is no entity called 'xyzzy'.\n"),
                (["list", "who:"], "'who:' needs something after it.\n"),
                (
                    ["snapshot", "--theme", "pink"],
                    "There is no theme called 'pink'; there are dark, light, contrast, mono.\n"
                ),
                (["snapshot", "--keys", "NoSuchKey"], "'NoSuchKey' is no key; `dateline keys` lists them.\n"),
            ]
            for (arguments, sentence) in missing {
                let run = try Run(ProductPath.of("dateline"), arguments, in: program.folder)
                #expect((run.status, run.output, run.errors) == (2, "", sentence), "\(arguments)")
            }
            #expect(program.leftFiles == [])
        }
    }

    @Test func aNameThatSeveralHaveIsAskedBack() throws {
        try Program.with { program in
            _ = try program.run(
                "import", "--jsonl", "-",
                input: """
                    {"id":"1","text":"Ana Brekke visited Oslo. Ana Brekke left."}
                    {"id":"2","text":"Ana Lobato visited Bergen. Ana Lobato left."}
                    """)
            let run = try program.run("show", "Ana")
            #expect(run.status == 2)
            #expect(run.errors.hasPrefix("Several fit 'Ana'; give an id:\n"))
            #expect(run.errors.contains("Ana Brekke  ") && run.errors.contains("Ana Lobato  "))
            #expect(run.output == "")
        }
    }

    @Test func helpAndVersionEndWell() throws {
        try Program.with { program in
            #expect(try program.run("--version").output == "dateline 0.1.0\n")
            let bogus = try program.run("help", "imprt")
            #expect((bogus.status, bogus.output) == (2, ""))
            #expect(bogus.errors == "There is no command 'imprt'; did you mean `dateline help import`?\n")
            let help = try program.run("help")
            #expect(help.status == 0)
            #expect(help.output.contains("USAGE: dateline"))
        }
    }
}
