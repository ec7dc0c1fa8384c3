extension Schema {
    /// What the analysis found. `appearance` and `participant` are posting
    /// lists: for an entity its articles by position, its events by day.
    static let analysisTables = """
        CREATE TABLE annotation (
            article INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,
            mentions BLOB NOT NULL,
            dates BLOB NOT NULL,
            sentences BLOB NOT NULL,
            terms BLOB NOT NULL
        );
        CREATE TABLE entity (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            kind TEXT NOT NULL,
            name TEXT NOT NULL,
            known TEXT UNIQUE,
            mentions INTEGER NOT NULL DEFAULT 0,
            articles INTEGER NOT NULL DEFAULT 0,
            companions BLOB NOT NULL
        );
        CREATE INDEX entityRank ON entity (mentions) WHERE mentions > 0;
        CREATE INDEX entityKindRank ON entity (kind, mentions) WHERE mentions > 0;
        CREATE TABLE entityKey (
            key INTEGER NOT NULL,
            entity INTEGER NOT NULL REFERENCES entity ON DELETE CASCADE,
            PRIMARY KEY (key, entity)
        ) WITHOUT ROWID;
        CREATE TABLE alias (
            entity INTEGER NOT NULL REFERENCES entity ON DELETE CASCADE,
            name TEXT NOT NULL,
            folded TEXT NOT NULL,
            mentions INTEGER NOT NULL,
            PRIMARY KEY (entity, name)
        ) WITHOUT ROWID;
        CREATE INDEX aliasFolded ON alias (folded);
        CREATE TABLE month (
            entity INTEGER NOT NULL REFERENCES entity ON DELETE CASCADE,
            month INTEGER NOT NULL,
            mentions INTEGER NOT NULL,
            PRIMARY KEY (entity, month)
        ) WITHOUT ROWID;
        CREATE TABLE appearance (
            entity INTEGER NOT NULL REFERENCES entity ON DELETE CASCADE,
            position INTEGER NOT NULL,
            article INTEGER NOT NULL,
            mentions INTEGER NOT NULL,
            PRIMARY KEY (entity, position)
        ) WITHOUT ROWID;
        CREATE TABLE mergeLog (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            entity INTEGER NOT NULL REFERENCES entity ON DELETE CASCADE,
            alias TEXT NOT NULL,
            reason TEXT NOT NULL,
            article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
            UNIQUE (entity, alias)
        );
        CREATE TABLE event (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            kind TEXT NOT NULL,
            lemma TEXT NOT NULL,
            text TEXT NOT NULL,
            fromDay INTEGER,
            toDay INTEGER,
            dateOrigin TEXT NOT NULL,
            status TEXT NOT NULL,
            place INTEGER REFERENCES entity ON DELETE SET NULL,
            story INTEGER REFERENCES story ON DELETE SET NULL,
            articles INTEGER NOT NULL DEFAULT 0,
            terms BLOB NOT NULL
        );
        CREATE INDEX eventDay ON event (fromDay) WHERE articles > 0;
        CREATE INDEX eventStory ON event (story, fromDay) WHERE story IS NOT NULL;
        CREATE TABLE eventKey (
            key INTEGER NOT NULL,
            event INTEGER NOT NULL REFERENCES event ON DELETE CASCADE,
            PRIMARY KEY (key, event)
        ) WITHOUT ROWID;
        CREATE TABLE participant (
            entity INTEGER NOT NULL REFERENCES entity ON DELETE CASCADE,
            day INTEGER NOT NULL,
            event INTEGER NOT NULL REFERENCES event ON DELETE CASCADE,
            role TEXT NOT NULL,
            PRIMARY KEY (entity, day, event)
        ) WITHOUT ROWID;
        CREATE INDEX participantEvent ON participant (event);
        CREATE TABLE report (
            article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
            number INTEGER NOT NULL,
            event INTEGER NOT NULL REFERENCES event ON DELETE CASCADE,
            spanStart INTEGER NOT NULL,
            spanEnd INTEGER NOT NULL,
            triggerStart INTEGER NOT NULL,
            triggerEnd INTEGER NOT NULL,
            lemma TEXT NOT NULL,
            kind TEXT NOT NULL,
            text TEXT NOT NULL,
            fromDay INTEGER,
            toDay INTEGER,
            dateOrigin TEXT NOT NULL,
            status TEXT NOT NULL,
            attributionStart INTEGER,
            attributionEnd INTEGER,
            PRIMARY KEY (article, number)
        ) WITHOUT ROWID;
        CREATE INDEX reportEvent ON report (event);
        CREATE TABLE formerReport (
            article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
            number INTEGER NOT NULL,
            event INTEGER NOT NULL REFERENCES event ON DELETE CASCADE,
            spanStart INTEGER NOT NULL,
            spanEnd INTEGER NOT NULL,
            triggerStart INTEGER NOT NULL,
            triggerEnd INTEGER NOT NULL,
            lemma TEXT NOT NULL,
            sentence TEXT NOT NULL,
            PRIMARY KEY (article, number)
        ) WITHOUT ROWID;
        CREATE TABLE term (
            term INTEGER PRIMARY KEY,
            articles INTEGER NOT NULL
        );
        CREATE TABLE band (
            band INTEGER NOT NULL,
            article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
            PRIMARY KEY (band, article)
        ) WITHOUT ROWID;
        CREATE INDEX bandArticle ON band (article);
        CREATE TABLE lease (
            id INTEGER PRIMARY KEY CHECK (id = 1),
            holder TEXT NOT NULL,
            expires INTEGER NOT NULL
        );
        """
}
