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

    @Test func aTagThatNothingHasIsUnknown() throws {
        try withLibrary { library in
            try library.take(arrival("a", tags: ["#east"]))
            let filter = try Filter(parsing: "putin tag:east -tag:west saved:x story:y source:z")
            #expect(
                try library.unknownNames(in: filter) == [.tag("west"), .saved("x"), .story("y"), .source("z")])
        }
    }

    @Test(arguments: ["tag:\"q\"", "tag:q", "tag:#t\u{E4}g", "tag:tag", "tag:\"a b c\"", "tag:\"two words\""])
    func isFoundUnderTheNameItIsKeptAs(line: String) throws {
        try withLibrary { library in
            try library.take(
                arrival("a", tags: ["\"q\"", "#t\u{E4}g", "a \"b\" c", "two words"]), arrival("b", tags: ["other"]))
            #expect(try library.titles(line) == ["a"])
            #expect(try library.titles("-" + line) == ["b"])
        }
    }
}
