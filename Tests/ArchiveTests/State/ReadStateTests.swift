import Archive
import News
import Testing

struct ReadStateTests {
    @Test func settingTellsWhatChanged() throws {
        try withLibrary { library in
            let ids = try library.take(arrival("a"), arrival("b"))
            #expect(try library.setRead([ids[0]], true) == [ids[0]])
            #expect(try library.setRead(ids, true) == [ids[1]])
            #expect(try library.setRead(ids, false) == ids)
            #expect(try library.count(Filter(parsing: "is:unread")).value == 2)
        }
    }

    @Test func allThatMatchAreMarkedAndCanBeUnmarked() throws {
        try withLibrary { library in
            let ids = try library.take(arrival("a", text: "ice"), arrival("b", text: "fire"))
            let changed = try library.markAllRead(Filter(parsing: "ice"))
            #expect(changed == [ids[0]])
            #expect(try library.titles("is:unread") == ["b"])
            #expect(try library.sources().map(\.unread) == [1])
            try library.setRead(changed, false)
            #expect(try library.titles("is:unread") == ["a", "b"])
            #expect(try library.check() == [])
        }
    }
}
