extension Schema {
    /// What the reader corrected. `correction` is what was said and is never
    /// deleted; the other tables follow from it and from the analysis.
    ///
    /// An article's `annotation.mentions` and `report.event` are as corrected;
    /// what the analysis found stands in `foundMentions` and `report.found`
    /// where that differs, so that a correction can be taken back.
    static let correctionTables = """
        CREATE TABLE correction (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            kind TEXT NOT NULL,
            entity INTEGER REFERENCES entity,
            otherEntity INTEGER REFERENCES entity,
            event INTEGER REFERENCES event,
            otherEvent INTEGER REFERENCES event,
            article INTEGER REFERENCES article,
            key TEXT,
            value TEXT,
            words TEXT NOT NULL,
            made INTEGER NOT NULL,
            undone INTEGER
        );
        CREATE INDEX correctionActive ON correction (id) WHERE undone IS NULL;
        CREATE INDEX correctionEntity ON correction (entity) WHERE entity IS NOT NULL;
        CREATE INDEX correctionOtherEntity ON correction (otherEntity) WHERE otherEntity IS NOT NULL;
        CREATE INDEX correctionEvent ON correction (event) WHERE event IS NOT NULL;
        CREATE INDEX correctionOtherEvent ON correction (otherEvent) WHERE otherEvent IS NOT NULL;
        CREATE TABLE corrected (
            correction INTEGER NOT NULL REFERENCES correction,
            article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
            PRIMARY KEY (correction, article)
        ) WITHOUT ROWID;
        CREATE INDEX correctedArticle ON corrected (article);
        CREATE TABLE correctionWork (
            id INTEGER PRIMARY KEY,
            correction INTEGER NOT NULL REFERENCES correction,
            entity INTEGER REFERENCES entity,
            cursor INTEGER NOT NULL
        );
        CREATE TABLE foundMentions (
            article INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,
            mentions BLOB NOT NULL
        );
        CREATE TABLE foundEntity (
            entity INTEGER PRIMARY KEY REFERENCES entity ON DELETE CASCADE,
            kind TEXT NOT NULL,
            name TEXT NOT NULL
        );
        CREATE TABLE eventAnchor (
            article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
            event INTEGER NOT NULL REFERENCES event ON DELETE CASCADE,
            word TEXT NOT NULL,
            sentence TEXT NOT NULL,
            lemma TEXT NOT NULL,
            PRIMARY KEY (article, event, word, sentence)
        ) WITHOUT ROWID;
        ALTER TABLE report ADD COLUMN people BLOB;
        ALTER TABLE report ADD COLUMN found INTEGER;
        """
}
