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

    @Test(arguments: ["Body: it goes on\nand on", "Body of the article"]) func oneThatWasNeverClosedEndsAtAnEmptyLine(
        body: String
    ) {
        let (matter, rest) = FrontMatter.cut(from: "---\ntitle: Front\npublished: 2024-05-18\n\n\(body)")
        #expect(matter?["title"] == "Front")
        #expect(rest == body)
    }

    @Test func anEmptyLineWithinABlockEndsNothing() {
        let (matter, rest) = FrontMatter.cut(from: "---\ntitle: Front\n\nurl: https://a.example\n---\nBody")
        #expect(matter?["url"] == "https://a.example")
        #expect(rest == "Body")
    }

    @Test(arguments: [
        "---\nNote: this\n\nBody",
        "Body\n---\ntitle: a\n---\n", "---\ntitle: a\nBody without an end", "---\nA sentence: with words\n---\n",
    ])
    func whatIsNoBlockStaysText(text: String) {
        let (matter, rest) = FrontMatter.cut(from: text)
        #expect(matter == nil)
        #expect(rest == text)
    }
}
