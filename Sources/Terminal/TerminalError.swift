/// Why there is no screen to draw on.
public enum TerminalError: Error, Hashable, Sendable, CustomStringConvertible {
    case notATerminal
    case noType
    case unknownType(String)
    case plainType(String)
    case alreadyOpen
    case refused

    public var description: String {
        switch self {
        case .notATerminal:
            "Standard input and output are not a terminal; `dateline list` and `dateline snapshot` work without one."
        case .noType:
            "TERM is not set, so it is not known what this terminal can do; try TERM=xterm-256color."
        case .unknownType(let name):
            "The terminal type \"\(name)\" (TERM) is not known on this machine; try TERM=xterm-256color."
        case .plainType(let name):
            "A terminal of type \"\(name)\" can't move its cursor; `dateline list` and the other commands work on it."
        case .alreadyOpen: "The terminal is already in use by this program."
        case .refused: "The terminal could not be taken over."
        }
    }
}

/// Why another program did not run.
public struct ProgramError: Error, Hashable, Sendable, CustomStringConvertible {
    public let program: String
    public let reason: String

    public var description: String { "\(program) could not be started: \(reason)." }
}
