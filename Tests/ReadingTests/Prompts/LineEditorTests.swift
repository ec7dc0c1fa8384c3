import Reading
import Testing

@Suite struct LineEditorTests {
    private func edited(_ text: String, isSelected: Bool, _ keys: [Key]) -> String {
        var line = LineEditor(text, isSelected: isSelected)
        for key in keys { _ = line.edit(key) }
        return line.text
    }

    @Test func theFirstLetterReplacesWhatIsSelected() {
        #expect(edited("trump", isSelected: true, [.character("k"), .character("i")]) == "ki")
        #expect(edited("trump", isSelected: true, [.paste("kim jong un")]) == "kim jong un")
        #expect(edited("trump", isSelected: true, [.backspace]) == "")
    }

    @Test func anyOtherKeyKeepsIt() {
        #expect(edited("trump", isSelected: true, [.end, .character("s")]) == "trumps")
        #expect(edited("trump", isSelected: true, [.left, .backspace]) == "trup")
    }

    @Test func whatIsNotSelectedIsGoneOnWith() {
        #expect(edited("trump", isSelected: false, [.character("s")]) == "trumps")
        #expect(!LineEditor("", isSelected: true).isSelected)
    }
}
