/// What can go wrong with a library; each case reads as a sentence, with what to do.
public enum LibraryError: Error, Equatable, CustomStringConvertible {
    case missing(path: String)
    case notAFile(path: String)
    case cannotOpen(path: String, reason: String)
    case newer(path: String)
    case foreign(path: String)
    case damaged(path: String, detail: String)
    case readOnly(path: String)
    /// There is something where a copy should go.
    case taken(path: String)
    case unfinished(path: String)
    case diskFull(path: String)
    /// The system took no more: a limit on the size of files, or a disk that fails.
    case cannotGrow(path: String)
    case busy(path: String)
    /// Somebody has it open, so nothing can take its place.
    case inUse(path: String)
    /// The file was deleted or replaced under the program that has it open.
    case gone(path: String)
    /// What is to be put back is what is there.
    case same(path: String)
    case stopped(path: String)
    case failed(path: String, detail: String)

    public var description: String {
        switch self {
        case .missing(let path):
            return "There is no library at \(path); `dateline import FOLDER` makes one."
        case .notAFile(let path):
            return "\(path) is no file that could hold a library; name another with --library."
        case .cannotOpen(let path, let reason):
            return "The library at \(path) can't be opened: \(reason)."
        case .newer(let path):
            return "The library at \(path) was made by a newer Dateline; update this one to open it."
        case .foreign(let path):
            return "\(path) is no Dateline library; name another file with --library."
        case .damaged(let path, let detail):
            return "The library at \(path) is damaged (\(detail)); put back a backup with `dateline restore FILE`, "
                + "or move it away and import again."
        case .readOnly(let path):
            return "The library at \(path) can't be changed; its file, folder or disk is read-only."
        case .taken(let path):
            return "\(path) is there already; name another file."
        case .unfinished(let path):
            return "The library at \(path) was not closed by the program that wrote it last, and its folder is "
                + "read-only; copy it to a folder of yours together with \(path)-wal, and open the copy."
        case .diskFull(let path):
            return "The disk of \(path) is full; the last step was not kept. Make room and try again."
        case .cannotGrow(let path):
            return "\(path) can't be written any further: its disk is full or failing, or files may not become larger "
                + "here; the last step was not kept. Make room and try again."
        case .busy(let path):
            return "Another program is writing to the library at \(path); try again in a moment."
        case .inUse(let path):
            return "The library at \(path) is open in another program; close it first."
        case .gone(let path):
            return "The library at \(path) was deleted or replaced while it was open, so this can't be kept; leave, "
                + "and put back a backup or import again."
        case .same(let path):
            return "\(path) is the library itself; name a backup of it."
        case .stopped(let path):
            return "The copy to \(path) was stopped; nothing of it is left."
        case .failed(let path, let detail):
            return "The library at \(path) reports an error: \(detail)."
        }
    }
}
