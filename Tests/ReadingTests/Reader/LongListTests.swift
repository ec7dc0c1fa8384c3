import News
import Support
import Testing

@testable import Reading

/// A list of more rows than are kept at hand.
@Suite struct LongListTests {
    private static let all = (1...60_000).map { number in
        ArticleRow(id: .init(Int64(number)), title: "Row \(number)", isUnread: false, position: Int64(-number))
    }

    /// What the library would say.
    private func answer(_ request: Request) -> Answer? {
        switch request {
        case .list(let query, let after, let limit):
            let rows = Self.all.dropFirst(after.map { Int($0.id.number) } ?? 0).prefix(limit)
            return .listed(
                Array(rows), for: query, after: after, total: after == nil ? Self.all.count : nil,
                isLast: rows.count < limit)
        case .listBefore(let query, let row, let limit):
            let rows = Self.all.prefix(row.map { Int($0.id.number) - 1 } ?? Self.all.count).suffix(limit)
            return .listedBefore(Array(rows), for: query, before: row, isFirst: rows.count < limit)
        case .listAround(let query, let id, let limit):
            let index = Int(id.number) - 1
            guard index < Self.all.count else {
                return .listedAround([], for: query, id, at: 0, isFirst: true, isLast: true)
            }
            let (before, rows) = (Self.all.prefix(index).suffix(limit), Self.all.dropFirst(index).prefix(limit))
            return .listedAround(
                Array(before + rows), for: query, id, at: before.count, isFirst: before.count < limit,
                isLast: rows.count < limit)
        case .context(let topic): return .context(SampleNews.context(topic))
        default: return nil
        }
    }

    private func send(_ action: Action, _ reader: inout Reader) {
        for request in reader.update(action) {
            if let answer = answer(request) { send(.answer(answer), &reader) }
        }
    }

    private func press(_ command: Command, _ count: Int? = nil, _ reader: inout Reader) {
        send(.command(command, Step(count: count)), &reader)
    }

    private func atEnd() -> Reader {
        var reader = Reader()
        send(.start, &reader)
        for _ in 0..<12 { press(.bottom, nil, &reader) }
        return reader
    }

    private func number(_ reader: Reader) -> Int { reader.list.rows.selected.map { Int($0.id.number) } ?? 0 }

    @Test func rowsFarAboveAreLetGoOf() {
        var reader = Reader()
        send(.start, &reader)
        for _ in 0..<12 {
            press(.bottom, nil, &reader)
            #expect(reader.list.rows.count <= 4_000)
            #expect(reader.list.skipped + reader.list.rows.cursor + 1 == number(reader))
        }
        #expect(number(reader) == 60_000)
        #expect(reader.list.isComplete && reader.list.count == 60_000)
        #expect(reader.list.unread == nil)
    }

    @Test func theEndIsOneKeyAway() {
        var reader = Reader()
        send(.start, &reader)
        press(.bottom, nil, &reader)
        #expect(number(reader) == 60_000)
        #expect(reader.list.isComplete && reader.list.skipped == 59_000 && reader.list.rows.count == 1_000)
    }

    /// Of a few hundred rows as of many, counted or not.
    @Test(arguments: [(357, true), (357, false), (3_000, false)]) func theEndIsReachedWhateverIsLoaded(
        count: Int, isCounted: Bool
    ) {
        var reader = Reader()
        _ = reader.update(.start)
        let all = Self.all.prefix(count)
        func send(_ action: Action) {
            for request in reader.update(action) {
                guard case .list(let query, let after, let limit) = request else { continue }
                let rows = Array(all.dropFirst(after.map { Int($0.id.number) } ?? 0).prefix(limit))
                let total = after == nil && isCounted ? count : nil
                send(
                    .answer(.listed(rows, for: query, after: after, total: total, isLast: rows.count < limit)))
            }
        }
        send(
            .answer(
                .listed(
                    Array(all.prefix(200)), for: .everything, after: nil, total: isCounted ? count : nil, isLast: false)
            ))
        send(.command(.bottom, Step()))
        #expect(number(reader) == count)
        #expect(reader.list.isComplete && reader.notice == nil)
    }

