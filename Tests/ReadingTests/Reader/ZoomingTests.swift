import News
import Support
import Testing

@testable import Reading

/// The events of the sample news lie between November 2023 and November 2026.
@Suite struct ZoomingTests {
    private func days(_ from: String, _ to: String) -> DayInterval {
        DayInterval(from: CalendarDay(iso: from), to: CalendarDay(iso: to))
    }

    /// A timeline with the cursor on the event of this row.
    private func timeline(row: Int) -> Reader {
        var reader = Reader()
        _ = reader.update(.start)
        _ = reader.update(.command(.timeline, Step()))
        answer(&reader)
        _ = reader.update(.command(.down, Step(count: row)))
        return reader
    }

    private func answer(_ reader: inout Reader) {
        guard case .timeline(let query) = reader.view else { return }
        _ = reader.update(.answer(.timeline(SampleNews.timeline(query))))
    }

    private func press(_ command: Command, _ reader: inout Reader, count: Int? = nil) {
        _ = reader.update(.command(command, Step(count: count)))
        answer(&reader)
    }

    private func days(_ reader: Reader) -> DayInterval? {
        guard case .timeline(let query) = reader.view else { return nil }
        return query.days
    }

    @Test func zoomingInLeavesOutWhatIsFarFromTheEventAndOutBringsItBack() {
        var reader = timeline(row: 5)
        let focused = reader.timeline?.rows.selected?.id
        press(.zoomIn, &reader)
        #expect(days(reader) == days("2026-01-01", "2026-12-31"))
        #expect(reader.timeline?.rows.count == 5)
        press(.zoomIn, &reader)
        #expect(days(reader) == days("2026-10-01", "2026-10-31"))
        #expect(reader.timeline?.rows.rows.map { $0.id as Event.ID? } == [focused])
        press(.zoomIn, &reader)
        #expect(reader.notice?.text == "Zooming in would show nothing more here.")
        press(.zoomOut, &reader)
        #expect(days(reader) == days("2026-01-01", "2026-12-31"))
        #expect(reader.timeline?.rows.selected?.id == focused)
        press(.zoomOut, &reader)
        press(.zoomOut, &reader)
        #expect(days(reader) == .open && reader.timeline?.rows.selected?.id == focused)
        press(.zoomOut, &reader)
        #expect(reader.notice?.text == "This is the whole timeline.")
    }

    @Test func onePeriodWithEventsFollowsAnother() {
        var reader = timeline(row: 5)
        press(.zoomIn, &reader)
        press(.previousPeriod, &reader)
        #expect(days(reader) == days("2024-01-01", "2024-12-31"))
        #expect(reader.timeline?.rows.count == 2)
        press(.previousPeriod, &reader, count: 2)
        #expect(reader.notice?.text == "No earlier events; _ zooms out.")
        press(.nextPeriod, &reader)
        #expect(days(reader) == days("2026-01-01", "2026-12-31"))
        press(.nextPeriod, &reader)
        #expect(reader.notice?.text == "No later events; _ zooms out.")
        press(.zoomOut, &reader)
        #expect(days(reader) == days("2020-01-01", "2029-12-31"))
    }

    /// Where nothing is known of the rest the next period is shown, whatever it holds.
    @Test func aPeriodMayBeEmpty() {
        var reader = Reader()
        var query = TimelineQuery()
        query.days = days("2026-01-01", "2026-12-31")
        _ = reader.visit(.timeline(query))
        answer(&reader)
        press(.previousPeriod, &reader)
        #expect(days(reader) == days("2025-01-01", "2025-12-31"))
        #expect(reader.timeline?.rows.isEmpty == true)
    }

    @Test func theWholeTimelineIsWalkedByYears() {
        var reader = timeline(row: 0)
        var rows: [Int?] = []
        for command in [Command.nextPeriod, .nextPeriod, .nextPeriod, .down, .previousPeriod, .previousPeriod] {
            press(command, &reader)
            rows.append(reader.timeline?.rows.cursor)
        }
        // 2024, 2026, without a date, and back
        #expect(rows == [1, 3, 8, 8, 3, 1])
        press(.nextPeriod, &reader, count: 9)
        #expect(reader.timeline?.rows.cursor == 8)
        press(.nextPeriod, &reader)
        #expect(reader.notice?.text == "This is the last year.")
    }

    /// Newest first, the last year down the rows is the first of all.
    @Test(arguments: [(Command.nextPeriod, "first"), (.previousPeriod, "last")])
    func turnedRoundTheYearsAreCalledByTheirTime(command: Command, word: String) {
        var reader = timeline(row: 0)
        _ = reader.update(.command(.sort, Step()))
        _ = reader.update(.command(.top, Step()))
        press(command, &reader, count: 9)
        if command == .nextPeriod { press(command, &reader) }
        #expect(reader.notice?.text == "This is the \(word) year.")
    }

    @Test func backGoesToTheWiderTimeAgain() {
        var reader = timeline(row: 1)
        press(.zoomIn, &reader)
        press(.back, &reader)
        #expect(days(reader) == .open)
    }

    @Test func whatHasNoDateCannotBeZoomedInOn() {
        var reader = timeline(row: 8)
        press(.zoomIn, &reader)
        #expect(reader.notice?.text == "The event under the cursor has no date to zoom in on.")
    }
}
