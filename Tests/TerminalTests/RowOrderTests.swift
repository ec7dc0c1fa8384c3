import Screens
import Testing

@testable import Terminal

@Suite struct RowOrderTests {
    private func parts(_ changed: [Int], _ old: String, _ new: String) -> [[Int]] {
        let rows = [old, new].map { $0.map { [Cell(String($0))] } }
        return RowOrder.parts(changed, from: rows[0], to: rows[1])
    }

    @Test func otherTextsGoAtOnce() {
        #expect(parts([0, 1, 2], "abc", "xyz") == [[0, 1, 2]])
        #expect(parts([0, 1, 2], "", "xyz") == [[0, 1, 2]])
    }

    /// By two lines, with blank ones between that are the same.
    @Test func aRowAndTheOneItComesFromArePutApart() {
        #expect(parts([0, 2, 4, 6], "a b c d", "b c d e") == [[2, 6], [0, 4]])
        #expect(parts([0, 2, 4, 6], "a b c d", "x a b c") == [[0, 4], [2, 6]])
    }

    @Test(arguments: 1...9) func noneOfALongMoveIsSentWithItsSource(by lines: Int) {
        let letters = "abcdefghijklmnopqrst"
        let moved = String(letters.dropFirst(lines)) + String(repeating: "?", count: lines)
        let parts = parts(Array(0..<20), letters, moved)
        #expect(parts.flatMap { $0 }.sorted() == Array(0..<20))
        for part in parts { #expect(part.allSatisfy { !part.contains($0 + lines) || $0 + lines >= 20 }) }
    }

    @Test func rowsThatChangePlacesAreAllSent() {
        #expect(parts([0, 1], "ab", "ba").flatMap { $0 }.sorted() == [0, 1])
        #expect(parts([0, 1, 2], "abc", "bca").flatMap { $0 }.sorted() == [0, 1, 2])
    }
}
