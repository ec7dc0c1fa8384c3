import GRDB
import GRDBSQLite

extension Database {
    /// Whether the file was deleted, or another one put in its place, since it was opened: what is
    /// written goes to a file that nobody will find again.
    var isMoved: Bool {
        var moved: CInt = 0
        sqlite3_file_control(sqliteConnection, "main", SQLITE_FCNTL_HAS_MOVED, &moved)
        return moved != 0
    }
}
