import CPty
import Glibc

/// A program in a pseudo-terminal, driven as a person would: send keys, wait
/// for words on the screen, look at it.
///
///     let session = try PtySession(program: path, arguments: ["seeds"])
///     try session.wait(for: "Articles")
///     session.send("j")
///     #expect(session.screen.text == ...)
///     let end = try session.terminate(keys: "Q")
///     #expect(end == .init(.exited(0), isRestored: true))
///
/// Nothing sleeps: every wait ends with what it waits for, or fails when its
/// time is over.
public final class PtySession {
    public private(set) var screen: ScreenModel
    /// All that the program wrote.
    public private(set) var output: [UInt8] = []

    private let master: Int32
    private let process: Int32
    private var ended: Exit?

    /// - Parameters:
    ///   - program: an absolute path.
    ///   - environment: added to a small fixed one (TERM, LANG, PATH, HOME).
    ///   - background: what the terminal answers to OSC 11; nil: nothing.
    ///   - hasWideLines: the terminal draws lines two columns wide.
    ///   - knowsMargins: the terminal can scroll between margins left and right.
    public init(
        program: String, arguments: [String] = [], columns: Int = 80, rows: Int = 24,
        environment: [String: String] = [:], background: String? = nil,
        knowsMargins: Bool = false, hasWideLines: Bool = false
    ) throws {
        screen = ScreenModel(columns: columns, rows: rows)
        screen.background = background
        screen.knowsMargins = knowsMargins
        screen.hasWideLines = hasWideLines
        var master: Int32 = -1
        let variables = Self.environment.merging(environment) { $1 }.map { "\($0.key)=\($0.value)" }
        process = Self.withStrings([program] + arguments) { arguments in
            Self.withStrings(variables) { pty_start(program, arguments, $0, Int32(columns), Int32(rows), &master) }
        }
        self.master = master
        guard process > 0 else { throw PtyError(reason: "\(program) could not be started", screen: "") }
    }

    deinit {
        if ended == nil {
            pty_signal(process, SIGKILL)
            var detail: Int32 = 0
            while pty_look(process, &detail) < Int32(PTY_EXITED.rawValue) { poll(nil, 0, 1) }
        }
        pty_close(master)
    }

    /// Waits until the screen holds `text`.
    public func wait(for text: String, seconds: Double = 30) throws {
        try wait(until: "\"\(text)\" is on the screen", seconds: seconds) { $0.text.contains(text) }
    }

    public func wait(untilGone text: String, seconds: Double = 30) throws {
        try wait(until: "\"\(text)\" is gone", seconds: seconds) { !$0.text.contains(text) }
    }

    /// - Parameter what: the condition in words, for the failure.
    public func wait(until what: String, seconds: Double = 30, _ isSo: (ScreenModel) -> Bool) throws {
        let deadline = Deadline(seconds)
        while !isWhole || !isSo(screen) {
            let isOpen = read(milliseconds: 20)
            if isWhole, isSo(screen) { return }
            if !isOpen { throw PtyError(reason: "the program ended before \(what)", screen: screen.text) }
            if deadline.isOver { throw PtyError(reason: "not within \(seconds) s: \(what)", screen: screen.text) }
        }
    }

    /// Not in the middle of a frame, where the program marks its frames
    /// (synchronised output).
    private var isWhole: Bool { !screen.modes.contains(2026) }

    /// Keys as the terminal sends them.
    public func send(_ keys: String) {
        pty_write(master, keys, keys.utf8.count)
    }

    public func resize(columns: Int, rows: Int) {
        screen.resize(columns: columns, rows: rows)
        pty_resize(master, Int32(columns), Int32(rows))
    }

    public func signal(_ number: Int32) {
        pty_signal(process, number)
    }

