import Glibc

/// What the program needs of files before it does anything.
enum OpenFiles {
    private static let needed: rlim_t = 32

    /// Where input, output or errors are closed, no other file may get their number: sentences would go into it.
    static func holdStandard() {
        for file: Int32 in 0...2 where fcntl(file, F_GETFD) == -1 {
            // Opened the wrong way round, input and output say that they are closed; what errors say is for nobody.
            _ = open("/dev/null", file == 1 ? O_RDONLY : O_WRONLY)
        }
    }

    /// Threads, a library and sockets need some; where there are too few Dispatch ends the program without a word.
    static func checkLimit() throws {
        var limit = rlimit()
        guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0, limit.rlim_cur < needed else {
            return
        }
        limit.rlim_cur = min(limit.rlim_max, needed)
        _ = setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
        guard limit.rlim_cur < needed else { return }
        throw CommandProblem(
            "Only \(limit.rlim_cur) files may be open at a time here (`ulimit -n`); Dateline needs \(needed).", .failed)
    }
}
