import News
import Testing

@testable import Reading

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

    private func typing(_ text: String) -> Reader {
        var reader = Reader()
        _ = reader.update(.command(.palette, Step()))
        for character in text { _ = reader.update(.typed(.character(character), Viewport())) }
        return reader
    }

    private let card = Completion(line: "go e7", label: "Donald Trump", detail: "person, 15 in 5")

    @Test func namesStandBelowWhatIsMeant() {
        var reader = typing("se")
        _ = reader.update(.answer(.choices([card], for: .palette, "se")))
        let lines = reader.prompt?.completions.map(\.line) ?? []
        let places = [Command.select.rawValue, card.line, Command.save.rawValue].map { lines.firstIndex(of: $0) ?? -1 }
        #expect(places == places.sorted() && places[0] >= 0)
    }

    @Test func lettersThatAreInACommandWaitForNames() {
        // Given a name of which some command has the letters
        var reader = typing("trum")
        #expect(reader.update(.typed(.enter, Viewport())) == [])
        // When the names come
        let requests = reader.update(.answer(.choices([card], for: .palette, "trum")))
        // Then it goes to the first
        #expect(requests.contains(.card(Entity.ID(7))))
        #expect(reader.prompt == nil)
    }

    @Test func whatIsMeantWaitsForNothing() {
        var reader = typing("quit")
        #expect(reader.update(.typed(.enter, Viewport())).contains(.quit))
    }
}
