import News
import Reading
import Screens
import Support
import Testing

/// What the screen says of keys is true for those who have set others.
@Suite struct ReboundKeysTests {
    private func desk(_ keys: [String: [String]], _ size: (columns: Int, rows: Int) = (120, 40)) -> Desk {
        let (table, problems) = KeyTable.standard.rebound(keys)
        #expect(problems == [])
        return Desk(size.columns, size.rows, reader: Reader(table: table))
    }

    @Test func aProblemSaysWhereTheRestStands() {
        var desk = desk(["messages": ["gx"]])
        desk.send(.answer(.failed(Message("The disk is full.", .problem, detail: "Free some room."), for: nil)))
        #expect(desk.frame.text.contains("The disk is full.  (gx: more)"))
    }

    @Test func theHeaderNamesTheKeysForWhatIsNewAndForAPause() {
        var desk = desk(["show-new": ["gN"], "clear": ["C-g"]], (200, 60))
        desk.send(.progress(Job(id: "i", name: "import", done: 41, total: 100, secondsLeft: 130)))
        desk.send(.arrived(12))
        #expect(desk.frame.text.contains("^G ^G: pause]  12 new, gN to show"))
    }

    @Test func belowAnArticleStandsTheKeyForTheNext() {
        var desk = desk(["next-unread": ["."]], (120, 60))
        desk.send(.command(.open, Step()))
        #expect(desk.frame.text.contains(/next unread: \S.*?  \./))
    }

    @Test func theHelpAndTheLinesBelowAPromptDoSo() {
        var desk = desk([
            "find": ["\\"], "follow": ["C-g"], "undo": ["U"], "find-next": ["C-n"], "find-previous": ["C-r"],
        ])
        desk.send(.command(.help, Step()))
        #expect(desk.frame.text.contains("\\ looks for a key, ^G does it"))
        desk.send(.command(.back, Step()))
        desk.send(.command(.open, Step()))
        desk.send(.command(.find, Step()))
        #expect(desk.frame.text.contains("then ^N next, ^R previous"))
        desk.press("Esc")
        desk.send(.command(.nextEntity, Step()))
        desk.send(.command(.rename, Step()))
        #expect(desk.frame.text.contains("Enter keep the name (U undoes)"))
    }

    /// A command without a key is typed.
    @Test func whereThereIsNoKeyTheCommandIsNamed() {
        var desk = desk(["undo": [], "save": []])
        desk.send(.command(.marks, Step()))
        desk.send(.answer(.marks([])))
        #expect(desk.frame.text.contains(":save"))
        desk.send(.command(.back, Step()))
        desk.send(.command(.open, Step()))
        desk.send(.command(.nextEntity, Step()))
        desk.send(.command(.rename, Step()))
        #expect(desk.frame.text.contains("(:undo undoes)"))
    }
}
