import Glibc
import Support
import Testing

@testable import Terminal

/// The small program of Tests/TerminalProbe, as a person would drive it.
@Suite(.serialized) struct ConsoleTests {
    private func probe(
        columns: Int = 60, rows: Int = 14, _ environment: [String: String] = [:], background: String? = nil,
        knowsMargins: Bool = false, hasWideLines: Bool = false
    ) throws -> PtySession {
        let session = try PtySession(
            program: ProductPath.of("terminal-probe"), columns: columns, rows: rows, environment: environment,
            background: background, knowsMargins: knowsMargins, hasWideLines: hasWideLines)
        try session.wait(for: "probe \(columns)x\(rows)")
        try session.wait(for: "end")
        return session
    }

    @Test func theFrameIsShownInWidthsThatAllAgreeOn() throws {
        let session = try probe()
        #expect(session.screen.line(1) == "Kim 金正恩 é 👨 KP ❤  │ end")
        #expect(session.screen.cells[1][0].isUnderlined)
        #expect(session.screen.cells[1][0].foreground == 37)
        #expect(session.screen.cells[0][0].isBold)
    }

    @Test func narrowLettersInThePlaceOfWideOnesStay() throws {
        let session = try probe()
        session.send("s")
        try session.wait(for: "other")
        #expect(session.screen.line(1) == "Kim üxéyüz other")
    }

    /// What is sent for a difference must leave what a whole painting would.
    @Test(arguments: [60, 121]) func differencesAddUpToTheWholeFrame(columns: Int) throws {
        let session = try probe(columns: columns, rows: 20)
        for round in 1...12 {
            session.send("g")
            try session.wait(for: "round \(round) painted \(round - 1)")
            let difference = session.screen.text.split(separator: "\n").dropFirst()
            session.send("\u{C}")
            try session.wait(for: "round \(round) painted \(round)")
            #expect(session.screen.text.split(separator: "\n").dropFirst() == difference)
        }
    }

    /// A text that moves beside one that stands still; most of it is not sent again where the terminal knows margins.
    @Test(arguments: [(false, false), (true, false), (false, true)])
    func aPaneIsMovedByTheTerminal(knowsMargins: Bool, isWide: Bool) throws {
        let session = try probe(columns: 90, rows: 30, knowsMargins: knowsMargins)
        session.send(isWide ? "Wt" : "t")
        try session.wait(for: "top 101 painted 0")
        for (number, step) in [(1, 1), (2, 1), (3, -3), (4, 1)] {
            let sent = session.output.count
            session.send(step > 0 ? "t" : "b")
            let top = [1: 102, 2: 103, 3: 100, 4: 101][number] ?? 0
            try session.wait(for: "top \(top) painted \(number - 1)")
            if knowsMargins { #expect(session.output.count - sent < 800 * abs(step)) }
            let difference = session.screen.cells.dropFirst()
            session.send("\u{C}")
            try session.wait(for: "top \(top) painted \(number)")
            #expect(session.screen.cells.dropFirst() == difference)
        }
        #expect(session.transcript.contains("\u{1B}[?69h") == knowsMargins)
        #expect(session.transcript.contains("\u{1B}7") == (knowsMargins || isWide))
        #expect(try session.terminate(keys: "q") == Exit(.exited(0)))
    }

    @Test func keysArePassedOn() throws {
        let session = try probe()
        for keys in ["j", "\u{1B}OA", "\u{4}", "\u{1B}[15~", "\u{1B}[Z", "é"] { session.send(keys) }
        try session.wait(for: "character é")
        let lines = (2..<8).map(session.screen.line)
        #expect(
            lines == [
                "character j", "key up", "key control(\"d\")", "key function(5)", "key backTab", "character é",
            ])
    }

    @Test func aLoneEscapeIsAKey() throws {
        let session = try probe()
        session.send("\u{1B}")
        try session.wait(for: "key escape")
    }

    @Test func pastedTextIsNoCommand() throws {
        let session = try probe()
        session.send("\u{1B}[200~quit 金\r\nq\u{1B}[201~")
        try session.wait(for: "paste quit 金|q")
    }

    @Test func theMouse() throws {
        let session = try probe()
        session.send("\u{1B}[<0;3;2M\u{1B}[<0;3;2m\u{1B}[<64;3;2M")
        try session.wait(for: "mouse wheelUp 1,2")
        #expect([2, 3].map(session.screen.line) == ["mouse press 1,2", "mouse release 1,2"])
    }

    @Test func theBackgroundIsAskedFor() throws {
        let session = try probe(background: "rgb:ffff/ffff/ffff")
        try session.wait(for: "light")
    }

    @Test func linesThatAreDrawnTooWideAreWrittenInASCII() throws {
        let session = try probe(hasWideLines: true)
        try session.wait(for: "wide lines")
        try session.wait(for: "KP ❤  | end")
    }

    @Test func aThreadWakesTheLoop() throws {
        let session = try probe()
        session.send("w")
        try session.wait(for: "wake")
    }

    @Test func aResizeIsToldAndPainted() throws {
        let session = try probe()
        for columns in 30..<50 { session.resize(columns: columns, rows: 10) }
        session.resize(columns: 100, rows: 20)
        try session.wait(for: "probe 100x20")
        try session.wait(for: "resize 100x20")
        try session.wait(for: "Kim 金正恩 é 👨 KP ❤  │ end")
    }

