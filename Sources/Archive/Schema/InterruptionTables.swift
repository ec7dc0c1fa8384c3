extension Schema {
    /// What was being analysed when a process ended without saying so. The lease says what its holder is at; who takes
    /// it over files that here. `alone` counts the ends that met an article alone.
    static let interruptionTables = """
        ALTER TABLE lease ADD COLUMN articles BLOB;
        CREATE TABLE interrupted (
            article INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,
            alone INTEGER NOT NULL DEFAULT 0
        );
        """
}
