import Glibc
import Support
import Testing

@Suite(.serialized) struct PtySessionTests {
    private func shell(_ script: String) throws -> PtySession {
        try PtySession(program: "/bin/sh", arguments: ["-c", script], columns: 40, rows: 10)
    }

    @Test func waitsForWordsAndSendsKeys() throws {
        let session = try shell("echo ready; read line; echo got $line; exit 3")
        try session.wait(for: "ready")
        #expect(try session.terminate(keys: "news\n") == Exit(.exited(3)))
        #expect(session.screen.text.contains("got news"))
    }

    @Test func aWaitInVainShowsTheScreen() throws {
        let session = try shell("echo here; read line")
        try session.wait(for: "here")
        #expect(throws: PtyError.self) { try session.wait(for: "there", seconds: 0.1) }
        do {
            try session.wait(for: "there", seconds: 0.1)
        } catch {
            #expect("\(error)".hasPrefix("not within 0.1 s: \"there\" is on the screen\nhere"))
        }
    }

    @Test func aProgramThatEndsEndsTheWait() throws {
        let session = try shell("echo here")
        #expect(throws: PtyError.self) { try session.wait(for: "there") }
    }

    @Test func sizesAndResizes() throws {
        let session = try shell("trap 'stty size' WINCH; stty size; read a; read b")
        try session.wait(for: "10 40")
        session.resize(columns: 30, rows: 5)
        try session.wait(for: "5 30")
    }

    @Test func signals() throws {
        let session = try shell("echo ready; read line")
        try session.wait(for: "ready")
        #expect(try session.terminate(signal: SIGKILL) == Exit(.killed(by: SIGKILL)))
    }

    @Test func whatIsLeftBehindIsNamed() throws {
        let session = try shell("printf '\\033[?1049h\\033[?25l\\033[?2004h'; stty -echo; echo done")
        #expect(
            try session.terminate()
                == Exit(
                    .exited(0), leftovers: ["alternate screen", "hidden cursor", "mode 1049", "mode 2004", "raw input"])
        )
    }

    @Test func theEnvironmentIsSmallAndFixed() throws {
        let session = try PtySession(
            program: "/bin/sh", arguments: ["-c", "echo $TERM $LANG $MINE"], environment: ["MINE": "yes"])
        try session.wait(for: "xterm-256color C.UTF-8 yes")
    }
}
