import Glibc
import Support
import Testing

/// Copies of the library, and what happens where there is no room.
@Suite struct KeepingTests {
    /// Runs the program as a shell command does: `how` says what comes before
    /// and behind, `"$@"` is the program.
    private func run(_ program: Program, _ how: String, _ arguments: String...) throws -> Run {
        try Run("/bin/bash", ["-c", how, "bash", ProductPath.of("dateline")] + arguments, in: program.folder)
    }

    /// No file may become larger than 64 KiB.
    private let withLittleRoom = #"ulimit -f 64; exec "$@""#

    @Test func aBackupThatFindsNoRoomLeavesNothing() throws {
        try Program.with(library: true) { program in
            let before = program.folder.names()
            let backup = try run(program, withLittleRoom, "backup", "copy.sqlite")
            #expect(backup.status == 1)
            #expect(backup.errors.hasPrefix("copy.sqlite can't be written any further: "))
            #expect(program.folder.names() == before)
        }
    }

    @Test func aBackupOnTheWayLeavesNothingOfOthers() throws {
        try Program.with(library: true) { program throws in
            try program.folder.write("SQLite format 3\0", to: "bk.sqlite.partial-999999999-1")
            #expect(try program.run("backup", "copy.sqlite").status == 0)
            #expect(!program.folder.names().contains { $0.contains("partial") })
        }
    }

    @Test func aRestoreThatFindsNoRoomLeavesTheLibraryInItsPlace() throws {
        try Program.with(library: true) { program in
            _ = try program.run("backup", "copy.sqlite")
            let before = program.folder.names(in: "data/dateline")
            let restored = try run(program, withLittleRoom, "restore", "copy.sqlite")
            #expect(restored.status == 1)
            #expect(restored.errors.contains(" can't be written any further: "))
            // All was taken into the one file
            #expect(Set(program.folder.names(in: "data/dateline")).isSubset(of: before))
            #expect(try program.run("check").output.hasSuffix(" is sound: 4 articles.\n"))
        }
    }

    @Test func aLibraryThatCannotBeBegunIsNotThere() throws {
        try Program.with { program in
            let imported = try run(program, #"ulimit -f 8; exec "$@""#, "import", Program.articles)
            #expect(imported.status != 0)
            #expect(imported.errors.contains(" can't be written any further: "))
            #expect(program.folder.names(in: "data/dateline") == [])
        }
    }

    @Test func anImportThatFindsNoRoomSaysSo() throws {
        try Program.with(library: true) { program in
            let lines = (1...3_000).map { "{\"id\":\"\($0)\",\"text\":\"Ana Brekke visited Oslo \($0) times.\"}\n" }
                .joined()
            try program.folder.write(lines, to: "more.jsonl")
            let imported = try run(program, #"ulimit -f 500; exec "$@""#, "import", "--later", "--jsonl", "more.jsonl")
            #expect(imported.status != 0)
            #expect(imported.errors.contains(" can't be written any further: "))
            #expect(try program.run("check").status == 0)
        }
    }

    @Test func whatWasThereBeforeARestoreIsKeptEachTime() throws {
        try Program.with(library: true) { program in
            _ = try program.run("backup", "copy.sqlite")
            let library = program.folder.path(of: Program.library)
            for name in [".before-restore", ".before-restore-2", ".before-restore-3"] {
                let restored = try program.run("restore", "copy.sqlite")
                #expect(
                    restored.output
                        == "Restored \(library) from copy.sqlite. What was there is kept as \(library)\(name).\n")
            }
            #expect(try program.run("check").output.hasSuffix(" is sound: 4 articles.\n"))
            #expect(program.folder.names(in: "data/dateline").count == 4)
        }
    }

    @Test func whatAReaderHasOpenIsNotReplaced() throws {
        try Program.with(library: true) { program in
            _ = try program.run("backup", "copy.sqlite")
            let library = program.folder.path(of: Program.library)
            let session = try program.openLibrary()
            try session.wait(for: "First crane arrives at Sines")
            let restored = try program.run("restore", "copy.sqlite")
            #expect(restored.status == 1)
            #expect(restored.errors == "The library at \(library) is open in another program; close it first.\n")
            _ = try session.terminate(keys: "Q")
            #expect(try program.run("restore", "copy.sqlite").status == 0)
        }
    }

    @Test func aBackupTakesNoOtherFilesPlace() throws {
        try Program.with(library: true) { program in
            try program.folder.write("mine", to: "copy.sqlite")
            let backup = try program.run("backup", "copy.sqlite")
            #expect(backup.status == 1)
            #expect(backup.errors == "copy.sqlite is there already; name another file.\n")
            #expect(program.folder.read("copy.sqlite") == "mine")
        }
    }

    @Test func whatWaitsForTheAnalysisIsCounted() throws {
        try Program.with { program in
            for (title, words) in [("Bridge", "1 article waits"), ("Harbour", "2 articles wait")] {
                let file = try program.folder.write("\(title) opens\n\nIt was a long wait.\n", to: "\(title).txt")
                _ = try program.run("import", file)
                #expect(try program.run("reanalyze", "--later").output == "\(words) for the analysis.\n")
            }
        }
    }

    @Test func outputThatCannotBeWrittenIsAFailure() throws {
        try Program.with(library: true) { program in
            let listed = try run(program, #""$@" >/dev/full"#, "list")
            #expect(listed.status == 1)
            #expect(listed.errors == "The output can't be written: No space left on device.\n")
        }
    }

    @Test(.enabled(if: geteuid() != 0)) func whatCannotBeChangedCanBeLookedOver() throws {
        try Program.with(library: true) { program in
            let folder = program.folder.path(of: "data/dateline")
            chmod(folder, 0o500)
            defer { chmod(folder, 0o700) }
            let check = try program.run("check")
            #expect(check.status == 0)
            #expect(check.output.hasSuffix(" so the full-text index was not compared with the texts.\n"))
        }
    }
}