    @Test func whoMovesMeanwhileStaysWhereHeIs() {
        var reader = Reader()
        send(.start, &reader)
        let requests = reader.update(.command(.bottom, Step()))
        #expect(requests.contains(.listBefore(.everything, nil, limit: 1_000)))
        _ = reader.update(.command(.up, Step()))
        for request in requests { if let answer = answer(request) { send(.answer(answer), &reader) } }
        #expect(number(reader) == 199)
        // And can ask again
        press(.bottom, nil, &reader)
        #expect(number(reader) == 60_000)
    }

    /// The way to the end is over where a step of it fails.
    @Test func aFailureOnTheWayToTheEndEndsIt() {
        var reader = Reader()
        _ = reader.update(.start)
        let rows = Array(Self.all.prefix(200))
        _ = reader.update(.answer(.listed(rows, for: .everything, after: nil, total: nil, isLast: false)))
        let requests = reader.update(.command(.bottom, Step()))
        let asked = requests.first { if case .list = $0 { true } else { false } }
        _ = reader.update(.answer(.failed(Message("No.", .problem), for: asked)))
        let more = Array(Self.all.dropFirst(200).prefix(200))
        _ = reader.update(
            .answer(.listed(more, for: .everything, after: rows.last, total: nil, isLast: false)))
        #expect(number(reader) == 200)
    }

    @Test func goingDownLetsGoOfRowsToo() {
        var reader = Reader()
        send(.start, &reader)
        for _ in 0..<300 { press(.down, 50, &reader) }
        #expect(number(reader) == 15_001)
        #expect(reader.list.rows.count <= 5_000)
        #expect(reader.list.skipped + reader.list.rows.cursor == 15_000)
    }

    @Test func theBeginningIsOneKeyAway() {
        var reader = atEnd()
        press(.top, nil, &reader)
        #expect(number(reader) == 1)
        #expect(reader.list.skipped == 0 && reader.list.rows.rows == Array(Self.all.prefix(200)))
        // And the list goes on from there
        for _ in 0..<3 { press(.bottom, nil, &reader) }
        #expect(number(reader) > 600)
    }

    @Test func onTheWayBackEveryRowComesOnce() {
        var reader = atEnd()
        var seen = [60_000]
        while number(reader) > 1, seen.count < 61_000 {
            let before = number(reader)
            press(.up, 7, &reader)
            seen.append(number(reader))
            #expect(number(reader) == max(1, before - 7))
            #expect(reader.list.rows.count <= 6_000)
        }
        #expect(number(reader) == 1)
        #expect(reader.list.rows.rows.map(\.id.number) == Array(1...Int64(reader.list.rows.count)))
    }

    @Test func aRowByItsNumberIsFoundWhereItIsAtHand() {
        var reader = atEnd()
        press(.bottom, 59_500, &reader)
        #expect(number(reader) == 59_500)
        press(.bottom, 20, &reader)
        #expect(number(reader) == 20)
    }

    /// Whatever list was shown in between, and however far down it was.
    @Test(arguments: [150, 350, 12_345, 59_999]) func whoComesBackStandsOnTheSameRow(row: Int) {
        var reader = Reader()
        send(.start, &reader)
        press(.bottom, nil, &reader)
        press(.bottom, row, &reader)
        for _ in 0..<400 where number(reader) != row { press(.down, row - number(reader), &reader) }
        #expect(number(reader) == row)
        let place = reader.place
        var other = place
        (other.query, other.row, other.rowNumber) = (ListQuery(filter: Filter([.init(.unread)])), nil, nil)
        for request in reader.jump(to: other) { if let answer = answer(request) { send(.answer(answer), &reader) } }
        press(.back, nil, &reader)
        #expect(reader.place == place)
        #expect(reader.topic == place.row.map { .article($0) })
        // And the rows around it are there, whichever way one goes.
        for step in [-30, 60] {
            let before = number(reader)
            press(.down, step, &reader)
            #expect(number(reader) == max(1, min(before + step, 60_000)))
        }
    }

