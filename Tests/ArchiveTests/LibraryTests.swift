import Foundation
import News
import Support
import Testing

@testable import Archive

struct LibraryTests {
    @Test func whatComesInIsListedNewestFirst() throws {
        try withLibrary { library in
            // Given three articles, taken in in no order
            try library.take(
                arrival("b", published: "2024-05-02"), arrival("c", published: "2024-05-03T10:00:00Z"),
                arrival("a", published: "2024-05-01"))
            // Then the newest stands on top
            #expect(try library.titles() == ["c", "b", "a"])
            #expect(try library.check() == [])
        }
    }

    @Test func readingNeverMakesALibrary() throws {
        try TemporaryFolder.with { folder in
            let path = folder.path(of: "none/library.sqlite")
            for access in [LibraryAccess.reading, .changing] {
                #expect(throws: LibraryError.missing(path: path)) { try Library(at: path, access: access) }
            }
            #expect(folder.names() == [])
        }
    }

    @Test func writingMakesFoldersAndAFileOnlyItsOwnerReads() throws {
        try TemporaryFolder.with { folder in
            // Given no folder
            let path = folder.path(of: "new/share/library.sqlite")
            // When a library is made in it and written to
            let library = try Library(at: path)
            try library.take(arrival("a"))
            // Then all its files are for the owner alone
            for suffix in ["", "-wal", "-shm"] {
                let mode = try FileManager.default.attributesOfItem(atPath: path + suffix)[.posixPermissions]
                #expect(mode as? Int == 0o600)
            }
            try library.remove()
            #expect(folder.names(in: "new/share") == [])
        }
    }

    @Test func whatIsWrittenIsThereWhenReadOnly() throws {
        try withLibrary { library in
            try library.take(arrival("a"))
            let second = try Library(at: library.path, access: .reading)
            #expect(try second.titles() == ["a"])
            #expect(throws: LibraryError.readOnly(path: library.path)) { try second.take(arrival("b")) }
            try second.close()
        }
    }

    @Test func aNewerLibraryIsRefused() throws {
        try withLibrary { library in
            try library.write { try $0.run("INSERT INTO grdb_migrations VALUES ('a thing of tomorrow')") }
            for access in [LibraryAccess.reading, .changing, .writing] {
                #expect(throws: LibraryError.newer(path: library.path)) {
                    try Library(at: library.path, access: access)
                }
            }
        }
    }

    @Test func aLibraryWhoseMakingWasCutOffIsMadeNow() throws {
        try TemporaryFolder.with { folder in
            let path = folder.path(of: "begun.sqlite")
            try withLibrary { other in
                try other.write { db in
                    try db.run("ATTACH '\(path)' AS begun")
                    try db.run("CREATE TABLE begun.grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)")
                }
            }
            let library = try Library(at: path)
            #expect(try library.articleCount() == 0)
            try library.close()
        }
    }

    @Test func allThatMakeOneAtOnceHaveIt() async throws {
        try await TemporaryFolder.with { folder in
            let path = folder.path(of: "shared.sqlite")
            try await withThrowingTaskGroup(of: Void.self) { group in
                for name in ["a", "b", "c", "d"] {
                    group.addTask {
                        let library = try Library(at: path)
                        try library.take(arrival(name))
                        try library.close()
                    }
                }
                try await group.waitForAll()
            }
            let library = try Library(at: path)
            #expect(try library.titles().sorted() == ["a", "b", "c", "d"])
            #expect(try library.check() == [])
            try library.close()
        }
    }

    @Test func readingMakesNoLibraryOfAnEmptyFile() throws {
        try TemporaryFolder.with { folder in
            let path = try folder.write("", to: "empty.sqlite")
            #expect(throws: LibraryError.missing(path: path)) { try Library(at: path, access: .reading) }
        }
    }

    @Test func otherFilesAreRefused() throws {
        try TemporaryFolder.with { folder in
            let path = try folder.write(
                "A letter, and no library at all. Long enough to be read as one, with some more words.", to: "other")
            #expect(throws: LibraryError.foreign(path: path)) { try Library(at: path) }
        }
    }

    @Test func aDamagedFileIsReported() throws {
        try withLibrary { library in
            // Given a library whose pages but the first are overwritten
            try library.take((0..<200).map { arrival("a\($0)", text: String(repeating: "word ", count: 200)) })
            try library.close()
            let url = URL(fileURLWithPath: library.path)
            var bytes = try Data(contentsOf: url)
            bytes.replaceSubrange(4096..<bytes.count, with: Data(repeating: 0x5A, count: bytes.count - 4096))
            try bytes.write(to: url)
            // When it is opened and looked over
            let error = #expect(throws: LibraryError.self) { try Library(at: library.path).check() }
            // Then the sentence says what to do
            #expect(error?.description.hasPrefix("The library at \(library.path) is damaged (") == true)
            #expect(error?.description.hasSuffix("or move it away and import again.") == true)
        }
    }

    @Test func aBackupHoldsWhatTheLibraryHolds() throws {
        try withLibrary { library in
            let copy = library.path + "-copy"
            let id = try library.take(arrival("a", text: "Some words."))[0]
            try library.setRead([id], true)
            try library.backup(to: copy)
            let second = try Library(at: copy, access: .reading)
            #expect(try second.article(id)?.content.text == "Some words.")
            #expect(try second.rows(limit: 5).map(\.isUnread) == [false])
            try second.remove()
        }
    }

    @Test func aFailedIntakeKeepsNothing() throws {
        struct Stop: Error {}
        try withLibrary { library in
            try library.take(arrival("a"))
            #expect(throws: Stop.self) {
                try library.intake { session in
                    _ = try session.insert(arrival("b"))
                    throw Stop()
                }
            }
            #expect(try library.titles() == ["a"])
            #expect(try library.check() == [])
        }
    }
}
