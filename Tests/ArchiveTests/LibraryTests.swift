import Archive
import News
import Testing

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
}
