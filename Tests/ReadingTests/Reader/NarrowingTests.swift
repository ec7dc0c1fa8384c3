import News
import Support
import Testing

@testable import Reading

/// While a filter is typed in the list, the list in view narrows.
@Suite struct NarrowingTests {
    private let rows = SampleNews.rows

    /// In the list, on its fifth row, with the filter line open.
    private func asking() -> Reader {
        var reader = Reader.started()
        _ = reader.update(.command(.down, Step(count: 4)))
        _ = reader.update(.command(.filter, Step()))
        return reader
    }

    private func query(_ line: String) -> ListQuery { ListQuery(filter: (try? Filter(parsing: line)) ?? .all) }

    @discardableResult
    private func type(_ text: String, _ reader: inout Reader) -> [Request] {
        reader.update(.typed(.paste(text), Viewport()))
    }

    private func press(_ key: Key, _ reader: inout Reader) -> [Request] { reader.update(.typed(key, Viewport())) }

    /// The list of what is typed comes.
    @discardableResult
    private func list(_ line: String, _ rows: [ArticleRow], _ reader: inout Reader) -> [Request] {
        reader.update(.answer(.listed(rows, for: query(line), after: nil, total: rows.count, isLast: true)))
    }

    private func narrow(_ line: String) -> Request { .narrow(query(line), limit: 200) }

    @Test func everyLetterAsksForWhatBeginsSo() {
        var reader = asking()
        #expect(type("p", &reader) == [.count(query("p")), .complete("p")])
        #expect(type("i", &reader) == [narrow("pi*"), .count(query("pi")), .complete("pi")])
        #expect(type("er", &reader) == [narrow("pier*"), .count(query("pier")), .complete("pier")])
        // What is at its end is what it is, and its number comes with it.
        #expect(type(" ", &reader) == [narrow("pier"), .complete("pier ")])
        #expect(type("is:unread ", &reader) == [narrow("pier is:unread"), .complete("pier is:unread ")])
        list("pier is:unread", [rows[3]], &reader)
        #expect(reader.prompt?.hits == 1)
    }

    @Test func theListInViewIsTheNarrowedOne() {
        var reader = asking()
        type("pi", &reader)
        #expect(reader.shownList == reader.list)
        #expect(list("pi*", Array(rows.suffix(3)), &reader) == [.page(.init(10)), .context(.article(.init(10)))])
        #expect(reader.shownList.rows.rows == Array(rows.suffix(3)) && reader.list.rows.count == 12)
    }

    @Test func whatTheWordMayComeToIsTold() throws {
        var reader = asking()
        type("pi", &reader)
        list("pi*", Array(rows.suffix(3)), &reader)
        _ = reader.update(.answer(.counted(1, for: query("pi"), without: [])))
        let begun = try #require(reader.prompt?.begun)
        #expect(begun.word == "pi*" && begun.articles == 3)
        type("er", &reader)
        list("pier*", [rows[10]], &reader)
        _ = reader.update(.answer(.counted(1, for: query("pier"), without: [])))
        #expect(reader.prompt?.begun == nil)
    }

    @Test(arguments: [Key.escape, .control("c")]) func whoLeavesHasListAndCursorAsBefore(key: Key) {
        var reader = asking()
        let before = reader.list
        type("pi", &reader)
        list("pi*", Array(rows.suffix(3)), &reader)
        #expect(press(key, &reader) == [.page(.init(5)), .context(.article(.init(5)))])
        #expect(reader.shownList == before && reader.list.rows.cursor == 4)
        // An answer that comes now is too late.
        #expect(list("pier*", [], &reader) == [])
        #expect(reader.list == before)
    }

    @Test func enterKeepsWhatIsInView() {
        var reader = asking()
        type("is:unread ", &reader)
        list("is:unread", Array(rows.suffix(3)), &reader)
        let requests = press(.enter, &reader)
        #expect(!requests.contains { if case .list = $0 { true } else { false } })
        #expect(reader.list.query == query("is:unread") && reader.list.rows.rows == Array(rows.suffix(3)))
        // And back goes where it began.
        #expect(reader.update(.command(.back, Step())).contains(.list(.everything, after: nil, limit: 200)))
        _ = reader.update(.answer(.listed(rows, for: .everything, after: nil, total: 12, isLast: true)))
        #expect(reader.list.rows.cursor == 4)
    }

    /// A word that Enter ends is what it is.
    @Test func enterEndsTheWord() {
        var reader = asking()
        type("pier", &reader)
        list("pier*", Array(rows.suffix(3)), &reader)
        _ = reader.update(.answer(.counted(2, for: query("pier"), without: [])))
        #expect(press(.enter, &reader).contains(.list(query("pier"), after: nil, limit: 200)))
    }

