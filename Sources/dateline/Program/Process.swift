import Glibc

/// A moment for another process to get on with what it does.
func pause() { usleep(100_000) }
