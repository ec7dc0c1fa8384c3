import Support
import Testing

@Suite struct ImportCommandTests {
    @Test func filesAreTakenInAndAnalysed() throws {
        try Program.with { program in
            let run = try program.run("import", Program.articles)
            #expect((run.status, run.output, run.errors) == (0, "4 articles new.\n", ""))
            #expect(try program.run("import", Program.articles).output == "0 articles new, 4 known already.\n")
            #expect(try program.run("check").output.hasSuffix(" is sound: 4 articles.\n"))
        }
    }

    @Test func oneBadInputIsNamedAndTheRestGoesOn() throws {
        try Program.with { program in
            let run = try program.run("import", "nowhere", Program.articles)
            #expect(run.status == 1)
            #expect(run.output == "4 articles new; 1 input failed.\n")
            #expect(run.errors == "There is no file or folder at \(program.folder.path)/nowhere.\n")
        }
    }

    @Test func linesComeFromAFileOrStandardInput() throws {
        try Program.with { program in
            let line = #"{"id":"n1","title":"Ferry","text":"The ferry sank."}"#
            let run = try program.run("import", "--jsonl", "-", input: line + "\nnonsense\n")
            #expect(run.status == 1)
            #expect(run.output == "1 article new; 1 input failed.\n")
            #expect(run.errors.hasPrefix("standard input, line 2: The line is not valid JSON: "))
            try program.folder.write(line, to: "news.jsonl")
            #expect(try program.run("import", "--jsonl", "news.jsonl").output == "0 articles new, 1 known already.\n")
        }
    }

    @Test func aDateThatIsNoneIsTold() throws {
        try Program.with { program in
            let lines = [1, 2].map { #"{"id":"n\#($0)","text":"It sank.","published":"2026-13-45"}"# }
            let run = try program.run("import", "--jsonl", "-", input: lines.joined(separator: "\n"))
            #expect((run.status, run.output) == (0, "2 articles new.\n"))
            #expect(run.errors == "n1: '2026-13-45' is no date; it and 1 more count as undated.\n")
            try program.folder.write("---\npublished: soon\n---\n\nIt came.\n", to: "a.md")
            let file = try program.run("import", "a.md")
            #expect(file.errors.hasSuffix("/a.md: 'soon' is no date; it counts as undated.\n"))
            #expect(try program.run("import", "a.md").errors == "")
        }
    }

    @Test(arguments: [["--jsonl", "nowhere"], ["nowhere"], ["--mbox", "nowhere", "no/where"]])
    func whatIsNotThereMakesNoLibrary(arguments: [String]) throws {
        try Program.with { program in
            let run = try Run(
                ProductPath.of("dateline"), ["import", "--library", "new.sqlite"] + arguments, in: program.folder)
            #expect((run.status, run.output) == (1, ""))
            #expect(run.errors.contains("There is no file or folder at "))
            #expect(program.folder.names() == ["tmp"])
        }
    }

    /// A file that is something else altogether fails line by line, but says so once.
    @Test func manyLinesThatFailAlikeAreTwoOrThree() throws {
        try Program.with { program in
            try program.folder.write(String(repeating: "Not a line of JSON.\n", count: 33), to: "README.md")
            let run = try program.run("import", "--jsonl", "README.md")
            #expect((run.status, run.output) == (1, "0 articles new; 33 inputs failed.\n"))
            let lines = run.errors.split(separator: "\n")
            #expect(lines.count == 4)
            #expect(lines.last?.hasSuffix("README.md: 30 more, and no article among them.") == true)
            // Beside what is taken in each is named
            let good = #"{"id":"n1","title":"Ferry","text":"The ferry sank."}"#
            try program.folder.write(good + String(repeating: "\nno", count: 9), to: "news.jsonl")
            #expect(try program.run("import", "--jsonl", "news.jsonl").errors.split(separator: "\n").count == 9)
        }
    }

    @Test func aSlipOfThePenMakesNoTreeOfFolders() throws {
        try Program.with { program in
            for path in ["\(program.folder.path)/no/where/x.sqlite", "/dateline-no-such-folder/x.sqlite"] {
                let run = try program.run("import", "--library", path, Program.articles)
                #expect((run.status, run.output) == (2, ""))
                let folder = path.dropLast("/x.sqlite".count)
                #expect(
                    run.errors
                        == "There is no folder \(folder) to keep the library in; make it, or name another file.\n")
            }
            #expect(program.folder.names() == ["tmp"])
            #expect(try program.run("import", "--library", "mine/x.sqlite", Program.articles).status == 0)
            #expect(program.folder.names().sorted() == ["mine", "tmp"])
        }
    }

