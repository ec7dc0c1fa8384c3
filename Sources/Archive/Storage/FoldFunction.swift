import GRDB

/// `fold(text)` in SQL.
enum FoldFunction {
    static let folded = DatabaseFunction("fold", argumentCount: 1, pure: true) { values in
        String.fromDatabaseValue(values[0]).map { Archive.folded($0) }
    }
}
