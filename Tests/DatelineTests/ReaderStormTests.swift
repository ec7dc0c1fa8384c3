import Glibc
import Reading
import Support
import Testing

/// What people and terminals do to a program: all of it at once, and the
/// terminal is whole afterwards.
@Suite(.serialized) struct ReaderStormTests {
    /// Every key of the table, one after the other, without waiting for any.
    @Test func allKeysAtOnce() throws {
        try Program.with { program in
            let session = try program.openReader()
            session.send("ggj\r")
            for binding in KeyTable.standard.bindings where ![.quit, .suspend, .pipe].contains(binding.command) {
                for sequence in binding.sequences { session.send(bytes(sequence) + "\u{1B}") }
            }
            try leave(session)
            #expect(program.leftFiles == [])
        }
    }

    /// Each key is seen on the screen: it shows something else, or says why not.
    @Test func everyKeyIsAnswered() throws {
        let others: [Command] = [.quit, .suspend, .pipe, .redraw]
        try Program.with(library: true) { program in
            let session = try program.startReader("--now 2023-06-10 --zone UTC", environment: ["BROWSER": "true"])
            try session.openCrane()
            for binding in KeyTable.standard.bindings where !others.contains(binding.command) {
                for sequence in binding.sequences {
                    let before = session.screen.text
                    session.send(bytes(sequence))
                    try session.wait(until: "\(sequence.name) (\(binding.command.rawValue)) is answered") { screen in
                        screen.text != before || screen.line(38).hasSuffix(".")
                    }
                    // Out of a line that is typed, or of what is selected
                    session.send("\u{1B}")
                }
            }
            #expect(session.movesOfSeveralRows == [])
            try leave(session)
        }
    }

    @Test func aWindowThatIsDrawnAbout() throws {
        try Program.with { program in
            let session = try program.openReader()
            for round in 0..<60 {
                session.resize(columns: 20 + round * 37 % 190, rows: 3 + round * 13 % 60)
                session.send("j")
            }
            session.resize(columns: 100, rows: 30)
            try session.wait(until: "the screen has its size") { $0.line(29).contains("Enter open") }
            try session.wait(for: "First crane arrives at Sines")
            try leave(session)
        }
    }

    @Test func aPastedTextIsNeverKeys() throws {
        try Program.with { program in
            let session = try program.openReader()
            let text = String(repeating: "Qqd\rA:quit\n\u{1B}[201", count: 2_000)
            session.send("\u{1B}[200~\(text)\u{1B}[201~")
            try session.wait(for: "Pasted text isn't read as keys")
            session.send("F\u{1B}[200~crane\nSines\u{1B}[201~")
            try session.wait(for: "Filter: crane Sines")
            try leave(session)
        }
    }

    /// ^Z gives the terminal to the shell, and `fg` brings the reader back at its place.
    @Test func stoppedAndContinued() throws {
        try Program.with(library: true) { program in
            let session = try PtySession(
                program: "/bin/sh", columns: 100, rows: 30,
                environment: Run.environment(home: program.folder.path).merging(["PS1": "ready> "]) { $1 })
            try session.wait(for: "ready>")
            session.send("set -m; '\(ProductPath.of("dateline"))' --now 2023-06-10 --zone UTC\r")
            try session.wait(for: "First crane arrives at Sines")
            session.send("ggj\r")
            try session.wait(for: "Tab entity")
            session.send("\u{1A}")
            try session.wait(for: "Stopped")
            session.send("echo typed $((20 + 1))\r")
            try session.wait(for: "typed 21")
            #expect(session.leftovers == [])
            session.send("fg\r")
            try session.wait(for: "Tab entity")
            session.send("Q")
            // Keys that are typed before its prompt may be lost on the way from one to the other.
            try session.wait(until: "the shell asks again") { screen in
                let last = screen.text.split(separator: "\n").last { !$0.allSatisfy(\.isWhitespace) }
                return !screen.isAlternate && last.map { $0.filter { !$0.isWhitespace } } == "ready>"
            }
            #expect(try session.terminate(keys: "exit 4\r") == Exit(.exited(4)))
        }
    }

    /// Lets go of whatever is open, then quits; marks are discarded.
    private func leave(_ session: PtySession) throws {
        session.send("\u{1B}")
        session.send("\u{C}\u{1B}\u{1B}?")
        try session.wait(for: "Help")
        session.send("Q")
        #expect(try session.terminate(keys: "d") == Exit(.exited(0)))
    }

    /// As a terminal sends them.
    private func bytes(_ sequence: KeySequence) -> String {
        sequence.keys.map { key in
            switch key {
            case .character(let character): return String(character)
            case .control(let letter):
                return String(letter.unicodeScalars.first.flatMap { Unicode.Scalar($0.value & 0x1F) } ?? " ")
            case .enter: return "\r"
            case .tab: return "\t"
            case .backTab: return "\u{1B}[Z"
            case .up: return "\u{1B}OA"
            case .down: return "\u{1B}OB"
            case .right: return "\u{1B}OC"
            case .left: return "\u{1B}OD"
            case .home: return "\u{1B}OH"
            case .end: return "\u{1B}OF"
            case .pageUp: return "\u{1B}[5~"
            case .pageDown: return "\u{1B}[6~"
            case .function: return "\u{1B}OP"
            default: return ""
            }
        }
        .joined()
    }
}

extension PtySession {
    /// Sequences that not every terminal knows.
    fileprivate var movesOfSeveralRows: [String] {
        transcript.matches(of: /\u{1B}\[[0-9]*[ST]/).map { String($0.output) }
    }
}
