import GRDB

extension LibraryError {
    /// What an error of the database means to a person; other errors come back as they are.
    static func describing(_ error: any Error, path: String) -> any Error {
        guard let error = error as? DatabaseError else { return error }
        let detail = error.message ?? "error \(error.resultCode.rawValue)"
        switch error.resultCode {
        case .SQLITE_NOTADB: return LibraryError.foreign(path: path)
        case .SQLITE_CORRUPT: return LibraryError.damaged(path: path, detail: detail)
        case .SQLITE_READONLY: return LibraryError.readOnly(path: path)
        case .SQLITE_FULL: return LibraryError.diskFull(path: path)
        case .SQLITE_IOERR where isOfWriting(error): return LibraryError.cannotGrow(path: path)
        case .SQLITE_BUSY, .SQLITE_LOCKED: return LibraryError.busy(path: path)
        case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: return LibraryError.cannotOpen(path: path, reason: detail)
        default: return LibraryError.failed(path: path, detail: detail)
        }
    }

    /// Whether there is no room for what should be written.
    var isForWantOfRoom: Bool {
        switch self {
        case .diskFull, .cannotGrow: true
        default: false
        }
    }

    private static func isOfWriting(_ error: DatabaseError) -> Bool {
        let codes: [ResultCode] = [
            .SQLITE_IOERR_WRITE, .SQLITE_IOERR_TRUNCATE, .SQLITE_IOERR_FSYNC, .SQLITE_IOERR_SHMSIZE,
        ]
        return codes.contains(error.extendedResultCode)
    }
}
