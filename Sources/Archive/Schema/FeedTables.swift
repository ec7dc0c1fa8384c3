extension Schema {
    /// Feeds that are or were followed, and articles whose full text is fetched.
    ///
    /// A feed that isn't followed any more keeps its row, so that it can be
    /// followed again as it was; `isRemoved` says that its articles went, too. `fullText` holds the articles whose page is
    /// wanted or was fetched; `attempts` are those that failed.
    ///
    /// `muted` holds articles that a rule hid when they came in, by position
    /// like `unread`; they are not analysed (`analyzed` is -1).
    static let feedTables = """
        CREATE TABLE feed (
            source INTEGER PRIMARY KEY REFERENCES source ON DELETE CASCADE,
            folders TEXT NOT NULL,
            homepage TEXT,
            isNamed INTEGER NOT NULL,
            wantsFullText INTEGER NOT NULL,
            unfollowed INTEGER,
            isRemoved INTEGER NOT NULL DEFAULT 0,
            address TEXT NOT NULL,
            secret TEXT,
            origin TEXT NOT NULL,
            etag TEXT,
            lastModified TEXT,
            fetched INTEGER,
            succeeded INTEGER,
            failures INTEGER NOT NULL,
            problem TEXT,
            due INTEGER NOT NULL,
            heldUntil INTEGER,
            isGone INTEGER NOT NULL,
            movedTo TEXT,
            movedSince INTEGER
        );
        CREATE INDEX feedAddress ON feed (address);
        CREATE TABLE fullText (
            article INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,
            isWanted INTEGER NOT NULL,
            isThere INTEGER NOT NULL DEFAULT 0,
            attempts INTEGER NOT NULL DEFAULT 0
        );
        CREATE INDEX fullTextWanted ON fullText (article) WHERE isWanted = 1;
        CREATE TABLE muted (
            position INTEGER PRIMARY KEY REFERENCES article (position) ON UPDATE CASCADE ON DELETE CASCADE
        );
        CREATE TRIGGER articleMuted AFTER INSERT ON muted BEGIN
            UPDATE tally SET articles = articles - 1;
            UPDATE source SET articles = articles - 1
                WHERE id = (SELECT source FROM article WHERE position = new.position);
        END;
        CREATE TRIGGER articleUnmuted AFTER DELETE ON muted BEGIN
            UPDATE tally SET articles = articles + 1;
            UPDATE source SET articles = articles + 1
                WHERE id = (SELECT source FROM article WHERE position = old.position);
        END;
        ALTER TABLE removed ADD COLUMN withSource INTEGER NOT NULL DEFAULT 0;
        """
}
