import Support
import Testing

/// The whole way from files to the screen, compared as text; `DATELINE_RECORD=1`
/// writes the screens anew.
@Suite struct SnapshotTests {
    private static let screens = [
        ("list", ""), ("article", "Enter Tab"), ("card", "Enter Tab Enter"), ("timeline", "T"),
        ("search", "F text:cranes Enter"),
    ]

    @Test(arguments: screens, ["80x24", "120x40"]) func screen(_ screen: (name: String, keys: String), _ size: String)
        throws
    {
        try Program.with { program in
            let run = try program.run(
                "snapshot", "--size", size, "--keys", screen.keys, "--now", "2023-06-10T09:00:00Z", "--zone", "UTC",
                Program.articles)
            #expect((run.status, run.errors) == (0, ""))
            let golden = GoldenFile("\(Program.fixtures)/Screens/\(screen.name)-\(size).txt")
            #expect(golden.difference(from: run.output) == nil)
            #expect(program.folder.names() == ["tmp"])
            #expect(program.leftFiles == [])
        }
    }

    @Test func coloursAndPictures() throws {
        try Program.with { program in
            let ansi = try program.run("snapshot", "--ansi", Program.articles)
            #expect(ansi.output.contains("\u{1B}["))
            let svg = try program.run("snapshot", "--svg", "--theme", "light", Program.articles)
            #expect(svg.output.hasPrefix("<svg "))
        }
    }

    @Test func withoutATerminalTheReaderIsPrinted() throws {
        try Program.with { program in
            let read = try program.run(Program.articles, "--now", "2023-06-10", "--zone", "UTC")
            let snapshot = try program.run("snapshot", Program.articles, "--now", "2023-06-10", "--zone", "UTC")
            #expect(read.output == snapshot.output)
            #expect(read.lines.count == 40)
        }
    }

    @Test func withoutATerminalBordersArePlainWhereThatIsWished() throws {
        try Program.with { program in
            let signs = Set("│─┬┴┼▸●›")
            let usual = try program.run(Program.articles, "--now", "2023-06-10", "--zone", "UTC")
            #expect(!signs.isDisjoint(with: usual.output))
            let plain = try program.run(Program.articles, "--ascii", "--now", "2023-06-10", "--zone", "UTC")
            #expect(plain.status == 0)
            #expect(signs.isDisjoint(with: plain.output))
            #expect(plain.lines.count == 40)
        }
    }

    /// No screen comes up on nothing.
    @Test func whatIsMistypedIsTold() throws {
        try Program.with { program in
            for (words, sentence) in [
                (
                    ["imprt", "news"],
                    "There is no command and no file called 'imprt'; did you mean `dateline import`?\n"
                ),
                (["xyzzy"], "There is no command and no file called 'xyzzy'; `dateline help` lists the commands.\n"),
                (["--theme", "dark", "list"], "A command comes before its options: write `dateline list`.\n"),
                (
                    ["--zone", "UTC", "--now", "2024-05-18", "import", "."],
                    "A command comes before its options: write `dateline import --now 2024-05-18 --zone UTC .`.\n"
                ),
                (
                    ["--library", "f", "import", "."],
                    "A command comes before its options: write `dateline import --library f .`.\n"
                ),
                (["/no/where"], "There is no file or folder at /no/where.\n"),
                (["./a", "./b"], "None of the 2 files and folders named is there: ./a ...\n"),
            ] {
                let run = try Run(ProductPath.of("dateline"), words, in: program.folder)
                #expect((run.status, run.output, run.errors) == (2, "", sentence))
            }
        }
    }

    @Test func inputsThatFailAreNamedBesideTheScreen() throws {
        try Program.with { program in
            let run = try program.run("snapshot", Program.articles, "nowhere")
            #expect(run.status == 1)
            #expect(run.errors == "There is no file or folder at \(program.folder.path)/nowhere.\n")
            #expect(run.output.contains("First crane arrives at Sines"))
            #expect(program.leftFiles == [])
        }
    }

    @Test func theLibraryStaysAsItIs() throws {
        try Program.with(library: true) { program in
            let list = try program.run("list", "--json").output
            for keys in ["A", "Enter x", "Enter N X M"] {
                _ = try Run(ProductPath.of("dateline"), ["snapshot", "--keys", keys], in: program.folder)
            }
            #expect(try program.run("list", "--json").output == list)
            #expect(program.leftFiles == [])
        }
    }

    @Test(arguments: ["Enter s", "Enter : text:export_out.md Enter"]) func noFilesAreWritten(keys: String) throws {
        try Program.with { program in
            let run = try program.run("snapshot", Program.articles, "--keys", keys, "--size", "120x40")
            #expect(run.output.contains(" It would be saved as ") && run.output.contains("a snapshot writes no files."))
            #expect(program.folder.names() == ["tmp"])
        }
    }

    @Test func theKeysAreThoseOfTheUser() throws {
        try Program.with(library: true) { program in
            try program.folder.write("[keys]\nundo = \"U\"\n", to: "config/dateline/config.toml")
            let run = try Run(ProductPath.of("dateline"), ["snapshot", "--keys", "A U"], in: program.folder)
            #expect(run.output.contains("Undone"))
        }
    }

    @Test func aDateThatCannotBeReadIsTold() throws {
        try Program.with { program in
            let file = try program.folder.write("---\ntitle: Note\npublished: soon\n---\nText of it.\n", to: "a.md")
            #expect(try program.run("snapshot", file).errors == "\(file): 'soon' is no date; it counts as undated.\n")
        }
    }
}
