import News
import Support
import Testing

@testable import Reading

/// Words are looked for where the rows are, not in the whole library.
@Suite struct SearchingRowsTests {
    private func reader(in command: Command, _ answer: Answer) -> Reader {
        var reader = Reader()
        _ = reader.update(.start)
        _ = reader.update(.answer(.listed(SampleNews.rows, for: .everything, after: nil, total: 12, isLast: true)))
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
