import News
import Testing

@Suite struct TermVectorTests {
    private let vector = TermVector([7: 2, 1: 0.5, 4_000_000_000: -3])

    @Test func multiplies() {
        #expect(vector.dot(TermVector([7: 10, 2: 1])) == 20)
        #expect(TermVector([1: 3, 2: 4]).length == 5)
        #expect(vector.mapWeights { $0.weight > 0 ? $0.weight * 2 : 0 } == TermVector([7: 4, 1: 1]))
    }
}

@Suite struct TextBlockTests {
    @Test(arguments: [
        ("one\n\ntwo", ["one", "two"]), ("one\nmore\n\n\ntwo\n", ["one\nmore", "two"]), ("", []), ("\n\none", ["one"]),
    ])
    func cutsAtBlankLines(text: String, expected: [String]) {
        #expect(TextBlock.paragraphs(of: text).map { text.slice($0.span) } == expected)
    }
}

@Suite struct MarkAnchorTests {
    @Test func remembersItsSurroundings() {
        let text = "Talks opened on Tuesday. Nobody signed anything."
        let anchor = Mark.Anchor(span: TextSpan(6, 23), in: text)
        #expect(anchor.quote == "opened on Tuesday")
        #expect(anchor.before == "Talks ")
        #expect(anchor.after == ". Nobody signed anything.")
    }
}

@Suite struct IdentifierTests {
    @Test func readsWhatItPrints() {
        #expect(Article.ID("a12")?.number == 12)
        #expect(Entity.ID(7).description == "e7")
        for wrong in ["12", "e12", "a", "a-1", "a0", "a1b"] { #expect(Article.ID(wrong) == nil, "\(wrong)") }
    }
}
