internal import CTerminal
internal import Glibc

extension Console {
    /// Runs a program on the screen and waits for it: no shell, the arguments
    /// as they are. The screen is painted again afterwards.
    ///
    /// - Parameters:
    ///   - input: what it reads in place of the keyboard.
    ///   - waitsForEnter: what it printed stays until the user has seen it.
    /// - Returns: its exit status; 128 and the signal's number if one ended it.
    public func run(
        program: String, arguments: [String], input: String? = nil, waitsForEnter: Bool = false
    ) throws(ProgramError) -> Int32 {
        var status: Int32 = 0
        let failure = Self.withArguments([program] + arguments) {
            dl_run($0, input, input?.utf8.count ?? 0, waitsForEnter, &status)
        }
        repaint()
        if failure != 0 { throw ProgramError(program: program, reason: Self.reason(failure)) }
        return status
    }

    /// Starts a program that needs no terminal (a browser, a clipboard) with
    /// `input` on its standard input, and goes on at once.
    public func start(program: String, arguments: [String], input: String = "") throws(ProgramError) {
        let failure = Self.withArguments([program] + arguments) { dl_start($0, input, input.utf8.count) }
        if failure != 0 { throw ProgramError(program: program, reason: Self.reason(failure)) }
    }
}

// MARK: - Private

extension Console {
    private static func withArguments(
        _ arguments: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Int32
    ) -> Int32 {
        let copies = arguments.map { strdup($0) } + [nil]
        defer { copies.forEach { free($0) } }
        return copies.withUnsafeBufferPointer { $0.baseAddress.map(body) ?? ENOMEM }
    }

    private static func reason(_ code: Int32) -> String {
        code == ENOENT ? "there is no such program" : String(cString: strerror(code))
    }
}
