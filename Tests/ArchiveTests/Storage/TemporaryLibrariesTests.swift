import FoundationEssentials
import Support
import Testing

@testable import Archive

struct TemporaryLibrariesTests {
    /// Beyond any number that a process has.
    private static let gone = "dateline-2147483646-\(UUID().uuidString).sqlite"

    @Test func whatKilledProcessesLeftGoes() throws {
        try TemporaryFolder.with { folder in
            let path = folder.path(of: Self.gone)
            try Library(at: path).close()
            LibraryFile.removeAbandonedTemporaries(in: folder.path)
            #expect(folder.names() == [])
        }
    }

    @Test func whatIsInUseOrSomebodyElsesStays() throws {
        try TemporaryFolder.with { folder in
            let open = try Library(at: folder.path(of: Self.gone))
            try folder.write("text", to: "dateline-notes.sqlite")
            try folder.write("text", to: "dateline-2147483646-notes.sqlite")
            let before = folder.names()
            LibraryFile.removeAbandonedTemporaries(in: folder.path)
            #expect(folder.names() == before)
            try open.close()
        }
    }

    @Test func aCopyHasEverythingAndGoesByItself() throws {
        try withLibrary { library in
            try library.take(arrival("a"))
            let copy = try library.temporaryCopy()
            #expect(try copy.articleCount() == 1)
            try copy.remove()
            #expect(!Library.exists(at: copy.path))
            #expect(try library.articleCount() == 1)
        }
    }
}
