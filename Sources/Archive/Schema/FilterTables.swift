extension Schema {
    /// Filters that the reader kept, each as the line that was typed.
    static let filterTables = """
        CREATE TABLE savedFilter (
            name TEXT PRIMARY KEY,
            line TEXT NOT NULL
        ) WITHOUT ROWID;
        """
}
