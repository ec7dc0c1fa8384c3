import Testing

@testable import Ingestion

@Suite struct FrontMatterTests {
    @Test func readsKeysQuotesAndLists() throws {
        let (matter, rest) = FrontMatter.cut(
            from:
                "---\ntitle: 'It''s \"late\"'\nTags: [a, \"b, c\"]\nlist:\n- x\n- y\n# a note\nlong: one\n  two\n---\nBody"
        )
        let found = try #require(matter)
        #expect(found["title"] == "It's \"late\"")
        #expect(found.list("tags") == ["a", "b, c"])
        #expect(found.list("list") == ["x", "y"])
        #expect(found["long"] == "one two")
        #expect(rest == "Body")
    }

    @Test(arguments: [
        "Body\n---\ntitle: a\n---\n", "---\ntitle: a\nBody without an end", "---\nA sentence: with words\n---\n",
    ])
    func whatIsNoBlockStaysText(text: String) {
        let (matter, rest) = FrontMatter.cut(from: text)
        #expect(matter == nil)
        #expect(rest == text)
    }
}
