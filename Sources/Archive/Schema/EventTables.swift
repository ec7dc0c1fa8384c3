extension Schema {
    /// Events are filed under fewer and shorter keys, which only an analysis
    /// makes; so all are analysed again. `eventSearch` finds them by words, the
    /// two indexes in order of time: `eventLong` those that reach far beyond their first day.
    static let eventTables = """
        DELETE FROM eventKey;
        DELETE FROM band;
        DROP INDEX eventDay;
        CREATE INDEX eventOrder ON event (coalesce(fromDay, toDay)) WHERE articles > 0;
        CREATE INDEX eventLong ON event (toDay) WHERE toDay - fromDay > 400 AND articles > 0;
        CREATE VIRTUAL TABLE eventSearch USING fts5(
            text, kind, content = 'event', content_rowid = 'id', columnsize = 0, detail = none,
            tokenize = 'unicode61 remove_diacritics 2');
        INSERT INTO eventSearch (eventSearch) VALUES ('rebuild');
        ALTER TABLE tally ADD COLUMN isReanalyzing INTEGER NOT NULL DEFAULT 0;
        UPDATE article SET analyzed = 0 WHERE analyzed > 0;
        """
}
