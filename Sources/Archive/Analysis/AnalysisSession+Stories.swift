public import News

/// Stories, and what is nearly the same text.
extension AnalysisSession {
    /// Stories of articles that share `topics` with `article` and are nearest
    /// to it in time, each with the articles nearest in time.
    public func storyCandidates(
        topics: [UInt32], near article: Article.ID, limit: Int = 5, members: Int = 8
    ) throws -> [StoryCandidate] {
        try stories.candidates(topics: topics, near: article, limit: limit, members: members)
    }

    /// A story without articles; `assign` puts them in.
    public func insertStory(name: String) throws -> Story.ID {
        try stories.insert(name: name)
    }

    /// How many articles are in the story, `most` or fewer.
    public func size(of story: Story.ID, most: Int) throws -> Int {
        try stories.size(of: story, most: most)
    }

    /// Of the articles of a story, the oldest first.
    public func titles(of story: Story.ID, limit: Int) throws -> [String] {
        try stories.titles(of: story, limit: limit)
    }

    /// The name stays until the next; a story is looked for by it.
    public func rename(_ story: Story.ID, to name: String) throws { try stories.rename(story, to: name) }

    /// The story the article was put into before.
    public func story(of article: Article.ID) throws -> Story.ID? {
        try stories.story(of: article)
    }

    /// The story the article is in since this same text of it was analysed.
    public func storyOfText(_ article: Article.ID) throws -> Story.ID? {
        try stories.storyOfText(article)
    }

    /// Puts an article into a story, out of the one it was in.
    public func assign(_ article: Article.ID, to story: Story.ID?) throws {
        try stories.assign(article, to: story)
    }

    /// What stories compare of an article, its day and its terms; nil for one that has not been analysed.
    public func storyProfile(of article: Article.ID) throws -> ArticleProfile? {
        try db.first(
            "SELECT a.day, n.terms FROM article a JOIN annotation n ON n.article = a.id WHERE a.id = ?",
            [article.number]
        ) { row in
            ArticleProfile(
                id: article, published: (row[0] as Int?).map { CalendarDay(daysSince1970: $0) },
                terms: TermVector(bytes: row[1]), entities: [:])
        }
    }

    /// Keeps how long an article's terms are now.
    public func setLengths(_ lengths: TermLengths, of article: Article.ID) throws {
        try db.run(
            "UPDATE annotation SET lengths = ? WHERE article = ?",
            [AnnotationCoding.bytes(lengths), article.number])
    }

    /// How many articles there were when all stories were formed anew last.
    public func groupedArticles() throws -> Int {
        try StoryRevisions(db, stories).groupedArticles()
    }

    /// Every analysed article, the oldest first.
    public func analyzedArticles() throws -> [Article.ID] {
        try StoryRevisions(db, stories).articles()
    }

    /// Puts every article into the story of its group; returns the stories that
    /// gained some. A story keeps its id where most of its articles are; `name`
    /// makes a name of titles.
    public func regroup(
        _ groups: [[Article.ID]], articles: Int, name: ([String]) -> String
    ) throws -> Set<Story.ID> {
        defer { store.events.forget() }
        return try StoryRevisions(db, stories).regroup(groups, articles: articles, name: name)
    }

    /// Articles that share a band (or did before their texts changed), those
    /// that share most first. Of a text that comes every day only the newest:
    /// it would be compared with thousands.
    public func articles(withBands bands: [Int64], limit: Int = 16) throws -> [Article.ID] {
        var shared: [Int64: Int] = [:]
        let newest = try db.prepared("SELECT article FROM band WHERE band = ? ORDER BY article DESC LIMIT ?")
        for band in bands {
            for article in try newest.numbers(AnalysisSession.short(band), Int64(limit * 2)) {
                shared[article, default: 0] += 1
            }
        }
        return shared.sorted { ($1.value, $1.key) < ($0.value, $0.key) }.prefix(limit).map { Article.ID($0.key) }
    }

    /// Files an article under parts of its text's signature: nearly the same texts share some.
    public func addBands(_ bands: [Int64], to article: Article.ID) throws {
        let adding = try db.prepared("INSERT OR IGNORE INTO band VALUES (?, ?)")
        for band in bands { try adding.run(AnalysisSession.short(band), article.number) }
    }

    /// Whoever is found by half a key is compared all the same, and it takes half the space.
    private static func short(_ band: Int64) -> Int64 { Int64(Int32(truncatingIfNeeded: band)) }

    /// Nil where there is none of this id.
    public func text(of article: Article.ID) throws -> String? {
        try Texts.text(article, in: db)
    }

    /// The title, unless the text's first sentence stands in for it, and the day of an article.
    public func heading(of article: Article.ID) throws -> (title: String?, day: CalendarDay?)? {
        try db.first("SELECT title, titleFrom, day FROM article WHERE id = ?", [article.number]) { row in
            let isFromText = row[1] as String == FactSource.firstSentence.rawValue
            return (isFromText ? nil : row[0] as String, (row[2] as Int?).map { CalendarDay(daysSince1970: $0) })
        }
    }

    /// Which of them was published (or, undated, came in) first.
    public func earliest(of articles: [Article.ID]) throws -> Article.ID? {
        let reading = try db.prepared("SELECT position FROM article WHERE id = ?")
        let placed = try articles.compactMap { id in try reading.number(id.number).map { (id: id, position: $0) } }
        return placed.min { $0.position < $1.position }?.id
    }

    /// The article under which this one is folded.
    public func duplicateHead(of article: Article.ID) throws -> Article.ID? {
        try duplicates.head(of: article.number).map { Article.ID($0) }
    }

    /// Folds an article, and those folded under it, under the earliest; nil shows it by itself again.
    public func setDuplicate(_ article: Article.ID, of earliest: Article.ID?) throws {
        guard let earliest, earliest != article else { return try duplicates.show(article.number) }
        try duplicates.fold(article.number, under: earliest.number)
    }
}
