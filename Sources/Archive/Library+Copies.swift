import GRDB

/// Copies in one file. A copy grows under a name of its own and gets its own
/// when it is whole, so that a full disk or a kill leaves nothing half made.
extension Library {
    /// A copy of the library as it is now; others may go on reading and
    /// writing. There must be nothing at `copy` yet. `isStopped` is asked on
    /// the way; then nothing is left of the copy, and `stopped` is thrown.
    public func backup(to copy: String, isStopped: () -> Bool = { false }) throws {
        try withCopy(beside: copy, isStopped) { whole in
            guard !Library.exists(at: copy) else { throw LibraryError.taken(path: copy) }
            try Replacement.move(whole, to: copy)
        }
    }

    /// Puts a copy of this library in the place of the one at `path`; returns
    /// the name under which what was there is kept beside it, nil for nothing.
    /// At each moment one of the two is there, with all that was acknowledged.
    ///
    /// Throws `inUse` where anybody has the one at `path` open: what they write
    /// would go into the file that is kept. `isStopped` is asked on the way, as of a backup.
    public func restore(to path: String, isStopped: () -> Bool = { false }) throws -> String? {
        let path = FolderLock.resolved(path)
        guard !LibraryFile.areSame(self.path, path) else { throw LibraryError.same(path: path) }
        // Before much is copied for nothing; another may open it meanwhile.
        try FolderLock.alone(around: path) { try LibraryFile.closeUp(path) }
        return try withCopy(beside: path, isStopped) { whole in
            try LibraryFile.closeUp(path)
            return try Replacement.put(whole, inPlaceOf: path)
        }
    }
}

// MARK: - Private

extension Library {
    /// `body` gets the copy when it is whole, and is alone in the folder.
    private func withCopy<T>(
        beside path: String, _ isStopped: () -> Bool, _ body: (String) throws -> T
    ) throws -> T {
        LibraryFile.removeAbandonedPartials(besides: path)
        let partial = LibraryFile.newPartial(of: path)
        // Of another process that had the number of this one.
        LibraryFile.remove(partial)
        defer { LibraryFile.remove(partial) }
        do {
            let copy = try Library(at: partial)
            try fill(copy, path: path, isStopped)
            // Closing does the same, but is silent where the disk has no room for it.
            try copy.pool.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
            try copy.close()
            return try FolderLock.alone(around: path) { try body(partial) }
        } catch {
            let problem = LibraryError.describing(error, path: path)
            throw (problem as? LibraryError)?.told(of: path) ?? problem
        }
    }

    /// 4 MiB.
    private static let pagesPerStep: CInt = 1_024

    private func fill(_ copy: Library, path: String, _ isStopped: () -> Bool) throws {
        try withoutActuallyEscaping(isStopped) { isStopped in
            try copy.pool.writeWithoutTransaction { copy in
                try pool.read { db in
                    // One state of the library all the way: what others write meanwhile would begin the copy anew.
                    _ = try db.number("SELECT count(*) FROM sqlite_master")
                    try db.backup(to: copy, pagesPerStep: Library.pagesPerStep) { progress in
                        if !progress.isCompleted, isStopped() { throw LibraryError.stopped(path: path) }
                    }
                }
            }
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
