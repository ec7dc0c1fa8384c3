import Dispatch
import Support
import Synchronization
import Testing

/// The reader in a terminal, and a feed that takes its time.
@Suite(.serialized, .timeLimit(.minutes(2)))
struct FeedReaderTests {
    /// A server whose answer waits until the test opens the gate.
    private final class Gate: Sendable {
        private let titles = Mutex(["Ferry sails"])
        private let isOpen = Mutex(true)
        /// Taken while the gate is shut.
        private let lock = DispatchSemaphore(value: 1)

        func set(open: Bool, _ titles: String...) {
            self.titles.withLock { $0 = titles }
            isOpen.withLock { isOpen in
                guard isOpen != open else { return }
                isOpen = open
                if open { lock.signal() } else { lock.wait() }
            }
        }

        func answer(_ request: TestServer.Request) -> [TestServer.Step] {
            let wait = TestServer.Step.run { [self] in
                lock.wait()
                lock.signal()
            }
            let items = titles.withLock { $0 }.map { "<item><guid>\($0)</guid><title>\($0)</title></item>" }.joined()
            let feed = "<rss version='2.0'><channel><title>Harbour News</title>\(items)</channel></rss>"
            return [wait, .send(TestServer.page(feed))]
        }
    }

    /// The reader on a library with one feed; `settings` are those of config.toml.
    private func open(
        settings: String = "", followed moment: String? = nil, _ body: (PtySession, Gate, Program) throws -> Void
    ) throws {
        let gate = Gate()
        try TestServer.running(gate.answer) { server in
            try Program.with { program in
                // What waits for the gate must not keep the server from ending.
                defer { gate.set(open: true) }
                try program.folder.write(settings, to: "config/dateline/config.toml")
                _ = try program.run(
                    "follow", server.address("/feed"), environment: ["DATELINE_NOW": moment ?? ""])
                let session = try PtySession(
                    program: ProductPath.of("dateline"), arguments: [], columns: 100, rows: 30,
                    environment: Run.environment(home: program.folder.path))
                try session.wait(for: "1 article, 1 unread")
                // `r` and `R` are about the sources.
                session.send("gs")
                try session.wait(for: "SOURCES")
                session.send("gl")
                try session.wait(for: "Stories › All articles")
                try body(session, gate, program)
                #expect(try session.terminate(keys: "Q") == Exit(.exited(0)))
            }
        }
    }

    @Test func readingGoesOnWhileFeedsAreAsked() throws {
        try open { session, gate, _ in
            gate.set(open: false, "Ferry sails", "Barge sinks")
            session.send("R")
            try session.wait(for: "[refresh 0%")
            session.send("\r")
            try session.wait(for: "All articles › Ferry sails")
            session.send("gj")
            try session.wait(for: "asked")
            gate.set(open: true, "Ferry sails", "Barge sinks")
            try session.wait(for: "1 new, g. to show")
            session.send("gl")
            try session.wait(until: "the list is as it was") {
                $0.text.contains("Ferry sails") && !$0.text.contains("Barge sinks")
            }
            session.send("g.")
            try session.wait(for: "Barge sinks")
        }
    }

    @Test func aPauseKeepsWhatIsLeftForLater() throws {
        try open { session, gate, _ in
            gate.set(open: false, "Ferry sails", "Barge sinks")
            session.send("r")
            try session.wait(for: "[refresh 0%")
            session.send("\u{1B}")
            session.send("\u{1B}")
            try session.wait(for: "Paused")
            try session.wait(for: "[paused")
            gate.set(open: true, "Ferry sails", "Barge sinks")
            session.send("gp")
            try session.wait(for: "1 new, g. to show")
        }
    }

    @Test func leavingDoesNotWaitForAServer() throws {
        try open { session, gate, _ in
            gate.set(open: false, "Ferry sails")
            session.send("R")
            try session.wait(for: "[refresh 0%")
        }
    }

    @Test func itAsksByItselfIfTheSettingsSaySo() throws {
        try open(settings: "[network]\nrefresh = \"1h\"\n", followed: "2024-01-01T00:00:00Z") { session, gate, _ in
            // The feed has been due for long
            session.send("gj")
            try session.wait(for: "Harbour News")
        }
    }

    @Test func whatAnotherProcessTakesInIsTold() throws {
        try open { session, gate, program in
            gate.set(open: true, "Ferry sails", "Barge sinks")
            #expect(try program.run("refresh").output == "1 feed read: 1 article new.\n")
            try session.wait(for: "1 new, g. to show")
        }
    }

    @Test func theFirstFeedMakesTheLibrary() throws {
        try TestServer.running(Gate().answer) { server in
            try Program.with { program in
                let session = try PtySession(
                    program: ProductPath.of("dateline"), arguments: [], columns: 100, rows: 30,
                    environment: Run.environment(home: program.folder.path))
                try session.wait(for: "There are no articles yet.")
                session.send("a")
                try session.wait(for: "Address or path:")
                session.send(server.address("/feed") + "\r")
                try session.wait(for: "Ferry sails")
                let file = try program.folder.write("---\ntitle: Tug leaves\n---\n\nThe tug left.\n", to: "tug.md")
                session.send("a" + file + "\r")
                try session.wait(for: "1 new, g. to show")
                session.send("g.")
                try session.wait(for: "Tug leaves")
                #expect(try session.terminate(keys: "Q") == Exit(.exited(0)))
                #expect(try program.run("sources").lines.count == 2)
                #expect(program.leftFiles == [])
            }
        }
    }
}
