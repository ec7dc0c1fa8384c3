import Foundation
import News
import Support
import Testing

@testable import Archive

/// A library on a read-only disk is taken as it is: tests may run as a user
/// who can write everywhere, so they ask for that way themselves.
@Suite struct LibraryFileTests {
    /// Where a library may be made, in a folder that is odd to name.
    private func withPath(_ body: (String) throws -> Void) throws {
        try TemporaryFolder.with { try body($0.path(of: "odd %41 ? # ü/library.sqlite")) }
    }

    @Test func whatIsUnchangeableCanBeRead() throws {
        try withPath { path in
            let library = try Library(at: path)
            try library.take(arrival("a"))
            try library.close()
            let unchangeable = Library(path: path, pool: try LibraryFile.unchangeablePool(path))
            #expect(try unchangeable.titles() == ["a"])
            try unchangeable.close()
            // Nothing was left beside it
            let folder = String(path.dropLast("/library.sqlite".count))
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["library.sqlite"])
        }
    }

    @Test func nothingIsKeptInAFileThatNobodyWillFind() throws {
        try withPath { path in
            let library = try Library(at: path)
            let ids = try library.take(arrival("a"))
            try library.setRead(ids, true)
            for name in [path, path + "-wal", path + "-shm"] { try FileManager.default.removeItem(atPath: name) }
            #expect(throws: LibraryError.gone(path: path)) { try library.setRead(ids, false) }
        }
    }

    @Test func aLibraryIsNoBackupOfItself() throws {
        try withPath { path in
            let library = try Library(at: path)
            #expect(throws: LibraryError.same(path: path)) { try library.restore(to: path) }
            try library.close()
        }
    }

    @Test func whatWasNotClosedIsSaid() throws {
        try withPath { path in
            let library = try Library(at: path)
            try library.take(arrival("a"))
            #expect(throws: LibraryError.unfinished(path: path)) { try LibraryFile.unchangeablePool(path) }
            try library.close()
        }
    }
}