    /// Waits until the program is stopped, as by ^Z.
    public func waitUntilStopped(seconds: Double = 30) throws {
        let deadline = Deadline(seconds)
        var detail: Int32 = 0
        while pty_look(process, &detail) != Int32(PTY_STOPPED.rawValue) {
            _ = read(milliseconds: 10)
            if deadline.isOver { throw PtyError(reason: "not stopped within \(seconds) s", screen: screen.text) }
        }
        _ = read(milliseconds: 0)
    }

    /// All that the program wrote, as text.
    public var transcript: String { String(decoding: output, as: UTF8.self) }

    /// Whether nothing of the program is left in the terminal.
    public var isRestored: Bool { leftovers.isEmpty }

    /// What a program that ended left behind, in words.
    public var leftovers: [String] {
        var found: [String] = []
        if screen.isAlternate { found.append("alternate screen") }
        if !screen.modes.contains(25) { found.append("hidden cursor") }
        let modes = screen.modes.subtracting([25, 7, 12, 34, 1034])
        found += modes.sorted().map { "mode \($0)" }
        if !pty_is_cooked(master) { found.append("raw input") }
        return found
    }
}

/// How a program ended, and how it left the terminal.
public struct Exit: Hashable, Sendable {
    public enum Status: Hashable, Sendable {
        case exited(Int32)
        case killed(by: Int32)
    }

    public let status: Status
    /// Empty when the terminal was left as it was found.
    public let leftovers: [String]

    public init(_ status: Status, leftovers: [String] = []) {
        self.status = status
        self.leftovers = leftovers
    }
}

/// A wait that was in vain, with the screen as it was.
public struct PtyError: Error, CustomStringConvertible {
    public let reason: String
    public let screen: String

    public var description: String { "\(reason)\n\(screen)" }
}

// MARK: - The end

extension PtySession {
    /// Waits for the program to end, after `keys` or a signal if given.
    public func terminate(keys: String = "", signal: Int32? = nil, seconds: Double = 30) throws -> Exit {
        send(keys)
        if let signal { self.signal(signal) }
        let deadline = Deadline(seconds)
        while ended == nil {
            _ = read(milliseconds: 10)
            ended = look()
            if ended == nil, deadline.isOver {
                throw PtyError(reason: "still running after \(seconds) s", screen: screen.text)
            }
        }
        return ended ?? Exit(.exited(-1))
    }

    private func look() -> Exit? {
        var detail: Int32 = 0
        let state = pty_look(process, &detail)
        guard state >= Int32(PTY_EXITED.rawValue) else { return nil }
        while read(milliseconds: 0) {}
        let status = state == Int32(PTY_EXITED.rawValue) ? Exit.Status.exited(detail) : .killed(by: detail)
        return Exit(status, leftovers: leftovers)
    }
}

// MARK: - Private

extension PtySession {
    private static let environment = [
        "TERM": "xterm-256color", "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin",
        "HOME": "/nonexistent",
        "SWIFT_BACKTRACE": "enable=no",
    ]

    /// Takes what the program wrote and answers what it asked. False when the
    /// program's end is closed or, without waiting, when there is nothing.
    private func read(milliseconds: Int32) -> Bool {
        var buffer = [CChar](repeating: 0, count: 65536)
        let count = pty_read(master, &buffer, buffer.count, milliseconds)
        if count <= 0 { return count == 0 && milliseconds > 0 }
        let bytes = buffer.prefix(count).map(UInt8.init(bitPattern:))
        output += bytes
        screen.feed(bytes)
        screen.takeAnswers().forEach(send)
        return true
    }

    private static func withStrings<Result>(
        _ strings: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>?) -> Result
    ) -> Result {
        let copies = strings.map { strdup($0) } + [nil]
        defer { copies.forEach { free($0) } }
        return copies.withUnsafeBufferPointer { body($0.baseAddress) }
    }

    private struct Deadline {
        private let end: ContinuousClock.Instant

        init(_ seconds: Double) {
            end = ContinuousClock.now + .seconds(seconds)
        }

        var isOver: Bool { ContinuousClock.now > end }
    }
}
