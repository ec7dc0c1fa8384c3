extension Schema {
    /// Stories are found by the telling terms of their articles: `topic` gives
    /// for a term the articles it tells most about; `tally.grouped` is how many
    /// articles there were when all were grouped last.
    static let topicTables = """
        CREATE TABLE topic (
            term INTEGER NOT NULL,
            position INTEGER NOT NULL,
            PRIMARY KEY (term, position)
        ) WITHOUT ROWID;
        ALTER TABLE story DROP COLUMN terms;
        ALTER TABLE story DROP COLUMN entities;
        ALTER TABLE tally ADD COLUMN grouped INTEGER NOT NULL DEFAULT 0;
        """
}
