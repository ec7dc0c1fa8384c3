import FoundationEssentials

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Libraries that go with the process that made them.
extension LibraryFile {
    /// A name for one, no other's. What processes left that were killed is removed.
    static func newTemporary() -> String {
        let folder = FileManager.default.temporaryDirectory.path
        removeAbandonedTemporaries(in: folder)
        return "\(folder)/\(prefix)\(getpid())-\(UUID().uuidString)\(ending)"
    }

    /// Removes those of processes that are no more: of a number that no process has, and that nobody has open, as
    /// one of another machine's or container's might.
    static func removeAbandonedTemporaries(in folder: String) {
        for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] {
            guard let process = process(ofTemporary: name), isGone(process) else { continue }
            let path = "\(folder)/\(name)"
            if isOwn(path), (try? closeUp(path)) != nil { remove(path) }
        }
    }
}

// MARK: - Private

extension LibraryFile {
    private static let prefix = "dateline-"
    private static let ending = ".sqlite"

    /// Whose `dateline-PROCESS-UUID.sqlite` is.
    private static func process(ofTemporary name: String) -> Int32? {
        guard name.hasPrefix(prefix), name.hasSuffix(ending) else { return nil }
        let middle = name.dropFirst(prefix.count).dropLast(ending.count)
        guard let dash = middle.firstIndex(of: "-"), let process = Int32(middle[..<dash]), process > 0,
            UUID(uuidString: String(middle[middle.index(after: dash)...])) != nil
        else { return nil }
        return process
    }

    /// Nobody else's, and no link.
    private static func isOwn(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0 && status.st_uid == getuid() && status.st_mode & S_IFMT == S_IFREG
    }
}
