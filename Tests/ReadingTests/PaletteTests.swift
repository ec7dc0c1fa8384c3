import Reading
import Testing

@Suite struct PaletteTests {
    private func best(_ search: String) -> Command? { Palette.matches(search, in: .standard).first?.command }

    @Test func lettersFindCommands() {
        #expect(best("timel") == .timeline)
        #expect(best("undo") == .undo)
        #expect(best("next unr") == .nextUnread)
        #expect(best("save") == .save)
        #expect(best("qqqq") == nil)
    }

    @Test func nothingTypedShowsAll() {
        #expect(Palette.matches("", in: .standard).count == KeyTable.standard.bindings.count)
    }
}
