extension Schema {
    /// Articles as they came in. What a list shows stands apart from the texts,
    /// so that a list reads few pages. `position` orders everything newest
    /// first and is the row id of the full-text index.
    static let articleTables = """
        CREATE TABLE source (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            kind TEXT NOT NULL,
            location TEXT NOT NULL,
            name TEXT NOT NULL,
            folded TEXT NOT NULL,
            articles INTEGER NOT NULL DEFAULT 0,
            unread INTEGER NOT NULL DEFAULT 0,
            UNIQUE (kind, location)
        );
        CREATE TABLE site (
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL UNIQUE,
            folded TEXT NOT NULL
        );
        CREATE TABLE story (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            name TEXT NOT NULL,
            folded TEXT NOT NULL,
            articles INTEGER NOT NULL DEFAULT 0,
            fromDay INTEGER,
            toDay INTEGER,
            latest INTEGER NOT NULL DEFAULT 0,
            terms BLOB NOT NULL,
            entities BLOB NOT NULL
        );
        CREATE INDEX storyLatest ON story (latest) WHERE articles > 1;
        CREATE TABLE article (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            position INTEGER NOT NULL UNIQUE,
            key TEXT NOT NULL UNIQUE,
            hash INTEGER NOT NULL,
            version INTEGER NOT NULL DEFAULT 1,
            source INTEGER NOT NULL REFERENCES source,
            origin TEXT NOT NULL,
            added INTEGER NOT NULL,
            title TEXT NOT NULL,
            titleFrom TEXT NOT NULL,
            byline TEXT,
            bylineFrom TEXT,
            site INTEGER REFERENCES site,
            siteFrom TEXT,
            published INTEGER,
            publishedFrom TEXT,
            isDayOnly INTEGER NOT NULL DEFAULT 0,
            day INTEGER,
            datelinePlace TEXT,
            url TEXT,
            language TEXT NOT NULL,
            analyzed INTEGER NOT NULL DEFAULT 0,
            events INTEGER NOT NULL DEFAULT 0,
            story INTEGER REFERENCES story ON DELETE SET NULL,
            duplicateOf INTEGER REFERENCES article ON DELETE SET NULL
        );
        CREATE INDEX articleHash ON article (hash);
        CREATE INDEX articleOrigin ON article (origin);
        CREATE INDEX articleSource ON article (source, position);
        CREATE INDEX articleSite ON article (site, position);
        CREATE INDEX articleAnalyzed ON article (analyzed, position);
        CREATE INDEX articleStory ON article (story, position) WHERE story IS NOT NULL;
        CREATE INDEX articleDuplicate ON article (duplicateOf) WHERE duplicateOf IS NOT NULL;
        CREATE TABLE otherOrigin (
            article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
            origin TEXT NOT NULL,
            PRIMARY KEY (article, origin)
        ) WITHOUT ROWID;
        CREATE INDEX otherOriginName ON otherOrigin (origin);
        CREATE TABLE body (
            article INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,
            text TEXT NOT NULL,
            blocks BLOB,
            removed TEXT,
            extra TEXT,
            tags TEXT
        );
        CREATE TABLE original (
            article INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,
            bytes BLOB NOT NULL
        );
        CREATE TABLE formerText (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
            version INTEGER NOT NULL,
            title TEXT NOT NULL,
            text TEXT NOT NULL,
            UNIQUE (article, version)
        );
        CREATE VIEW searchable AS
            SELECT a.position AS position, a.title AS title, b.text AS text, a.byline AS byline
            FROM article a JOIN body b ON b.article = a.id
            WHERE a.id NOT IN (SELECT article FROM removed);
        CREATE VIRTUAL TABLE search USING fts5(
            title, text, byline, content = 'searchable', content_rowid = 'position', columnsize = 0,
            tokenize = 'unicode61 remove_diacritics 2');
        """
}