    @Test func copiesThatAreFoldedAreCountedApart() throws {
        try Program.with { program in
            let text =
                "Ana Lobato opened the harbour of Sines on Monday. Dockers went on strike, and nobody came to work."
            for name in ["a", "b"] {
                try program.folder.write("Harbour opens\n\n\(text)\n\n\(name).", to: "n/\(name).txt")
            }
            _ = try program.run("import", "n")
            let run = try program.run("snapshot", "--keys", "A", "--size", "120x40")
            let shown = try program.objects("list", "--json").count
            #expect(shown == 1)
            #expect(run.output.contains(" 1 article marked as read, with 1 folded copy; u takes it back."))
        }
    }

    @Test func aFolderIsNoFileOfLines() throws {
        try Program.with { program in
            try program.folder.makeFolder("news")
            let run = try program.run("import", "--jsonl", "news")
            #expect((run.status, run.errors) == (1, "news can't be read: Is a directory.\n"))
        }
    }

    @Test func laterLeavesTheAnalysisToOthers() throws {
        try Program.with { program in
            _ = try program.run("import", "--later", Program.articles)
            #expect(try program.objects("list", "--json").count == 4)
            #expect(try program.objects("entities", "--json").contains { $0["name"] as? String == "Ana Lobato" })
        }
    }

    @Test func whatDatelineExportedIsLeftOut() throws {
        try Program.with(library: true) { program in
            _ = try program.run("export", "a1", "-o", "pact.md")
            let run = try program.run("import", "pact.md")
            #expect(run.status == 1)
            #expect(run.errors.hasSuffix("/pact.md: Dateline wrote this file itself; it is not imported again.\n"))
        }
    }

    /// Nothing that comes in can steer the terminal of who looks at it.
    @Test func hostileTextIsHarmless() throws {
        try Program.with { program in
            let evil = "\\u001b]0;pwned\\u0007\\u009b2J\\u202egnp.exe\\udb40\\udc41"
            let line =
                "{\"id\":\"1\(evil)\",\"title\":\"Ferry\(evil)\",\"site\":\"Coast\(evil)\",\"byline\":\"X\(evil)\","
                + "\"tags\":[\"t\(evil)\"],\"text\":\"Ana Lobato\(evil) visited Oslo on 3 May 2023.\"}"
            try program.folder.write(
                "Bridge\u{1B}[2J opens\n\nThe \u{9B}31mbridge opened in Oslo\u{202E}.", to: "b.txt")
            let imported = try program.run("import", "b.txt", "--jsonl", "-", input: line)
            var written = imported.output + imported.errors
            for arguments in [
                ["list"], ["list", "--json"], ["search", "oslo"], ["entities"], ["entities", "--json"], ["timeline"],
                ["show", "a1"], ["show", "a2"], ["show", "Oslo"], ["related", "--all"], ["export", "a1", "a2"],
                ["export", "a2", "--format", "csv"], ["snapshot", "--keys", "Enter"], ["inspect", "b.txt"],
                ["inspect", "b.txt", "--json"], ["analyze", "b.txt"], ["nosuch\u{1B}[2Jfile"],
            ] {
                let run = try Run(ProductPath.of("dateline"), arguments, in: program.folder)
                written += run.output + run.errors
            }
            let harmful = written.unicodeScalars.filter {
                ($0.value < 0x20 && $0 != "\n" && $0 != "\r") || (0x7F...0x9F).contains($0.value) || $0.value == 0x202E
                    || $0.value >= 0xE0000
            }
            #expect(harmful.isEmpty)
            #expect(written.contains("Ana Lobato"))
        }
    }
}