    @Test func linesAndColumnsOfTheEnvironmentAreNotBelieved() throws {
        let session = try probe(["LINES": "5", "COLUMNS": "20"])
        #expect(session.screen.line(0) == "probe 60x14")
    }

    @Test func copyWritesTheClipboard() throws {
        let session = try probe()
        session.send("y")
        try session.wait(for: "copied true")
        #expect(session.screen.commands.contains("52;c;YSBwYXNzYWdl"))
    }

    @Test func aProgramHasTheScreenMeanwhile() throws {
        let session = try probe()
        session.send("r")
        try session.wait(for: "on the screen")
        #expect(session.leftovers.isEmpty)
        session.send("\r")
        try session.wait(for: "ended with 7")
        #expect(session.screen.isAlternate)
        #expect(session.screen.line(0) == "probe 60x14")
    }

    @Test func aProgramThatIsNotThere() throws {
        let session = try probe()
        session.send("n")
        try session.wait(for: "no-such-program could not be started: there is no such prog")
    }

    @Test func withoutColours() throws {
        let session = try probe(["NO_COLOR": "1"])
        #expect(session.screen.cells[1][0].isUnderlined)
        #expect(session.screen.cells[1][0].foreground == nil)
    }

    @Test func inEightColours() throws {
        let session = try probe(["TERM": "xterm"])
        #expect(session.screen.cells[1][0].foreground == 6)
    }

    @Test func withoutAnyLocale() throws {
        let session = try probe(["LC_ALL": "C", "LANG": "C"])
        #expect(session.screen.line(1) == "Kim 金正恩 é 👨 KP ❤  │ end")
    }
}

/// Whatever way the program ends, the terminal is whole.
@Suite(.serialized) struct ConsoleEndTests {
    private func probe(_ keys: String = "") throws -> PtySession {
        let session = try PtySession(program: ProductPath.of("terminal-probe"), columns: 60, rows: 14)
        try session.wait(for: "probe 60x14")
        session.send(keys)
        return session
    }

    @Test func politely() throws {
        let session = try probe()
        #expect(try session.terminate(keys: "q") == Exit(.exited(0)))
        #expect(session.screen.text.contains("left politely"))
    }

    @Test func byExit() throws {
        #expect(try probe().terminate(keys: "e") == Exit(.exited(3)))
    }

    @Test(arguments: [SIGTERM, SIGINT, SIGQUIT, SIGHUP, SIGUSR1, SIGUSR2, SIGALRM, SIGXCPU])
    func bySignals(number: Int32) throws {
        #expect(try probe().terminate(signal: number) == Exit(.exited(0)))
    }

    @Test func byAFatalError() throws {
        let session = try probe()
        let end = try session.terminate(keys: "f")
        #expect(end.leftovers == [])
        #expect(end.status == .killed(by: SIGILL) || end.status == .killed(by: SIGTRAP))
        #expect(session.transcript.contains("Fatal error: on purpose"))
    }

    @Test func byAbort() throws {
        #expect(try probe().terminate(keys: "a") == Exit(.killed(by: SIGABRT)))
    }

    @Test func byAnEndlessRecursion() throws {
        #expect(try probe().terminate(keys: "o") == Exit(.killed(by: SIGSEGV)))
    }

    @Test(arguments: [SIGSEGV, SIGBUS, SIGFPE])
    func byFaultsThatWereSent(number: Int32) throws {
        #expect(try probe().terminate(signal: number) == Exit(.killed(by: number)))
    }

    @Test func whatWasPrintedMeanwhileIsShownAfterwards() throws {
        let session = try probe("p")
        try session.wait(for: "character p")
        #expect(!session.screen.text.contains("printed meanwhile"))
        #expect(try session.terminate(keys: "q") == Exit(.exited(0)))
        #expect(session.screen.text.contains("printed meanwhile"))
    }

    @Test(arguments: ["dumb", "no-such-terminal", ""])
    func politeRefusals(type: String) throws {
        let session = try PtySession(program: ProductPath.of("terminal-probe"), environment: ["TERM": type])
        #expect(try session.terminate() == Exit(.exited(2)))
        #expect(session.screen.text.contains("terminal"))
        #expect(!session.screen.isAlternate)
    }
}

/// Stopping and going on, in a shell with job control.
@Suite(.serialized) struct ConsoleSuspendTests {
    private func shell() throws -> PtySession {
        let session = try PtySession(
            program: "/bin/sh", columns: 60, rows: 14,
            environment: ["PROBE": ProductPath.of("terminal-probe"), "PS1": "ready> "])
        try session.wait(for: "ready>")
        session.send("set -m; $PROBE\n")
        try session.wait(for: "probe 60x14")
        return session
    }

    @Test(arguments: ["\u{1A}", "outside"])
    func theShellHasTheTerminalMeanwhile(way: String) throws {
        let session = try shell()
        if way == "outside" {
            session.send("k")
        } else {
            session.send(way)
        }
        try session.wait(for: "Stopped")
        session.send("echo typed $((20 + 1))\n")
        try session.wait(for: "typed 21")
        #expect(session.leftovers == [])
        session.resize(columns: 50, rows: 12)
        session.send("fg\n")
        try session.wait(for: "probe 50x12")
        #expect(session.screen.isAlternate)
        session.send("q")
        try session.wait(for: "left politely")
        #expect(try session.terminate(keys: "exit 4\n") == Exit(.exited(4)))
    }
}
