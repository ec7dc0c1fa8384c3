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
