import Foundation
import News
import Support
import Testing

@testable import Archive

/// What takes the place of a library, and what becomes of the one that was there.
@Suite struct CopiesTests {
    /// A folder with a library, `library.sqlite`, of the articles named and closed, gone behind `body`.
    private func withFolder(_ titles: String..., body: (Folder) throws -> Void) throws {
        try TemporaryFolder.with { place in
            let folder = Folder(place: place)
            try folder.make("library.sqlite", titles)
            try body(folder)
        }
    }

    private struct Folder: Sendable {
        let place: TemporaryFolder

        var names: [String] { place.names() }

        func path(of name: String) -> String { place.path(of: name) }

        func make(_ name: String, _ titles: [String]) throws {
            let library = try Library(at: path(of: name))
            try library.take(titles.map { arrival($0) })
            try library.close()
        }

        func titles(_ name: String) throws -> [String] {
            let library = try Library(at: path(of: name), access: .changing)
            defer { try? library.close() }
            #expect(try library.check() == [])
            return try library.titles()
        }

        /// Puts a library of one article in the place of `library.sqlite`.
        func restore() throws -> String? {
            try withLibrary { copy in
                try copy.take(arrival("new"))
                return try copy.restore(to: path(of: "library.sqlite"))
            }
        }

        /// As it is when its writer is killed: with a file of what it wrote last beside it.
        func leaveUnclosed(_ name: String, _ titles: [String]) throws {
            let library = try Library(at: path(of: "open.sqlite"))
            try library.take(titles.map { arrival($0) })
            for ending in ["", "-wal"] {
                try? FileManager.default.removeItem(atPath: path(of: name + ending))
                try FileManager.default.copyItem(
                    atPath: path(of: "open.sqlite" + ending), toPath: path(of: name + ending))
            }
            try library.remove()
        }
    }

    @Test func whatWasThereIsKept() throws {
        try withFolder("old") { folder throws in
            let kept = [try folder.restore(), try folder.restore()]
            let names = ["library.sqlite.before-restore", "library.sqlite.before-restore-2"]
            #expect(kept == names.map { folder.path(of: $0) })
            #expect(folder.names == ["library.sqlite"] + names)
            #expect(try folder.titles("library.sqlite") == ["new"])
            #expect(try folder.titles(names[0]) == ["old"])
            #expect(try folder.titles(names[1]) == ["new"])
        }
    }

    @Test func whereNothingWasNothingIsKept() throws {
        try withFolder("old") { folder in
            try FileManager.default.removeItem(atPath: folder.path(of: "library.sqlite"))
            #expect(try folder.restore() == nil)
            #expect(folder.names == ["library.sqlite"])
            #expect(try folder.titles("library.sqlite") == ["new"])
        }
    }

