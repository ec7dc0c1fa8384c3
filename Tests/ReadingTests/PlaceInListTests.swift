import News
import Support
import Testing

@testable import Reading

/// The cursor of the list comes back to where it was.
@Suite struct PlaceInListTests {
    private let rows = SampleNews.rows

    private func atFifth() -> Reader {
        var reader = Reader()
        _ = reader.update(.start)
        list(rows, &reader)
        _ = reader.update(.command(.down, Step(count: 4)))
        return reader
    }

    private func list(_ rows: [ArticleRow], _ reader: inout Reader) {
        let query = reader.list.query
        _ = reader.update(.answer(.listed(rows, for: query, after: nil, total: rows.count, isLast: true)))
    }

    @Test(arguments: [Command.filter, .find], [0, 3]) func afterAFilter(command: Command, hits: Int) {
        var reader = atFifth()
        _ = reader.update(.command(command, Step()))
        _ = reader.update(.typed(.paste("pier"), Viewport()))
        _ = reader.update(.typed(.enter, Viewport()))
        list(Array(rows.suffix(hits)), &reader)
        _ = reader.update(.command(.clear, Step()))
        list(rows, &reader)
        #expect(reader.list.rows.cursor == 4)
    }

    @Test func afterTheOtherOrder() {
        var reader = atFifth()
        for rows in [rows.reversed(), rows] {
            _ = reader.update(.command(.sort, Step()))
            list(rows, &reader)
            #expect(reader.list.rows.selected?.id == .init(5))
        }
    }
}
