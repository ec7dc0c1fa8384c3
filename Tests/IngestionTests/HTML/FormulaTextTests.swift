import News
import Testing

@testable import Ingestion

@Suite struct FormulaTextTests {
    private let first = "<p>The harbour of Nether Hill froze over on Sunday, for the first time in nineteen years.</p>"

    private func text(_ formula: String) throws -> String {
        let page = "<html><body><article>\(first)<p>Where \(formula) is the sum.</p>\(first)</article></body></html>"
        let content = try Fixture.read(page, as: "a.html")
        return String(content.text.slice(content.blocks[1].span).dropFirst(6).dropLast(12))
    }

    @Test(arguments: [
        ("<msup><mi>a</mi><mn>2</mn></msup><mo>+</mo><msub><mi>b</mi><mn>12</mn></msub>", "a^2+b_12"),
        ("<mfrac><mrow><mi>a</mi><mo>+</mo><mn>1</mn></mrow><mi>b</mi></mfrac>", "(a+1)/b"),
        ("<msqrt><mi>a</mi><mo>-</mo><mi>b</mi></msqrt>", "√(a-b)"),
        ("<munderover><mo>∑</mo><mrow><mi>i</mi><mo>=</mo><mn>1</mn></mrow><mi>n</mi></munderover>", "∑_(i=1)^n"),
        ("<semantics><mi>a</mi><annotation encoding='application/x-tex'>a</annotation></semantics>", "a"),
    ])
    func mathIsWrittenInALine(_ math: String, _ text: String) throws {
        #expect(try self.text("<math>\(math)</math>") == text)
    }

    @Test func whereItHoldsNothingItsOtherTextIsTaken() throws {
        #expect(try text("<math alttext='{\\displaystyle a}'></math>") == "a")
        #expect(try text("<img class=latex alt='a=b'>") == "a=b")
        #expect(
            try text("<span><img class='mwe-math-fallback-image-inline' alt='{\\displaystyle a^{2}}'></span>")
                == "a^{2}")
    }

    @Test func whatIsHiddenOrAnotherPictureStaysOut() throws {
        #expect(try text("x<math hidden><mi>a</mi></math>") == "x")
        #expect(try text("x<img class=latex style='display: none' alt='a'>") == "x")
        #expect(try text("x<img class=photo alt='A harbour'>") == "x")
        let endless = String(repeating: "<mi>a</mi>", count: 5_000)
        #expect(try text("x<math>\(endless)</math>") == "x")
    }
}
