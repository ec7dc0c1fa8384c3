import CFiles

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// A file takes the place of another, which is kept. Whenever this is cut off,
/// one of the two is whole under its name.
enum Replacement {
    /// Puts `whole` in the place of the library at `path`, which nobody has open;
    /// returns the name that it is kept under, nil for nothing. Names given
    /// earlier stay with what was moved away then.
    static func put(_ whole: String, inPlaceOf path: String) throws -> String? {
        defer { settle(path) }
        guard exists(path) else {
            // Without their file they would be taken for those of the new one.
            for ending in ["-wal", "-shm"] { unlink(path + ending) }
            try move(whole, to: path)
            return nil
        }
        let kept = freeName(for: path)
        guard !hasBytes(path + "-wal") else {
            // Of a damaged file: what could not be taken in goes with it.
            try stepAside(path, for: whole, kept: kept)
            return kept
        }
        for ending in ["-wal", "-shm"] { unlink(path + ending) }
        if try exchange(path, with: whole, kept: kept) { return kept }
        if try double(path, for: whole, kept: kept) { return kept }
        try stepAside(path, for: whole, kept: kept)
        return kept
    }

    /// In one step. False where the file system can't.
    static func exchange(_ path: String, with whole: String, kept: String) throws -> Bool {
        // First, so that what was there never has the name of something unfinished.
        try move(whole, to: kept)
        if dl_exchange(kept, path) == 0 { return true }
        try move(kept, to: whole)
        return false
    }

    /// In one step, with two names for what was there just before it. False where the file system can't.
    static func double(_ path: String, for whole: String, kept: String) throws -> Bool {
        guard link(path, kept) == 0 else { return false }
        do { try move(whole, to: path) } catch {
            unlink(kept)
            throw error
        }
        return true
    }

    /// In several steps, all taken back where one fails.
    static func stepAside(_ path: String, for whole: String, kept: String) throws {
        let hasJournal = hasBytes(path + "-wal")
        if hasJournal { try move(path + "-wal", to: kept + "-wal") }
        unlink(path + "-shm")
        do {
            try move(path, to: kept)
            do { try move(whole, to: path) } catch {
                try move(kept, to: path)
                throw error
            }
        } catch {
            if hasJournal { try? move(kept + "-wal", to: path + "-wal") }
            throw error
        }
        unlink(path + "-wal")
    }

    static func move(_ path: String, to other: String) throws {
        guard rename(path, other) == 0 else {
            throw LibraryError.cannotOpen(path: other, reason: String(cString: strerror(errno)))
        }
    }
}

// MARK: - Private

extension Replacement {
    private static func freeName(for path: String) -> String {
        let names = (1...).lazy.map { path + ".before-restore" + ($0 == 1 ? "" : "-\($0)") }
        return names.first { !exists($0) && !exists($0 + "-wal") } ?? path
    }

    private static func exists(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0
    }

    static func hasBytes(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_size > 0
    }

    /// Names are on the disk, too, when a person is told of them.
    private static func settle(_ path: String) {
        let descriptor = open(FolderLock.folder(of: path), O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        fsync(descriptor)
        close(descriptor)
    }
}
