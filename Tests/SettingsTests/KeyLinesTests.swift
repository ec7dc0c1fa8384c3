import Testing

@testable import Settings

@Suite struct KeyLinesTests {
    private let lines = KeyLines(
        """
        # theme = "comment"
        theme = "x"

        [reading]
          measure = 3
        "quoted.key" = [
          "a=b",
        ]
        [ keys ]\r
        open.all = 1
        'k=' = 2
        """)

    @Test(arguments: [
        (["theme"], 2), (["reading"], 4), (["reading", "measure"], 5), (["reading", "quoted.key"], 6), (["keys"], 9),
        (["keys", "open", "all"], 10), (["keys", "k="], 11),
    ])
    func found(path: [String], line: Int) {
        #expect(lines.line(of: path) == line)
    }

    @Test func whatIsNotFoundHasTheLineOfItsSection() {
        #expect(lines.line(of: ["reading", "other"]) == 4)
        #expect(lines.line(of: ["nowhere", "other"]) == 1)
    }
}