    @Test func whoMovesIsNotCalledBack() {
        var reader = Reader(jumps: JumpList(Place(row: .init(5_000), rowNumber: 4_999)))
        _ = reader.update(.start)
        let first = Request.list(.everything, after: nil, limit: 200)
        let requests = answer(first).map { reader.update(.answer($0)) } ?? []
        #expect(requests == [.listAround(.everything, .init(5_000), limit: 200)])
        _ = reader.update(.wheel(.list, by: 30, Viewport()))
        let here = number(reader)
        for request in requests { if let answer = answer(request) { send(.answer(answer), &reader) } }
        #expect(number(reader) == here)
        // Nor by the rows that come later
        press(.bottom, nil, &reader)
        #expect(number(reader) == 60_000)
    }

    @Test func aRowThatIsGoneLeavesTheCursorWhereItWas() {
        var reader = Reader(jumps: JumpList(Place(row: .init(70_000), rowNumber: 69_999)))
        send(.start, &reader)
        #expect(number(reader) == 1)
        let around = Request.listAround(.everything, .init(70_000), limit: 200)
        _ = reader.update(.answer(.failed(Message("No."), for: around)))
        #expect(reader.list.wanted == nil)
    }

    @Test func aLateAnswerIsDropped() {
        var reader = atEnd()
        let kept = reader.list
        send(
            .answer(.listedBefore(Array(Self.all.prefix(9)), for: .everything, before: Self.all[9], isFirst: true)),
            &reader)
        #expect(reader.list == kept)
    }

    @Test func whatChangesInTheFirstPageIsKeptWhileItIsAway() {
        var reader = atEnd()
        send(.answer(.rows([ArticleRow(id: .init(2), title: "Row two")])), &reader)
        press(.top, nil, &reader)
        #expect(reader.list.rows.rows[1].title == "Row two")
    }

    @Test func whatWentFarDownLeavesThePlaceWhereItWas() {
        var reader = atEnd()
        let fewer = Array(Self.all.prefix(59_990))
        send(.answer(.listed(fewer, for: .everything, after: nil, total: 59_990, isLast: true)), &reader)
        #expect(number(reader) == 59_990)
    }

    @Test func theEndSaysNothingOfMoreToCome() {
        var reader = Reader()
        send(.start, &reader)
        press(.bottom, nil, &reader)
        #expect(number(reader) == 60_000 && reader.notice == nil)
    }

    /// Who opens the last row at hand before the end comes finds the list on it afterwards.
    @Test func theEndTakesNoListAwayThatIsLeft() {
        var reader = Reader()
        send(.start, &reader)
        let requests = reader.update(.command(.bottom, Step()))
        _ = reader.update(.command(.open, Step()))
        for request in requests { if let answer = answer(request) { send(.answer(answer), &reader) } }
        #expect(number(reader) == 200)
    }

    @Test func openingARecentArticleKeepsTheRowsAtHand() {
        var reader = atEnd()
        _ = reader.open(.init(3))
        #expect(reader.list.skipped > 0 && number(reader) == 60_000)
    }

    @Test func anUnreadOneIsMissedOnlyAmongThoseLoaded() {
        var reader = Reader()
        send(.start, &reader)
        _ = reader.goToUnread(1)
        #expect(reader.notice?.text == "No unread article among those loaded further down.")
        reader = atEnd()
        _ = reader.goToUnread(1)
        #expect(reader.notice?.text == "No unread article further down.")
    }

    @Test func theWheelLoadsRows() {
        var reader = atEnd()
        for _ in 0..<200 { send(.wheel(.list, by: -10, Viewport()), &reader) }
        #expect(reader.list.skipped < 58_500)
    }

    @Test func aRowThatIsThereAlreadyIsNoEnd() {
        var reader = atEnd()
        press(.bottom, 60_000, &reader)
        #expect(reader.notice?.text == "You are there.")
    }

    @Test func whatIsLikelyNextIsTheRealBeginning() {
        #expect(atEnd().likelyNext.contains(.page(.init(1))))
    }
}
