#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// The lock of the folder that a library lies in. The file itself can't be
/// locked beside SQLite: closing it once more would let go of SQLite's locks.
///
/// A library is opened by its name, and so are the files SQLite keeps beside
/// it. So a file takes another's name only alone, and libraries are opened only
/// when nobody is: an open one holds a lock of SQLite's, which is noticed.
enum FolderLock {
    /// In milliseconds. What a library is replaced in takes less; who holds the lock longer does something else.
    private static let patience = 10_000

    /// Beside others, but not while one works alone. Never call one inside another.
    static func shared<T>(around path: String, _ work: () throws -> T) rethrows -> T {
        try locked(path, work) { descriptor in
            var waited = 0
            while flock(descriptor, LOCK_SH | LOCK_NB) != 0, errno == EWOULDBLOCK || errno == EINTR,
                waited < patience
            {
                usleep(1_000)
                waited += 1
            }
        }
    }

    /// Alone. Never call one inside another.
    static func alone<T>(around path: String, _ work: () throws -> T) rethrows -> T {
        try locked(path, work) { descriptor in
            while flock(descriptor, LOCK_EX) != 0, errno == EINTR {}
        }
    }

    /// What a link leads to; any other path as it is.
    static func resolved(_ path: String) -> String {
        var status = stat()
        guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFLNK, let real = realpath(path, nil) else {
            return path
        }
        defer { free(real) }
        return String(cString: real)
    }

    /// With a slash at its end.
    static func folder(of path: String) -> String {
        let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        return folder.isEmpty && !path.hasPrefix("/") ? "./" : folder + "/"
    }

    /// A folder that can't be locked is none that others replace files in.
    private static func locked<T>(_ path: String, _ work: () throws -> T, by lock: (Int32) -> Void) rethrows -> T {
        let descriptor = open(folder(of: resolved(path)), O_RDONLY | O_CLOEXEC)
        defer { if descriptor >= 0 { close(descriptor) } }
        if descriptor >= 0 { lock(descriptor) }
        return try work()
    }
}
