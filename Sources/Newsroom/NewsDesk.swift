package import Analysis
public import Archive
public import News

/// The use cases, over one library: taking in, following, analysing,
/// correcting, relating. Files named `NewsDesk` list them. Beside it the module
/// offers the library itself, exports (`Exporter`, `DataExport`, `DocumentFile`),
/// the JSON formats (`JSONValue`), and what needs no library (`Inspection`, `AnalyzeFilter`).
///
/// Every call is synchronous and may be made from any thread; what takes long
/// reports its progress.
public struct NewsDesk: Sendable {
    public let library: Library
    public let clock: Clock
    public let rules: IntakeRules
    private let analyzer: Analyzer
    private let times: StageTimes?

    public init(library: Library, clock: Clock, rules: IntakeRules = IntakeRules()) {
        self.init(library: library, clock: clock, rules: rules, analyzer: Analyzer())
    }

    /// With an analyser other than the trained one, or with its times taken, for measuring.
    package init(
        library: Library, clock: Clock, rules: IntakeRules = IntakeRules(), analyzer: Analyzer = Analyzer(),
        times: StageTimes? = nil
    ) {
        self.library = library
        self.clock = clock
        self.rules = rules
        self.analyzer = analyzer
        self.times = times
    }

    // MARK: Taking in

    /// Files and folders; what is there already is left alone.
    public func importFiles(_ paths: [String], progress: (WorkProgress) -> Void = { _ in }) throws -> ImportSummary {
        try importer.importFiles(paths, progress: progress)
    }

    /// Texts that are in memory, as if they were files of a folder called `source`.
    public func importTexts(
        _ texts: [(name: String, bytes: [UInt8])], from source: String, progress: (WorkProgress) -> Void = { _ in }
    ) throws -> ImportSummary {
        try importer.importTexts(texts, from: source, progress: progress)
    }

    /// One article a line; "-" is standard input.
    public func importLines(_ path: String, progress: (WorkProgress) -> Void = { _ in }) throws -> ImportSummary {
        try importer.importLines(path, progress: progress)
    }

    /// The messages of a mailbox, whatever it is called; "-" is standard input.
    public func importMailbox(_ path: String, progress: (WorkProgress) -> Void = { _ in }) throws -> ImportSummary {
        try importer.importMailbox(path, progress: progress)
    }

    // MARK: Analysing

    /// The number of articles that wait for the analysis.
    public func pendingCount() throws -> Int { try library.pendingCount(version: Analyzer.version) }

    /// Analyses what is pending, the articles of `first` before all others;
    /// `progress` is told which articles each batch was. Returns how many were
    /// done: none where another process is at it.
    public func analyze(
        as holder: String, first: (() -> [Article.ID])? = nil,
        progress: (WorkProgress, [Article.ID]) -> Void = { _, _ in }, shouldStop: () -> Bool = { false }
    ) throws -> Int {
        let run = AnalysisRun(library: library, clock: clock, times: times) { [analyzer, times] in
            PreparedArticle($0, analyzer: analyzer, times: times)
        }
        return try run.run(as: holder, first: first, progress: progress, shouldStop: shouldStop)
    }

    /// Returns when nothing is pending. While another process is at it `pause`
    /// is called, again and again; one that died is taken over.
    public func analyzeAll(
        as holder: String, progress: (WorkProgress, [Article.ID]) -> Void = { _, _ in }, pause: () -> Void
    ) throws {
        while try pendingCount() > 0 {
            if try analyze(as: holder, progress: progress) == 0 { pause() }
        }
    }

    // MARK: Relating

    /// What stands beside an article, an entity or an event.
    public func context(_ topic: ContextTopic) throws -> ContextPage {
        try ContextBuilder(library: library).page(topic)
    }

    /// What was reported elsewhere about the same: events, then articles,
    /// most related first; at most `limit` of each. For readers near-duplicates are folded and
    /// articles that are hardly related left out; for programs all are listed.
    public func related(
        to article: Article.ID, limit: Int, forReaders: Bool = false
    ) throws -> (events: [EventRow], articles: [RelatedRow]) {
        let relations = Relations(library: library)
        return (
            try relations.events(to: article, limit: limit),
            try relations.articles(
                to: article, limit: limit, isFolded: forReaders, least: forReaders ? relations.leastShown() : 0)
        )
    }

    // MARK: Asking

    /// Who and what is named, the most mentioned first; peoples stand below their countries.
    public func entityRows(_ filter: Filter = .all, kind: EntityKind? = nil, limit: Int) throws -> [EntityRow] {
        Nationality.arranged(try library.entityRows(filter, kind: kind, limit: limit))
    }

    /// What an entity's own screen shows; nil where nothing names it.
    public func card(_ id: Entity.ID, quotes: Int = 50) throws -> EntityCard? {
        try library.wholeCard(id, quotes: quotes)
    }

    /// An event with the sentences that report it; nil for one that is no longer reported.
    public func eventCard(_ id: Event.ID) throws -> EventCard? {
        guard let row = try library.event(id) else { return nil }
        let reports = try library.reports(of: id)
        let reasons = try ReportReasons(library: library).all(reports)
        return EventCard(event: row.event, reports: zip(reports, reasons).map { $0.quote(because: $1) })
    }

    /// How many articles a filter would find without each of its terms, so that
    /// one that finds none can say which of them excludes most. One count for each term.
    public func countsWithout(eachOf filter: Filter) throws -> [Int] {
        try filter.terms.indices.map { index in
            var fewer = filter
            fewer.terms.remove(at: index)
            return try library.count(fewer).value
        }
    }
}

extension NewsDesk {
    /// All that it takes in came in at one moment, however many batches it makes: articles without a date keep the
    /// order of their files, and are analysed in it.
    var importer: Importer { Importer(library: library, clock: clock.stopped, rules: rules, times: times) }
}