    /// Nothing else begins so: the list stays, and is that of the word.
    @Test func aWordThatBeginsNoOtherIsThereAlready() {
        var reader = asking()
        type("pier", &reader)
        list("pier*", Array(rows.suffix(3)), &reader)
        _ = reader.update(.answer(.counted(3, for: query("pier"), without: [])))
        let requests = press(.enter, &reader)
        #expect(!requests.contains { if case .list = $0 { true } else { false } })
        #expect(reader.list.query == query("pier") && reader.list.rows.count == 3)
    }

    /// The number of other letters proves nothing.
    @Test func onlyItsOwnNumberCounts() {
        var reader = asking()
        type("pie", &reader)
        list("pie*", Array(rows.suffix(3)), &reader)
        _ = reader.update(.answer(.counted(3, for: query("pie"), without: [])))
        type("r", &reader)
        list("pier*", Array(rows.suffix(3)), &reader)
        #expect(press(.enter, &reader).contains(.list(query("pier"), after: nil, limit: 200)))
    }

    @Test func onlyTheNewestCounts() {
        var reader = asking()
        type("pi", &reader)
        type("er", &reader)
        #expect(list("pi*", Array(rows.suffix(3)), &reader) == [])
        #expect(reader.shownList == reader.list)
        list("pier*", [rows[10]], &reader)
        #expect(reader.shownList.rows.rows == [rows[10]])
        // Letters that are taken back need no new answer for the list there was.
        _ = press(.control("u"), &reader)
        #expect(reader.shownList == reader.list)
    }

    @Test(arguments: [" after:20", " who:\"to", " is:", " fog AND", " org:"]) func whatIsNoFilterLeavesTheLastList(
        more: String
    ) {
        var reader = asking()
        type("pier", &reader)
        list("pier*", [rows[10]], &reader)
        #expect(type(more, &reader) == [.complete("pier" + more)])
        #expect(reader.shownList.rows.rows == [rows[10]])
        #expect(reader.prompt?.problem == nil && reader.notice == nil)
    }

    /// A name that is only begun finds nothing yet; at its end that counts.
    @Test func aNameThatIsBegunLeavesTheLastList() {
        var reader = asking()
        type("who:bre", &reader)
        #expect(list("who:bre", [], &reader) == [.count(query("who:bre"))])
        #expect(reader.shownList == reader.list)
        #expect(type(" ", &reader).first == narrow("who:bre"))
        list("who:bre", [], &reader)
        #expect(reader.shownList.rows.isEmpty && reader.page == nil)
    }

    @Test func aFailureIsNoFaultOfWhatIsTyped() {
        var reader = asking()
        type("pi", &reader)
        #expect(reader.update(.answer(.failed(Message("No.", .problem), for: narrow("pi*")))) == [])
        #expect(reader.notice == nil && reader.messages.isEmpty)
    }

    /// What comes in or changes meanwhile is the list's.
    @Test func theListGoesOnBehindIt() {
        var reader = asking()
        type("pi", &reader)
        list("pi*", [rows[0], rows[1]], &reader)
        _ = reader.update(.arrived(3))
        _ = reader.update(.answer(.changed(.read([.init(1)], true), nil)))
        #expect(reader.shownList.rows.rows[0].isUnread == false)
        _ = press(.escape, &reader)
        #expect(reader.list.arrived == 3 && reader.list.rows.rows[0].isUnread == false)
    }

    @Test func aClickKeepsItAndGoesToTheRow() {
        var reader = asking()
        type("is:unread ", &reader)
        list("is:unread", Array(rows.suffix(3)), &reader)
        _ = reader.update(.click(.row(1), Viewport()))
        #expect(reader.prompt == nil && reader.list.rows.selected?.id == .init(11))
    }

    @Test func theWheelStaysInIt() {
        var reader = asking()
        type("is:unread ", &reader)
        list("is:unread", rows.reversed(), &reader)
        _ = reader.update(.wheel(.list, by: 3, Viewport(listRows: 4)))
        #expect(reader.shownList.rows.cursor == 3 && reader.list.rows.cursor == 4)
    }

    /// Where no list is in view there is nothing to narrow.
    @Test func overAnArticleOnlyTheNumberIsAskedFor() {
        var reader = Reader.reading()
        _ = reader.update(.command(.filter, Step()))
        #expect(type("pier", &reader) == [.count(query("pier")), .complete("pier")])
    }

    @Test func keptUnderANameItStaysToo() {
        var reader = asking()
        type("is:unread ", &reader)
        list("is:unread", Array(rows.suffix(3)), &reader)
        let requests = press(.control("s"), &reader)
        #expect(!requests.contains { if case .list = $0 { true } else { false } })
        #expect(reader.prompt?.kind == .filterName(query("is:unread").filter) && reader.shownList.rows.count == 3)
    }
}
