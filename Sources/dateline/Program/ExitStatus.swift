import Glibc

/// How the program ended.
enum ExitStatus: Int32 {
    case done = 0
    /// Some inputs failed; each was named.
    case failed = 1
    /// The command wasn't understood, or there is no library.
    case usage = 2
}

func leave(_ status: ExitStatus) -> Never {
    exit(status.rawValue)
}
