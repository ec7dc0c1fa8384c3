import GRDBSQLite

/// What a column holds, as SQLite takes and gives it.
protocol ColumnValue {
    init(column: Int32, of statement: OpaquePointer)
    func bind(to statement: OpaquePointer, at place: Int32)
}

extension Int64: ColumnValue {
    init(column: Int32, of statement: OpaquePointer) { self = sqlite3_column_int64(statement, column) }
    func bind(to statement: OpaquePointer, at place: Int32) { sqlite3_bind_int64(statement, place, self) }
}

/// Counts, days, moments and places in texts: a file may say anything, and what
/// is far beyond all that can be would overflow where it is reckoned with.
extension Int: ColumnValue {
    /// As large as what can be, or less: even the second of a day so far off is a number.
    init(stored number: Int64) { self.init(Swift.max(-Self.farthest, Swift.min(Self.farthest, number))) }

    private static let farthest: Int64 = 1 << 44

    init(column: Int32, of statement: OpaquePointer) { self.init(stored: Int64(column: column, of: statement)) }
    func bind(to statement: OpaquePointer, at place: Int32) { Int64(self).bind(to: statement, at: place) }
}

extension Bool: ColumnValue {
    init(column: Int32, of statement: OpaquePointer) { self = Int64(column: column, of: statement) != 0 }
    func bind(to statement: OpaquePointer, at place: Int32) { Int64(self ? 1 : 0).bind(to: statement, at: place) }
}

extension String: ColumnValue {
    init(column: Int32, of statement: OpaquePointer) {
        guard let text = sqlite3_column_text(statement, column) else {
            self = ""
            return
        }
        let count = Int(sqlite3_column_bytes(statement, column))
        self.init(decoding: UnsafeBufferPointer(start: text, count: count), as: UTF8.self)
    }

    func bind(to statement: OpaquePointer, at place: Int32) {
        var text = self
        text.withUTF8 { bytes in
            // No bytes may have no address, and no address would be null.
            guard let start = bytes.baseAddress else { return _ = sqlite3_bind_text(statement, place, "", 0, copied) }
            start.withMemoryRebound(to: CChar.self, capacity: bytes.count) { start in
                _ = sqlite3_bind_text64(statement, place, start, UInt64(bytes.count), copied, UInt8(SQLITE_UTF8))
            }
        }
    }
}

extension [UInt8]: ColumnValue {
    init(column: Int32, of statement: OpaquePointer) {
        // In this order: the bytes are counted as they are given.
        let start = sqlite3_column_blob(statement, column)
        let count = Int(sqlite3_column_bytes(statement, column))
        self.init(UnsafeRawBufferPointer(start: start, count: count))
    }

    func bind(to statement: OpaquePointer, at place: Int32) {
        guard !isEmpty else { return _ = sqlite3_bind_zeroblob(statement, place, 0) }
        withUnsafeBytes { _ = sqlite3_bind_blob64(statement, place, $0.baseAddress, UInt64($0.count), copied) }
    }
}

// MARK: - Private

/// SQLite makes a copy of what it is given (`SQLITE_TRANSIENT`, a cast that Swift doesn't import).
private nonisolated(unsafe) let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
