import Testing

@testable import Analysis

struct ByteTableTests {
    private let words = ["may", "march", "st", "été", ""] + (0..<500).map { "word\($0)" }

    private func place(_ word: String, in table: ByteTable) -> Int? {
        let bytes = Array("x \(word) x".utf8)
        return table.place(of: 2..<bytes.count - 2, in: bytes)
    }

    @Test func wordsAreFoundInEitherCase() {
        let table = ByteTable(words)
        for (place, word) in words.enumerated() { #expect(self.place(word, in: table) == place) }
        #expect(place("MAY", in: table) == 0)
        #expect(place("March", in: table) == 1)
    }

    @Test func othersAreNot() {
        let table = ByteTable(words)
        for word in ["ma", "mayo", "word500", "Été", "sT."] { #expect(place(word, in: table) == nil) }
        #expect(place("may", in: ByteTable([])) == nil)
    }
}