    @Test(arguments: [LibraryAccess.reading, .changing]) func anOpenLibraryIsLeftAlone(access: LibraryAccess) throws {
        try withFolder("old") { folder in
            let path = folder.path(of: "library.sqlite")
            let open = try Library(at: path, access: access)
            #expect(throws: LibraryError.inUse(path: path)) { try folder.restore() }
            // What its user writes then goes where it will be looked for
            if access == .changing { try open.take(arrival("later")) }
            try open.close()
            #expect(try folder.titles("library.sqlite").contains("old"))
            #expect(
                folder.names.filter { $0 != "library.sqlite-shm" && $0 != "library.sqlite-wal" } == ["library.sqlite"])
        }
    }

    @Test func whatAKilledWriterLeftIsKept() throws {
        try withFolder { folder in
            try folder.leaveUnclosed("library.sqlite", ["first", "second"])
            _ = try folder.restore()
            // In one file, which needs none beside it
            #expect(folder.names == ["library.sqlite", "library.sqlite.before-restore"])
            #expect(try folder.titles("library.sqlite.before-restore").sorted() == ["first", "second"])
            #expect(try folder.titles("library.sqlite") == ["new"])
        }
    }

    @Test func aDamagedOneIsKeptAsItIs() throws {
        try withFolder("old") { folder in
            let rubbish = Data(repeating: 0x5A, count: 10_000)
            try rubbish.write(to: URL(fileURLWithPath: folder.path(of: "library.sqlite")))
            _ = try folder.restore()
            let kept = "library.sqlite.before-restore"
            #expect(folder.names == ["library.sqlite", kept])
            #expect(FileManager.default.contents(atPath: folder.path(of: kept)) == rubbish)
            #expect(try folder.titles("library.sqlite") == ["new"])
        }
    }

    @Test func aLinkGoesOnLeadingToTheLibrary() throws {
        try withFolder("old") { folder in
            try FileManager.default.moveItem(
                atPath: folder.path(of: "library.sqlite"), toPath: folder.path(of: "real.sqlite"))
            try FileManager.default.createSymbolicLink(
                atPath: folder.path(of: "library.sqlite"), withDestinationPath: "real.sqlite")
            _ = try folder.restore()
            #expect(folder.names == ["library.sqlite", "real.sqlite", "real.sqlite.before-restore"])
            #expect(try folder.titles("real.sqlite") == ["new"])
        }
    }

    @Test func manyAtOnceLeaveOneLibrary() async throws {
        try await TemporaryFolder.with { place in
            let folder = Folder(place: place)
            try folder.make("library.sqlite", ["old"])
            let kept = await withTaskGroup(of: String?.self) { group in
                for _ in 0..<4 { group.addTask { try? folder.restore() } }
                return await group.reduce(into: [String]()) { names, name in if let name { names.append(name) } }
            }
            // Each that did its work kept what it found, under a name of its own
            #expect(!kept.isEmpty && Set(kept).count == kept.count)
            #expect(folder.names.count == 1 + kept.count)
            #expect(try folder.titles("library.sqlite") == ["new"])
            #expect(try folder.titles("library.sqlite.before-restore") == ["old"])
        }
    }

    @Test func whatWasCutOffIsRemovedAndWhatGoesOnIsNot() throws {
        try withFolder("old") { folder in
            // No process has such a number; this one goes on, and a text is no copy of a library
            let mine = "library.sqlite.partial-\(getpid())-0"
            let other = "notes.partial-999999999-1"
            for name in [
                "library.sqlite.partial-999999999-1", "library.sqlite.partial-999999999-1-wal",
                "bk.sqlite.partial-999999999-2", "bk.sqlite.partial-999999999-2-journal",
                "gone.sqlite.partial-999999999-3-shm", mine,
            ] {
                try folder.place.write("SQLite format 3\0", to: name)
            }
            try folder.place.write("A text.", to: other)
            _ = try folder.restore()
            #expect(folder.names == ["library.sqlite", "library.sqlite.before-restore", mine, other])
        }
    }

    @Test func ofACopyThatWasStoppedNothingIsLeft() throws {
        try withFolder("old") { folder in
            let library = try Library(at: folder.path(of: "library.sqlite"), access: .reading)
            let before = folder.names
            let copy = folder.path(of: "copy.sqlite")
            // More than one step of the copy: bytes that can't be packed
            let large = try Library(at: folder.path(of: "library.sqlite"), access: .changing)
            var state: UInt32 = 1
            let bytes = (0..<5_000_000).map { _ in
                state = state &* 1_664_525 &+ 1_013_904_223
                return UInt8(state >> 24)
            }
            try large.take(arrival("large", original: bytes))
            try large.close()
            #expect(throws: LibraryError.stopped(path: copy)) { try library.backup(to: copy) { true } }
            #expect(folder.names == before)
            try library.backup(to: copy)
            #expect(folder.names == (before + ["copy.sqlite"]).sorted())
        }
    }

    // MARK: Ways to take another's place

    private func withFiles(_ body: (_ old: String, _ new: String, _ kept: String) throws -> Void) throws {
        try withFolder { folder in
            let (old, new) = (folder.path(of: "old"), folder.path(of: "new"))
            for path in [old, new] { try Data(path.utf8).write(to: URL(fileURLWithPath: path)) }
            try body(old, new, folder.path(of: "kept"))
        }
    }

    private func text(_ path: String) -> String? {
        FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
    }

    @Test func eachWayPutsOneInThePlaceOfTheOther() throws {
        let ways: [(String, String, String) throws -> Void] = [
            { _ = try Replacement.exchange($0, with: $1, kept: $2) },
            { _ = try Replacement.double($0, for: $1, kept: $2) },
            { try Replacement.stepAside($0, for: $1, kept: $2) },
        ]
        for way in ways {
            try withFiles { old, new, kept in
                try way(old, new, kept)
                #expect(text(old) == new)
                #expect(text(kept) == old)
                #expect(text(new) == nil)
            }
        }
    }

    @Test func whatCouldNotBeTakenInGoesAsideToo() throws {
        try withFiles { old, new, kept in
            try Data("journal".utf8).write(to: URL(fileURLWithPath: old + "-wal"))
            try Replacement.stepAside(old, for: new, kept: kept)
            #expect(text(kept + "-wal") == "journal")
            #expect(text(old + "-wal") == nil)
        }
    }

    @Test func whatFailsIsTakenBack() throws {
        let ways: [(String, String, String) throws -> Void] = [
            { _ = try Replacement.exchange($0, with: $1 + "-none", kept: $2) },
            { _ = try Replacement.double($0, for: $1 + "-none", kept: $2) },
            { try Replacement.stepAside($0, for: $1 + "-none", kept: $2) },
        ]
        for way in ways {
            try withFiles { old, new, kept in
                try Data("journal".utf8).write(to: URL(fileURLWithPath: old + "-wal"))
                #expect(throws: LibraryError.self) { try way(old, new, kept) }
                #expect(text(old) == old)
                #expect(text(old + "-wal") == "journal")
                #expect(text(kept) == nil)
            }
        }
    }
}
