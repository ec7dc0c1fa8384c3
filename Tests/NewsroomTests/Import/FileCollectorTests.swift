import Foundation
import Support
import Testing

@testable import Newsroom

@Suite struct FileCollectorTests {
    private func collect(_ paths: String...) -> FileCollector {
        var collector = FileCollector()
        for path in paths { collector.add(path) }
        return collector
    }

    @Test func ofANameThatIsNoUTF8ItIsSaid() {
        #expect(
            collect("/nowhere/caf\u{FFFD}.md").failures.map(\.sentence)
                == ["/nowhere/caf\u{FFFD}.md can't be read: its name is not UTF-8; rename it."])
    }

    @Test func aFileIsItself() throws {
        try TemporaryFolder.with { folder in
            let file = try folder.write("News.", to: "b.txt")
            #expect(collect(file).files == [FileCollector.Found(path: file, root: file)])
        }
    }

    @Test func aFolderIsEverythingInItByName() throws {
        try TemporaryFolder.with { folder in
            for name in ["b.txt", "a/z.md", "a/b/c.txt", "c.bin"] { try folder.write("News.", to: name) }
            let found = collect(folder.path)
            #expect(
                found.files.map { $0.path.dropFirst(folder.path.count + 1) } == [
                    "a/b/c.txt", "a/z.md", "b.txt", "c.bin",
                ])
            #expect(found.files.allSatisfy { $0.root == folder.path })
            #expect(found.failures.isEmpty)
        }
    }

    @Test func hiddenFilesAndFoldersAreLeftOut() throws {
        try TemporaryFolder.with { folder in
            for name in [".hidden.txt", ".git/config", "seen.txt"] { try folder.write("News.", to: name) }
            #expect(collect(folder.path).files.map(\.path) == [folder.path(of: "seen.txt")])
        }
    }

    @Test func aHiddenFileThatIsNamedIsTaken() throws {
        try TemporaryFolder.with { folder in
            let file = try folder.write("News.", to: ".hidden.txt")
            #expect(collect(file).files.map(\.path) == [file])
        }
    }

    @Test func linksToFilesAreFollowedLinksToFoldersAreNot() throws {
        try TemporaryFolder.with { folder in
            let file = try folder.write("News.", to: "elsewhere/a.txt")
            try folder.makeFolder("news")
            try folder.link("news/file.txt", to: file)
            try folder.link("news/loop", to: folder.path(of: "news"))
            try folder.link("news/dangling.txt", to: folder.path(of: "nowhere"))
            let found = collect(folder.path(of: "news"))
            #expect(found.files.map(\.path) == [folder.path(of: "news/file.txt")])
            #expect(found.failures.isEmpty)
        }
    }

    @Test func whatIsNotThereIsNamed() {
        let found = collect("/nowhere/at all")
        #expect(found.failures.map(\.sentence) == ["There is no file or folder at /nowhere/at all."])
        #expect(found.files.isEmpty)
    }

    @Test func aPathThatCouldHarmATerminalIsCleaned() {
        #expect(
            collect("/nowhere/\u{1B}[2Ja\nb").failures.map(\.sentence) == [
                "There is no file or folder at /nowhere/a b."
            ])
    }

    @Test func aFolderThatCannotBeReadIsNamed() throws {
        guard geteuid() != 0 else { return }
        try TemporaryFolder.with { folder in
            let locked = try folder.makeFolder("locked")
            chmod(locked, 0)
            defer { chmod(locked, 0o700) }
            #expect(collect(folder.path).failures.map(\.sentence) == ["The folder \(locked) can't be read."])
        }
    }

    @Test(arguments: [
        ("/a/b", "/a/b"), ("/a//b/", "/a/b"), ("/a/./b", "/a/b"), ("/a/../b", "/b"), ("/../../b", "/b"), ("/", "/"),
    ]) func pathsAreMadeAbsolute(path: String, absolute: String) {
        #expect(FileCollector.absolute(path) == absolute)
    }

    @Test func aRelativePathBeginsWhereTheProgramIs() {
        #expect(FileCollector.absolute("a/b") == FileManager.default.currentDirectoryPath + "/a/b")
    }
}
