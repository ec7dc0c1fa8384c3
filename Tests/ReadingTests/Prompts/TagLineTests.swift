import Testing

@testable import Reading

@Suite struct TagLineTests {
    @Test func tagsOfSeveralWordsStayWhole() {
        let tags = ["North Korea", "treaty"]
        #expect(TagLine.tags(in: TagLine.text(of: tags)) == tags)
    }

    @Test func eachIsTakenOnceWithoutItsSign() {
        #expect(TagLine.tags(in: " #shipping , ,long haul,shipping,") == ["shipping", "long haul"])
        #expect(TagLine.tags(in: "") == [])
    }
}
