import FoundationEssentials
import Glibc
import Testing

@testable import Newsroom

@Suite struct FolderEntriesTests {
    private let folder: String

    init() throws {
        folder = FileManager.default.temporaryDirectory.path + "/collector-\(UInt64.random(in: 0 ... .max))"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }

    private func collect(_ path: String) -> FileCollector {
        var collector = FileCollector()
        collector.add(path)
        try? FileManager.default.removeItem(atPath: folder)
        return collector
    }

    private func put(_ name: [UInt8]) {
        let path = Array(folder.utf8) + [UInt8(ascii: "/")] + name + [0]
        path.withUnsafeBufferPointer { bytes in
            bytes.withMemoryRebound(to: CChar.self) { path in
                _ = path.baseAddress.map { close(creat($0, 0o600)) }
            }
        }
    }

    @Test func aFolderMeansItsFilesByName() {
        for name in ["b.txt", "a\n.txt", "-rf.txt", ".hidden"] { put(Array(name.utf8)) }
        let found = collect(folder).files.map { String($0.path.dropFirst(folder.utf8.count + 1)) }
        #expect(found == ["-rf.txt", "a\n.txt", "b.txt"])
    }

    @Test func aNameThatIsNoUTF8IsReported() {
        put(Array("caf".utf8) + [0xE9] + Array(".txt".utf8))
        put(Array("good.txt".utf8))
        let collector = collect(folder)
        #expect(collector.files.map(\.path) == [folder + "/good.txt"])
        #expect(
            collector.failures.map(\.sentence)
                == ["In \(folder), caf\u{FFFD}.txt was left out: its name is not UTF-8."])
    }

    @Test func anEmptyNameIsNotTheWorkingFolder() {
        let collector = collect("")
        #expect(collector.files.isEmpty)
        #expect(collector.failures.map(\.sentence) == ["An empty name is no file or folder."])
    }

    @Test func aFolderThatLiesTooDeepIsReported() throws {
        let deep = folder + String(repeating: "/d", count: 70)
        try FileManager.default.createDirectory(atPath: deep, withIntermediateDirectories: true)
        let failures = collect(folder).failures.map(\.sentence)
        #expect(
            failures == ["The folder \(folder)\(String(repeating: "/d", count: 64)) lies too deep and was left out."])
    }

    @Test func linksToFoldersAreNotFollowed() throws {
        put(Array("a.txt".utf8))
        try FileManager.default.createSymbolicLink(atPath: folder + "/loop", withDestinationPath: ".")
        try FileManager.default.createSymbolicLink(atPath: folder + "/z.txt", withDestinationPath: "a.txt")
        #expect(collect(folder).files.map(\.path) == [folder + "/a.txt", folder + "/z.txt"])
    }
}
