import News
import Reading
import Support
import Testing

@testable import Screens

/// Events as rows: how sure they are, and their dates.
@Suite struct EventRowTests {
    private func painter(_ columns: Int) -> Painter {
        Painter(
            Reader(), Size(columns: columns, rows: 24), SampleNews.clock, ScreenOptions(), Typesetter())
    }

    private func row(
        _ text: String, _ status: EventStatus, _ days: DayInterval = .open, _ origin: DateOrigin = .text
    ) -> EventRow {
        EventRow(
            event: Event(
                id: .init(1), text: text, kind: .visit, days: days, dateOrigin: origin, status: status, place: nil,
                participants: [], articles: [.init(1)]), article: .init(1), span: TextSpan(0, 1))
    }

    @Test func whatIsCutStillSaysHowSureItIs() {
        let long = "The minister will go to the harbour of Sines and meet the dockers there"
        let lines = painter(80).eventLines(row(long, .planned), 40, indent: 13, atMost: 1)
        #expect(lines == ["The minister… (planned)"])
        let word = "Donaudampfschifffahrtsgesellschaft"
        #expect(painter(80).eventLines(row("A " + word, .happened), 30, indent: 13, atMost: 1) == ["A Donaudampfsch…"])
        #expect(painter(80).eventLines(row("He left", .denied), 40, indent: 13, atMost: 1) == ["He left (denied)"])
        #expect(painter(80).eventLines(row("He left", .happened), 40, indent: 13, atMost: 1) == ["He left"])
    }

    @Test(arguments: [
        ("2026-06", "2026-06"), ("2026", "2026"), ("2026-06-12", "2026-06-12"),
    ])
    func aDayThatIsNotKnownIsNotShown(days: String, column: String) {
        #expect(DayText.column(DayInterval(filterText: days) ?? .open) == column)
    }

    @Test(arguments: [
        (-215, 1, 1, -215, 12, 31, "216 BC", "216 BC"), (-217, 1, 1, -200, 12, 31, "218-201 BC", "218-201 BC"),
        (-26, 1, 1, 14, 12, 31, "27 BC-14", "27 BC-14"), (-9_999, 1, 1, -7_999, 12, 31, "10000 BC", "10000 BC"),
        (-43, 3, 15, -43, 3, 15, "44 BC", "15 Mar 44 BC"), (-43, 3, 1, -43, 3, 31, "44-03 BC", "44-03 BC"),
    ])
    func yearsBeforeTheFirstAreBC(
        year: Int, month: Int, day: Int, lastYear: Int, lastMonth: Int, lastDay: Int, column: String, words: String
    ) {
        let days = DayInterval(
            from: CalendarDay(year: year, month: month, day: day),
            to: CalendarDay(year: lastYear, month: lastMonth, day: lastDay))
        #expect(DayText.column(days) == column)
        #expect(painter(80).dayText(days) == words)
    }

    @Test func intervalsAndOpenEndsHaveSignsThatAreExplained() throws {
        let (from, to) = (CalendarDay(iso: "2026-06-03"), CalendarDay(iso: "2026-06-09"))
        #expect(DaySign(row("a", .happened, DayInterval(from: from, to: to)).event) == .lasting)
        #expect(DaySign(row("a", .happened, DayInterval(from: nil, to: to)).event) == .earlier)
        #expect(DaySign(row("a", .happened, DayInterval(from: to, to: to), .published).event) == .assumed)
        #expect(DaySign(row("a", .happened, DayInterval(from: to, to: to)).event) == nil)
        #expect(DaySign(row("a", .happened, DayInterval(from: to, to: to), .reader).event) == .given)
        #expect(DaySign(row("a", .happened, .open, .reader).event) == nil)
        let events = [
            row("a", .happened, DayInterval(from: from, to: to)),
            row("b", .happened, .init(from: to, to: to), .published),
        ].map(\.event)
        #expect(painter(80).legend(of: events, width: 60) == "~ dated by its article  … several days")
        #expect(painter(80).legend(of: events, width: 30) == "~ dated by its article")
        #expect(painter(80).legend(of: [], width: 60) == nil)
    }
}
