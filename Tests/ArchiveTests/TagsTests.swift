import Archive
import News
import Testing

struct TagsTests {
    @Test func settingTellsTheTagsBefore() throws {
        try withLibrary { library in
            let id = try library.take(arrival("a", tags: ["east"]))[0]
            #expect(try library.setTags(id, ["later", "east"]) == ["east"])
            #expect(try library.article(id)?.tags == ["later", "east"])
        }
    }
}
