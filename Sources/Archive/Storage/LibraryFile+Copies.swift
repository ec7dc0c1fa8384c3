import FoundationEssentials
import GRDB
import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// What copying needs of a library's file.
extension LibraryFile {
    /// Takes what lies beside the file into it, so that it is one file; call it
    /// with the folder's lock. Throws `inUse` where anybody has it open, and
    /// takes nothing in where the file is damaged or no library.
    static func closeUp(_ path: String) throws {
        guard kind(of: path) == .file else { return }
        do {
            let database = try DatabaseQueue(path: path, configuration: aloneConfiguration)
            try database.inDatabase { db in
                // Outside of WAL mode only this asks whether others have it open.
                try db.execute(sql: "BEGIN EXCLUSIVE; COMMIT")
                try db.checkpoint(.truncate)
            }
            try database.close()
        } catch let error as DatabaseError where [.SQLITE_BUSY, .SQLITE_LOCKED].contains(error.resultCode) {
            throw LibraryError.inUse(path: path)
        } catch is DatabaseError {
            // Damage is what a backup is put back for.
        }
    }

    /// One file, by whatever paths.
    static func areSame(_ path: String, _ other: String) -> Bool {
        var (first, second) = (stat(), stat())
        guard stat(path, &first) == 0, stat(other, &second) == 0 else { return false }
        return first.st_dev == second.st_dev && first.st_ino == second.st_ino
    }

    /// A name for a copy that grows, no other run's.
    static func newPartial(of path: String) -> String {
        let number = partials.wrappingAdd(1, ordering: .relaxed).newValue
        return "\(path).partial-\(getpid())-\(number)"
    }

    /// Removes what was cut off of copies in the folder of `path`, whatever they were to be called: those of
    /// processes that are no more.
    static func removeAbandonedPartials(besides path: String) {
        let folder = FolderLock.folder(of: path)
        for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] {
            guard let (partial, process) = partial(name), isGone(process), isPartOfDatabase(folder + partial) else {
                continue
            }
            remove(folder + partial)
        }
    }

    /// Whether no process has this number any more.
    static func isGone(_ process: Int32) -> Bool { kill(process, 0) != 0 && errno == ESRCH }

    /// The name of a copy, of it or of what SQLite keeps beside it, and whose it is.
    private static func partial(_ name: String) -> (name: String, process: Int32)? {
        guard let mark = name.ranges(of: ".partial-").last, mark.lowerBound > name.startIndex else { return nil }
        let numbers = name[mark.upperBound...].split(separator: "-", omittingEmptySubsequences: false)
        guard (2...3).contains(numbers.count), let process = Int32(numbers[0]), process > 0, Int(numbers[1]) != nil,
            numbers.count == 2 || ["wal", "shm", "journal"].contains(numbers[2])
        else { return nil }
        return (name[..<mark.upperBound] + "\(numbers[0])-\(numbers[1])", process)
    }

    /// What another program calls so is left alone; a copy that was only begun is empty, or gone but for its journal.
    private static func isPartOfDatabase(_ path: String) -> Bool {
        guard kind(of: path) == .file else { return kind(of: path) != .other }
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return false }
        defer { close(file) }
        let signature = Array("SQLite format 3".utf8)
        var start = [UInt8](repeating: 0, count: signature.count)
        return read(file, &start, start.count) == start.count && start == signature
    }
}

// MARK: - Private

/// How many copies this process has begun.
private let partials = Atomic<Int>(0)

extension LibraryFile {
    /// Shares nothing with other processes, or fails; short commands may come to their end.
    private static var aloneConfiguration: Configuration {
        var configuration = Configuration()
        configuration.busyMode = .timeout(1)
        configuration.label = "library, alone"
        configuration.prepareDatabase { try $0.execute(sql: "PRAGMA locking_mode = EXCLUSIVE") }
        return configuration
    }
}
