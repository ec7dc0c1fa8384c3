import Reading
import Screens
import Support
import Testing

/// What a reader would see, at the sizes that have layouts of their own.
@Suite struct WholeScreenTests {
    private static let sizes = [(80, 24), (120, 40), (200, 60), (40, 12)]

    private func check(_ name: String, _ keys: String, _ size: (Int, Int)) {
        var desk = Desk(size.0, size.1)
        desk.press(keys)
        ExpectedScreen.check(desk.frame.text, "\(name)-\(size.0)x\(size.1)")
    }

    @Test(arguments: sizes) func list(size: (Int, Int)) { check("list", "", size) }
    @Test(arguments: sizes) func article(size: (Int, Int)) { check("article", "Enter Tab Tab", size) }
    @Test(arguments: sizes) func context(size: (Int, Int)) { check("context", "Enter gc 7j", size) }
    @Test(arguments: sizes) func card(size: (Int, Int)) { check("card", "Enter Tab Tab Enter j", size) }
    @Test(arguments: sizes) func event(size: (Int, Int)) { check("event", "Enter gc 4j *", size) }
    @Test(arguments: sizes) func timeline(size: (Int, Int)) { check("timeline", "T 3j", size) }
    @Test(arguments: sizes) func timelineOfAYear(size: (Int, Int)) { check("timeline-year", "T 4j +", size) }
    @Test(arguments: sizes) func timelineOfNothing(size: (Int, Int)) { check("timeline-empty", "T + ] ]", size) }
    @Test(arguments: sizes) func stories(size: (Int, Int)) { check("stories", "gs j", size) }
    @Test(arguments: sizes) func sources(size: (Int, Int)) { check("sources", "gs G", size) }
    @Test(arguments: sizes) func addSource(size: (Int, Int)) { check("add-source", "a text:harbour.example", size) }
    @Test(arguments: sizes) func marks(size: (Int, Int)) { check("marks", "'", size) }
    @Test(arguments: sizes) func help(size: (Int, Int)) { check("help", "?", size) }
    @Test(arguments: sizes) func helpEnd(size: (Int, Int)) { check("help-end", "? G", size) }
    @Test(arguments: sizes) func info(size: (Int, Int)) { check("info", "Enter i", size) }
    @Test(arguments: sizes) func palette(size: (Int, Int)) { check("palette", "C-p text:ma Tab", size) }
    @Test(arguments: sizes) func filter(size: (Int, Int)) { check("filter", "F text:who:bre Tab", size) }
    @Test(arguments: sizes) func narrowing(size: (Int, Int)) { check("narrowing", "2j F text:bre", size) }
    @Test(arguments: sizes) func narrowed(size: (Int, Int)) { check("narrowed", "2j F text:brekke_ Enter", size) }
    @Test(arguments: sizes) func selection(size: (Int, Int)) { check("selection", "Enter v ) w", size) }
    @Test(arguments: sizes) func hints(size: (Int, Int)) { check("hints", "Enter f", size) }
    @Test(arguments: sizes) func merge(size: (Int, Int)) { check("merge", "Enter Tab M Tab", size) }
    @Test(arguments: sizes) func noEntity(size: (Int, Int)) { check("no-entity", "Enter Tab X", size) }
    @Test(arguments: sizes) func split(size: (Int, Int)) { check("split", "Enter Tab = s", size) }
    @Test(arguments: sizes) func eventDate(size: (Int, Int)) { check("event-date", "Enter gc = d", size) }
    @Test(arguments: sizes) func corrections(size: (Int, Int)) { check("corrections", "Enter Tab =", size) }
    @Test(arguments: sizes) func sequence(size: (Int, Int)) { check("sequence", "3g", size) }
}
