extension Schema {
    /// Where words of a text lead, beside the text; the view is made anew to show it.
    static let linkTables = """
        ALTER TABLE storedBody ADD COLUMN links BLOB;
        DROP VIEW body;
        CREATE VIEW body AS
            SELECT article, unpacked(text) AS text, blocks, removed, extra, tags, links FROM storedBody;
        """
}
