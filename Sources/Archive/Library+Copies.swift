import GRDB

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Copies in one file. A copy grows under a name of its own and gets its own
/// when it is whole, so that a full disk or a kill leaves nothing half made.
extension Library {
    /// A copy of the library as it is now; others may go on reading and
    /// writing. There must be nothing at `copy` yet.
    public func backup(to copy: String) throws {
        try withCopy(beside: copy) { whole in
            guard !Library.exists(at: copy) else { throw LibraryError.taken(path: copy) }
            try Replacement.move(whole, to: copy)
        }
    }

    /// Puts a copy of this library in the place of the one at `path`; returns
    /// the name under which what was there is kept beside it, nil for nothing.
    public func restore(to path: String) throws -> String? {
        try withCopy(beside: path) { whole in
            let kept = try Replacement.setAside(path)
            try Replacement.move(whole, to: path)
            return kept
        }
    }
}

// MARK: - Private

extension Library {
    private func withCopy<T>(beside path: String, _ body: (String) throws -> T) throws -> T {
        let partial = path + ".partial"
        // Of a copy that was cut off.
        LibraryFile.remove(partial)
        defer { LibraryFile.remove(partial) }
        do {
            let copy = try Library(at: partial)
            try pool.backup(to: copy.pool)
            try copy.close()
            return try body(partial)
        } catch {
            let problem = LibraryError.describing(error, path: path)
            throw (problem as? LibraryError)?.told(of: path) ?? problem
        }
    }
}

extension LibraryError {
    /// The same of the file that a person named, not of the one that was to become it.
    fileprivate func told(of path: String) -> LibraryError {
        switch self {
        case .diskFull: .diskFull(path: path)
        case .cannotGrow: .cannotGrow(path: path)
        case .cannotOpen(_, let reason): .cannotOpen(path: path, reason: reason)
        default: self
        }
    }
}

/// Files that take one another's place.
enum Replacement {
    /// Moves what is at `path`, with what SQLite keeps beside it, out of the
    /// way; returns its new name. What was moved away earlier keeps its own.
    static func setAside(_ path: String) throws -> String? {
        guard Library.exists(at: path) else { return nil }
        let aside = (1...).lazy.map { name(path, $0) }.first { !Library.exists(at: $0) } ?? path
        // What was not taken into the file yet goes with it; the other file beside it is made anew when it is opened.
        if hasBytes(path + "-wal") { try move(path + "-wal", to: aside + "-wal") }
        for ending in ["-wal", "-shm"] { unlink(path + ending) }
        try move(path, to: aside)
        return aside
    }

    private static func hasBytes(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_size > 0
    }

    static func move(_ path: String, to other: String) throws {
        guard rename(path, other) == 0 else {
            throw LibraryError.cannotOpen(path: other, reason: String(cString: strerror(errno)))
        }
    }

    private static func name(_ path: String, _ number: Int) -> String {
        path + ".before-restore" + (number == 1 ? "" : "-\(number)")
    }
}
