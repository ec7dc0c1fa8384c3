import Glibc

/// A server that hangs up must not end the program: some TLS libraries write without
/// asking for no SIGPIPE, and libcurl leaves that to its callers.
enum BrokenPipes {
    /// Keeps the signal from this thread while `body` runs, and swallows one that came.
    static func ignored(during body: () -> Void) {
        var pipe = sigset_t()
        var former = sigset_t()
        sigemptyset(&pipe)
        sigaddset(&pipe, SIGPIPE)
        guard pthread_sigmask(SIG_BLOCK, &pipe, &former) == 0 else { return body() }
        body()
        if sigismember(&former, SIGPIPE) == 0 {
            var now = timespec()
            while sigtimedwait(&pipe, nil, &now) == SIGPIPE {}
        }
        pthread_sigmask(SIG_SETMASK, &former, nil)
    }
}
