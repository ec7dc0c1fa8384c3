import FoundationEssentials
import GRDB

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Makes, opens and judges the library's file.
enum LibraryFile {
    static func pool(at path: String, access: LibraryAccess) throws -> DatabasePool {
        let found = kind(of: path)
        // Without a byte: no library yet, and none is made by reading.
        guard found != .none && found != .blank || access == .writing else { throw LibraryError.missing(path: path) }
        guard found != .other else { throw LibraryError.notAFile(path: path) }
        do {
            if found == .none { try create(path) }
            return try connect(path, access: access)
        } catch {
            let problem = LibraryError.describing(error, path: path)
            // What could not be begun is no library, and in nobody's way.
            if found == .none, (problem as? LibraryError)?.isForWantOfRoom == true { remove(path) }
            throw problem
        }
    }

    /// Removes the file and what SQLite keeps beside it.
    static func remove(_ path: String) {
        for suffix in ["", "-wal", "-shm", "-journal"] {
            try? FileManager.default.removeItem(atPath: path + suffix)
        }
    }
}

extension LibraryFile {
    enum Kind { case none, blank, file, other }

    /// A pipe or a device would be waited for without end.
    static func kind(of path: String) -> Kind {
        var status = stat()
        guard stat(path, &status) == 0 else { return .none }
        guard status.st_mode & S_IFMT == S_IFREG else { return .other }
        return status.st_size == 0 ? .blank : .file
    }

    /// Takes the file as it is: nobody changes it while it is read.
    static func unchangeablePool(_ path: String) throws -> DatabasePool {
        // What was written last is still in a file beside it that can't be taken in from here.
        guard !Replacement.hasBytes(path + "-wal") else { throw LibraryError.unfinished(path: path) }
        let escaped = path.utf8.map { byte in
            let isPlain = (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || (0x2D...0x39).contains(byte) || byte == 0x5F
            return isPlain
                ? String(UnicodeScalar(byte)) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }
        let pool = try DatabasePool(
            path: "file:\(escaped.joined())?immutable=1", configuration: configuration(isReadOnly: true))
        guard try isCurrent(pool, path: path) else { throw LibraryError.readOnly(path: path) }
        return pool
    }
}

// MARK: - Private

extension LibraryFile {
    /// An empty file that only its owner may read: SQLite gives its own files beside it the same mode.
    private static func create(_ path: String) throws {
        try? FileManager.default.createDirectory(
            atPath: FolderLock.folder(of: path), withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700])
        let descriptor = open(path, O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw LibraryError.cannotOpen(path: path, reason: String(cString: strerror(errno)))
        }
        close(descriptor)
    }

    private static func connect(_ path: String, access: LibraryAccess) throws -> DatabasePool {
        guard access == .reading else {
            if isUnchangeable(path) { throw LibraryError.readOnly(path: path) }
            let pool = try newPool(path, isReadOnly: false)
            try migrate(pool, path: path)
            return pool
        }
        if isUnchangeable(path) { return try unchangeablePool(path) }
        let pool = try newPool(path, isReadOnly: true)
        if try isCurrent(pool, path: path) { return pool }
        try pool.close()
        try migrate(newPool(path, isReadOnly: false), path: path)
        return try newPool(path, isReadOnly: true)
    }

    /// Each of its connections holds a lock of SQLite's as long as it is open; not while a file takes another's name.
    private static func newPool(_ path: String, isReadOnly: Bool) throws -> DatabasePool {
        try FolderLock.shared(around: path) {
            try DatabasePool(path: path, configuration: configuration(isReadOnly: isReadOnly))
        }
    }

    /// On a read-only disk, or in a folder of somebody else's: SQLite can't keep
    /// its own files beside it, which it needs even to read.
    private static func isUnchangeable(_ path: String) -> Bool {
        let hasOwnFiles = FileManager.default.fileExists(atPath: path + "-shm")
        return !hasOwnFiles && access(FolderLock.folder(of: path), W_OK) != 0
    }

    private static func configuration(isReadOnly: Bool) -> Configuration {
        var configuration = Configuration()
        configuration.readonly = isReadOnly
        configuration.busyMode = .callback(WritingTurns.waitsOn)
        configuration.label = "library"
        configuration.maximumReaderCount = 4
        configuration.prepareDatabase { db in
            db.add(function: FoldFunction.folded)
            db.add(function: UnpackFunction.unpacked)
            try db.execute(sql: "PRAGMA temp_store = MEMORY")
            // In KiB, of each connection: one writes, and an analysis touches pages all over; several read.
            try db.execute(sql: "PRAGMA cache_size = \(db.configuration.readonly ? -4_000 : -16_000)")
        }
        return configuration
    }

    /// Whether every migration is done; throws where the file is none of ours, or newer.
    private static func isCurrent(_ pool: DatabasePool, path: String) throws -> Bool {
        try pool.read { db in
            try judge(db, path: path)
            return try Schema.migrator.hasCompletedMigrations(db)
        }
    }

    private static func migrate(_ pool: DatabasePool, path: String) throws {
        guard try !isCurrent(pool, path: path) else { return }
        try FolderLock.alone(around: path) {
            guard try !isCurrent(pool, path: path) else { return }
            try Schema.migrator.migrate(pool)
        }
    }

    private static func judge(_ db: Database, path: String) throws {
        let id = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
        // Where the first migration was cut off only its table of migrations stands there.
        let isEmpty =
            try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master WHERE tbl_name <> 'grdb_migrations'") == 0
        guard isEmpty || id == Schema.applicationID else { throw LibraryError.foreign(path: path) }
        if try Schema.migrator.hasBeenSuperseded(db) { throw LibraryError.newer(path: path) }
    }
}
