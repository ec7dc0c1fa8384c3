import News
import Testing

@Suite struct TextSpanTests {
    @Test func slicesBytes() {
        let text = "Łódź and Köln"
        #expect(text.slice(TextSpan(0, 7)) == "Łódź")
        #expect(text.slice(TextSpan(12, 17)) == "Köln")
        #expect(text.slice(TextSpan(12, 999)) == "Köln")
        #expect(text.slice(TextSpan(999, 1_000)).isEmpty)
        #expect(text.slice(TextSpan(1, 2)) == "\u{FFFD}")
    }

    @Test func knowsOverlap() {
        #expect(TextSpan(0, 4).overlaps(TextSpan(3, 5)))
        #expect(!TextSpan(0, 4).overlaps(TextSpan(4, 5)))
        #expect(TextSpan(0, 4).contains(TextSpan(1, 4)))
        #expect(TextSpan(4, 2).isEmpty)
    }
}

@Suite struct CodePointMapTests {
    @Test func countsCodePoints() {
        let text = "“Łódź” 👍 x"
        let map = CodePointMap(text)
        var offset = 0
        for (index, scalar) in text.unicodeScalars.enumerated() {
            #expect(map.codePoint(at: offset) == index)
            offset += String(scalar).utf8.count
        }
        #expect(map.codePoint(at: offset) == text.unicodeScalars.count)
    }
}
