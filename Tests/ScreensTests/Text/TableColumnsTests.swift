import Testing

@testable import Screens

@Suite struct TableColumnsTests {
    private func drawn(_ rows: [String], width: Int = 60) -> [String]? {
        TableColumns.stops(rows.map { $0[...] }, width: width).map { stops in
            zip(rows, stops).map { row, stops in
                var frame = Frame(size: Size(columns: width, rows: 1))
                for place in PlacedText(row, stops: stops).places {
                    frame.put(place.character, place.width, 0, place.column, .plain)
                }
                return frame.text
            }
        }
    }

    @Test func barsStandUnderEachOtherAndNumbersEndThere() {
        #expect(
            drawn(["Country | Votes | Share", "Norway | 12 | 3 %", "金正 | 7,150 | 1.5 %", "All"]) == [
                "Country | Votes | Share", "Norway  |    12 |   3 %", "金正    | 7,150 | 1.5 %", "All",
            ])
    }

    @Test func aTableThatIsTooWideIsSetAsItIs() {
        #expect(drawn(["Country | Votes", "A very long country indeed | 12"], width: 30) == nil)
        #expect(drawn(["no bars", "at all"]) == nil)
    }
}
