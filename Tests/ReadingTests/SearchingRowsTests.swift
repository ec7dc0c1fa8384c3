import News
import Support
import Testing

@testable import Reading

/// Words are looked for where the rows are, not in the whole library.
@Suite struct SearchingRowsTests {
    private func reader(in command: Command, _ answer: Answer) -> Reader {
        var reader = Reader.started()
        _ = reader.update(.command(command, Step()))
        _ = reader.update(.answer(answer))
        return reader
    }

    private func look(for text: String, _ reader: inout Reader) {
        _ = reader.update(.command(.find, Step()))
        #expect(reader.prompt?.kind == .find)
        _ = reader.update(.typed(.paste(text), Viewport()))
        _ = reader.update(.typed(.enter, Viewport()))
    }

    @Test func amongTheEventsOfATimeline() {
        var reader = reader(in: .timeline, .timeline(SampleNews.timeline(TimelineQuery())))
        look(for: "BREKKE", &reader)
        #expect(reader.timeline?.rows.cursor == 3)
        #expect(reader.notice?.text == "1 of 2 with 'BREKKE'; n goes on.")
        #expect(reader.keyContexts.first == .lit)
        _ = reader.update(.command(.findNext, Step()))
        #expect(reader.timeline?.rows.cursor == 4)
        look(for: "signed", &reader)
        #expect(reader.notice?.text == "1 of 1 with 'signed'.")
        look(for: "xyz", &reader)
        #expect(reader.notice?.text == "Nothing here has 'xyz' in it.")
        _ = reader.update(.command(.help, Step()))
        #expect(reader.rowSearch == "")
    }

    /// From a row that is no match the next one is the nearest.
    @Test(arguments: [(0, Command.findNext, 3), (0, .findPrevious, 4), (5, .findNext, 3), (5, .findPrevious, 4)])
    func theNextMatchIsTheNearest(row: Int, command: Command, match: Int) {
        var reader = reader(in: .timeline, .timeline(SampleNews.timeline(TimelineQuery())))
        look(for: "brekke", &reader)
        _ = reader.update(.click(.viewRow(row), Viewport()))
        _ = reader.update(.command(command, Step()))
        #expect(reader.timeline?.rows.cursor == match)
    }

    /// What stands beside it follows the cursor, which Esc brings back.
    @Test func whoLeavesASearchIsBackWhereItBegan() throws {
        var reader = reader(in: .timeline, .timeline(SampleNews.timeline(TimelineQuery())))
        _ = reader.update(.command(.down, Step()))
        let topic = reader.context.wanted
        _ = reader.update(.command(.find, Step()))
        _ = reader.update(.typed(.paste("brekke"), Viewport()))
        #expect(reader.timeline?.rows.cursor == 3)
        _ = reader.update(.typed(.escape, Viewport()))
        #expect(reader.timeline?.rows.cursor == 1 && reader.context.wanted == topic && reader.rowSearch == "")
    }

    @Test func anEmptySearchLeavesTheCursorAndWhatIsBesideItTogether() throws {
        var reader = reader(in: .timeline, .timeline(SampleNews.timeline(TimelineQuery())))
        _ = reader.update(.command(.find, Step()))
        _ = reader.update(.typed(.paste("brekke"), Viewport()))
        _ = reader.update(.typed(.control("u"), Viewport()))
        _ = reader.update(.typed(.enter, Viewport()))
        let row = try #require(reader.timeline?.rows.selected)
        #expect(reader.context.wanted == .event(row.id))
    }

    @Test func amongMarksByTheirNotes() {
        var reader = reader(in: .marks, .marks(SampleNews.marks))
        look(for: "minutes", &reader)
        #expect(reader.notice?.text == "1 of 1 with 'minutes'.")
    }

    @Test func aSearchWithoutMatchesOffersNoNext() {
        var reader = reader(in: .open, .page(SampleNews.inquiryPage))
        look(for: "zzz", &reader)
        #expect(reader.reason(against: .findNext) == "'zzz' isn't in this article.")
        look(for: "REYKJAVIK", &reader)
        #expect(reader.notice?.text == "The only match.")
    }
}
