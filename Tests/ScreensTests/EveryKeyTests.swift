import News
import Reading
import Screens
import Support
import Testing

/// Every key of the table does something, or says why not, wherever it is pressed.
@Suite struct EveryKeyTests {
    private static let places = [
        "", "Enter", "Enter Tab Tab", "Enter gc", "Enter v", "Enter / text:halvorsen Enter", "Enter Tab Tab Enter",
        "Enter gc 4j *", "T", "gs", "'", "?", "gm", "gj", "Enter i",
    ]

    @Test(arguments: places, [(80, 24), (40, 12)])
    func everyKeyAnswers(place: String, size: (Int, Int)) throws {
        var there = Desk(size.0, size.1)
        there.press(place)
        there.send(.pending([], count: nil))
        there.orders = []
        let before = there.draw().frame
        for binding in KeyTable.standard.bindings {
            for sequence in binding.sequences {
                var desk = there
                desk.press(sequence)
                let hasAnswered = desk.reader.notice != nil || !desk.orders.isEmpty || desk.draw().frame != before
                #expect(hasAnswered, "\(sequence.name) (\(binding.command.rawValue)) at '\(place)'")
            }
        }
    }
}
