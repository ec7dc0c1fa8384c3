import Testing

@testable import Terminal

@Suite struct TerminalErrorTests {
    @Test(arguments: [
        (
            TerminalError.notATerminal,
            "Standard input and output are not a terminal; `dateline list` and `dateline snapshot` work without one."
        ),
        (.noType, "TERM is not set, so it is not known what this terminal can do; try TERM=xterm-256color."),
        (
            .unknownType("foo"),
            "The terminal type \"foo\" (TERM) is not known on this machine; try TERM=xterm-256color."
        ),
        (
            .plainType("dumb"),
            "A terminal of type \"dumb\" can't move its cursor; `dateline list` and the other commands work on it."
        ),
    ])
    func sentences(error: TerminalError, sentence: String) {
        #expect("\(error)" == sentence)
    }

    @Test func programs() {
        let error = ProgramError(program: "firefux", reason: "there is no such program")
        #expect("\(error)" == "firefux could not be started: there is no such program.")
    }
}
