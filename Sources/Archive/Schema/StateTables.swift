extension Schema {
    /// What the reader did, and the counters that follow from it. None of it
    /// is touched when articles are analysed again.
    static let stateTables = """
        CREATE TABLE unread (
            position INTEGER PRIMARY KEY REFERENCES article (position) ON UPDATE CASCADE ON DELETE CASCADE
        );
        CREATE TABLE removed (
            article INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,
            wasUnread INTEGER NOT NULL
        );
        CREATE TABLE mark (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
            version INTEGER NOT NULL,
            spanStart INTEGER NOT NULL,
            spanEnd INTEGER NOT NULL,
            quote TEXT NOT NULL,
            before TEXT NOT NULL,
            after TEXT NOT NULL,
            note TEXT,
            created INTEGER NOT NULL
        );
        CREATE INDEX markArticle ON mark (article);
        CREATE TABLE tag (
            article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
            number INTEGER NOT NULL,
            name TEXT NOT NULL,
            PRIMARY KEY (article, number)
        ) WITHOUT ROWID;
        CREATE TABLE jumps (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            terminal TEXT NOT NULL UNIQUE,
            data TEXT NOT NULL
        );
        CREATE TABLE tally (
            id INTEGER PRIMARY KEY CHECK (id = 1),
            articles INTEGER NOT NULL,
            unread INTEGER NOT NULL,
            withTerms INTEGER NOT NULL,
            analyses INTEGER NOT NULL
        );
        INSERT INTO tally VALUES (1, 0, 0, 0, 0);
        CREATE TRIGGER articleAdded AFTER INSERT ON article BEGIN
            UPDATE tally SET articles = articles + 1;
            UPDATE source SET articles = articles + 1 WHERE id = new.source;
        END;
        CREATE TRIGGER articleRemoved AFTER INSERT ON removed BEGIN
            UPDATE tally SET articles = articles - 1;
            UPDATE source SET articles = articles - 1
                WHERE id = (SELECT source FROM article WHERE id = new.article);
        END;
        CREATE TRIGGER articleRestored AFTER DELETE ON removed BEGIN
            UPDATE tally SET articles = articles + 1;
            UPDATE source SET articles = articles + 1
                WHERE id = (SELECT source FROM article WHERE id = old.article);
        END;
        CREATE TRIGGER unreadAdded AFTER INSERT ON unread BEGIN
            UPDATE tally SET unread = unread + 1;
            UPDATE source SET unread = unread + 1
                WHERE id = (SELECT source FROM article WHERE position = new.position);
        END;
        CREATE TRIGGER unreadGone AFTER DELETE ON unread BEGIN
            UPDATE tally SET unread = unread - 1;
            UPDATE source SET unread = unread - 1
                WHERE id = (SELECT source FROM article WHERE position = old.position);
        END;
        """
}
