extension Schema {
    /// Texts and originals are packed; those that were there before stay as
    /// they are, so that a large library opens at once. `body` is what all
    /// queries read, `storedBody` what is written.
    ///
    /// The band rows of a text that changed stay: whoever finds an article by
    /// one compares the texts, so an index for deleting them isn't worth its space.
    static let packedTables = """
        DROP VIEW searchable;
        ALTER TABLE body RENAME TO storedBody;
        CREATE VIEW body AS
            SELECT article, unpacked(text) AS text, blocks, removed, extra, tags FROM storedBody;
        CREATE VIEW searchable AS
            SELECT a.position AS position, a.title AS title, b.text AS text, a.byline AS byline
            FROM article a JOIN body b ON b.article = a.id
            WHERE a.id NOT IN (SELECT article FROM removed);
        ALTER TABLE original ADD COLUMN isPacked INTEGER NOT NULL DEFAULT 0;
        DROP INDEX bandArticle;
        """
}
