import Glibc

/// A moment for another process to get on with what it does.
func pause() { usleep(100_000) }

/// Names this process towards others that share a library.
var processName: String { "process \(getpid())" }
