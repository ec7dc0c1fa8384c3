import News
import Support
import Testing

@testable import Reading

@Suite struct PaletteTests {
    private func best(_ search: String) -> Command? { line(search).flatMap(Command.init) }

    private func line(_ search: String) -> String? { Palette.matches(search, in: .standard).first?.line }

    @Test(arguments: [
        ("search", "find"), ("dark", ":theme dark"), ("theme", ":theme "), ("import", ":import "),
        ("go to a name", ":go "),
        ("exit", "quit"), ("subscribe", "add-source"), ("mark", "mark"), ("bookmarks", "marks"),
        ("colors light", ":theme light"),
    ]) func wordsOfOthersFindThem(search: String, first: String) {
        #expect(line(search) == first)
    }

    /// Letters that only happen to stand in a command find nothing.
    @Test(arguments: ["zzzz", "sfwd", "trum", "etwor"]) func lettersInBetweenAreNoWords(search: String) {
        #expect(line(search) == nil)
    }

    @Test func whatFitsTheViewComesFirst() {
        var reader = Reader()
        _ = reader.update(.start)
        _ = reader.update(.answer(.listed(SampleNews.rows, for: .everything, after: nil, total: 12, isLast: true)))
        _ = reader.update(.command(.palette, Step()))
        let lines = reader.prompt?.completions.map(\.line) ?? []
        #expect(lines.count == KeyTable.standard.bindings.count)
        #expect(lines.prefix(3) == ["info", "toggle-read", "follow"])
        #expect(lines.firstIndex(of: "extend-word") ?? 0 > lines.firstIndex(of: "down") ?? 99)
    }

    @Test func aLineIsGoneOnWith() {
        var reader = typing("pipe")
        _ = reader.update(.typed(.enter, Viewport()))
        reader = typing("theme")
        _ = reader.update(.typed(.enter, Viewport()))
        #expect(reader.prompt?.kind == .command && reader.prompt?.text == "theme ")
        reader = typing("contrast")
        #expect(reader.update(.typed(.enter, Viewport())) == [.setTheme("contrast")])
    }

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
        #expect(lines.contains(Command.select.rawValue) && lines.last == card.line)
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
