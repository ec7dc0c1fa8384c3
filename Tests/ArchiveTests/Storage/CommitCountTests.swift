import News
import Testing

@testable import Archive

/// The revision tells whether the library may have changed.
struct CommitCountTests {
    @Test func ownChangesCountAtOnceAndReadingDoesNot() throws {
        try withLibrary { library in
            let id = try library.take(arrival("a"))[0]
            let before = library.revision
            _ = try library.page(id)
            #expect(library.revision == before)
            try library.setRead([id], true)
            #expect(library.revision != before)
        }
    }

    @Test func thoseOfAnotherConnectionCountWhenLookedFor() throws {
        try withLibrary { library in
            let id = try library.take(arrival("a"))[0]
            try library.noticeOthers()
            let before = library.revision
            let other = try Library(at: library.path)
            try other.setRead([id], true)
            try other.close()
            try library.noticeOthers()
            #expect(library.revision != before)
            let after = library.revision
            try library.noticeOthers()
            #expect(library.revision == after)
        }
    }
}
