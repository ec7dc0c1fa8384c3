import Archive
import Glibc
import Ingestion
import News

/// Takes files into the library: reads and parses on all cores, writes batch
/// by batch, so that a stop costs at most one batch and the next run resumes.
struct Importer {
    let library: Library
    let clock: Clock
    let rules: IntakeRules
    var times: StageTimes?

    /// What was made of one input: an article on its way in, or why not.
    struct Parsed: Sendable {
        let content: ArticleContent
        let key: String
        let origin: String
        let source: SourcePlace
        let bytes: [UInt8]
    }

    /// What one input holds.
    enum Input: Sendable {
        case article(Parsed)
        /// To be followed, not fetched.
        case subscription(FeedWish)
    }

    /// The source an article comes from.
    struct SourcePlace: Sendable {
        let kind: Source.Kind
        let location: String
        let name: String

        init(_ kind: Source.Kind, at location: String, named name: String? = nil) {
            self.kind = kind
            self.location = location
            self.name = name ?? location.split(separator: "/").last.map(String.init) ?? location
        }
    }

    /// Imports what `paths` mean; `report` is told after each batch.
    func importFiles(_ paths: [String], report: (WorkProgress) -> Void) throws -> ImportSummary {
        var collector = FileCollector()
        for path in paths { collector.add(path) }
        var summary = ImportSummary()
        summary.failures = collector.failures
        var done = 0
        for batch in collector.files.batches(of: Importer.batchFiles) {
            try take(Parallel.map(Array(batch), read).flatMap { $0 }, into: &summary)
            done += batch.count
            report(WorkProgress(stage: .reading, done: done, total: collector.files.count))
        }
        return summary
    }

    /// Imports texts that are in memory; their names part them.
    func importTexts(
        _ texts: [(name: String, bytes: [UInt8])], from source: String, report: (WorkProgress) -> Void
    ) throws -> ImportSummary {
        var summary = ImportSummary()
        let sources = texts.map { SourceText(bytes: $0.bytes, origin: $0.name, fileName: $0.name) }
        try take(Parallel.map(sources) { read($0, from: source) }, into: &summary)
        report(WorkProgress(stage: .reading, done: texts.count, total: texts.count))
        return summary
    }

    /// Imports one article a line; `path` "-" is standard input.
    func importLines(_ path: String, report: (WorkProgress) -> Void) throws -> ImportSummary {
        let reader = try LineReader(path: path)
        let root = path == "-" ? "standard input" : FileCollector.absolute(path)
        var summary = ImportSummary()
        var number = 0
        while case let batch = reader.batch(from: &number), !batch.isEmpty {
            let parsed = Parallel.map(batch) { line in times.measure(.parsing) { read(line, root: root) } }
            try times.measure(.storing) { try take(parsed, into: &summary) }
            report(WorkProgress(stage: .reading, done: number, total: nil))
        }
        if let problem = reader.problem {
            let sentence = "\(root.safeLine) can't be read behind line \(number): \(problem)."
            summary.failures.append(ImportFailure(origin: root, sentence: sentence))
        }
        return summary
    }
}

extension Importer {
    /// Takes in what was read, inside a transaction.
    func take(_ inputs: [Input], in session: IntakeSession) throws -> ImportSummary {
        let added = clock.now()
        var summary = ImportSummary()
        var arrived: [Article.ID] = []
        for input in inputs {
            switch input {
            case .article(let parsed):
                if let new = try store(parsed, added: added, in: session, into: &summary) { arrived.append(new) }
            case .subscription(let wish):
                if try session.follow(wish).isNew { summary.followed += 1 } else { summary.followedAlready += 1 }
            }
        }
        summary.muted = try rules.apply(to: arrived, in: session)
        return summary
    }
}

// MARK: - Private

extension Importer {
    /// A transaction's worth: large enough to be quick, small enough to lose.
    private static let batchFiles = 256

    private func read(_ file: FileCollector.Found) -> [Result<Input, ImportFailure>] {
        do throws(ImportFailure) {
            let bytes = try FileBytes.read(file.path)
            switch try parse(bytes, path: file.path) {
            case .article(let content):
                let place = SourcePlace(file.root == file.path ? .file : .folder, at: file.root)
                let article = Parsed(
                    content: content, key: "file:" + file.path, origin: file.path, source: place, bytes: bytes)
                return [.success(.article(article))]
            case .feed(let feed): return try entries(of: feed, at: file.path)
            case .subscriptions(let feeds): return try Subscriptions.wishes(feeds, from: file.path)
            case .lines:
                let sentence = "\(file.path.safeLine): \(IngestionError.jsonLines)"
                throw ImportFailure(origin: file.path, sentence: sentence)
            }
        } catch {
            return [.failure(error)]
        }
    }

    private func read(_ text: SourceText, from source: String) -> Result<Input, ImportFailure> {
        guard let read = try? FileReader.read(text, zone: clock.zone), case .article(let content) = read else {
            return .failure(ImportFailure(origin: text.origin, sentence: "\(text.origin.safeLine) is no article."))
        }
        return .success(
            .article(
                Parsed(
                    content: content, key: "text:\(source)/\(text.origin)", origin: text.origin,
                    source: SourcePlace(.folder, at: source), bytes: text.bytes)))
    }

    private func entries(
        of feed: ParsedFeed, at path: String
    ) throws(ImportFailure) -> [Result<Input, ImportFailure>] {
        let articles = FeedArticles.parsed(feed, from: path, zone: clock.zone)
        guard !articles.isEmpty else {
            throw ImportFailure(origin: path, sentence: "\(path.safeLine): There are no entries in this feed.")
        }
        return articles.map { .success(.article($0)) }
    }

    private func parse(_ bytes: [UInt8], path: String) throws(ImportFailure) -> FileContent {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        let source = SourceText(bytes: bytes, origin: path, fileName: name)
        do {
            return try FileReader.read(source, zone: clock.zone)
        } catch {
            throw ImportFailure(origin: path, sentence: "\(path.safeLine): \(error)")
        }
    }

    private func read(_ line: NumberedLine, root: String) -> Result<Input, ImportFailure> {
        do {
            let article = try JSONLinesReader.read(line: line.bytes, zone: clock.zone)
            let id = article.id.isEmpty ? "\(root)#\(line.number)" : article.id
            return .success(
                .article(
                    Parsed(
                        content: article.content, key: "jsonl:" + id, origin: id,
                        source: SourcePlace(.jsonl, at: root), bytes: line.bytes)))
        } catch {
            return .failure(
                ImportFailure(origin: root, sentence: "\(root.safeLine), line \(line.number): \(error)"))
        }
    }

    /// Writes a batch in one transaction.
    private func take(_ results: [Result<Input, ImportFailure>], into summary: inout ImportSummary) throws {
        let taken = try library.intake { try take(results.compactMap { try? $0.get() }, in: $0) }
        summary.add(taken)
        for case .failure(let failure) in results { summary.failures.append(failure) }
    }

    /// Returns the article if it is new.
    private func store(
        _ parsed: Parsed, added: Int, in session: IntakeSession, into summary: inout ImportSummary
    ) throws -> Article.ID? {
        let hash = ContentHash.of(parsed.bytes)
        let keyed = try session.article(forKey: parsed.key)
        let twin = keyed == nil ? try session.article(forHash: hash) : nil
        let decision = ImportDecision.decide(hash: hash, keyed: keyed, twin: twin)
        switch decision {
        case .same: summary.same += 1
        case .anotherPlace(let id):
            try session.addOrigin(id, parsed.origin)
            summary.otherPlaces += 1
        case .changed(let id):
            var arrival = try arrival(parsed, hash, added, session)
            // What a feed gives is only the beginning: the page's text stays until the page is read again.
            if let full = try session.fullContent(of: id) { arrival.content.takeText(of: full) }
            try session.replace(id, with: arrival)
            summary.changed += 1
            summary.articles.append(id)
        case .new:
            let id = try session.insert(try arrival(parsed, hash, added, session))
            summary.articles.append(id)
            summary.new += 1
            return id
        }
        return nil
    }

    private func arrival(
        _ parsed: Parsed, _ hash: Int64, _ added: Int, _ session: IntakeSession
    ) throws -> Arrival {
        let place = parsed.source
        let source = try session.source(kind: place.kind, location: place.location, name: place.name)
        return Arrival(
            content: parsed.content, key: parsed.key, hash: hash, origin: parsed.origin, source: source, added: added,
            original: rules.keepsOriginals ? parsed.bytes : nil)
    }
}

extension Array {
    /// Consecutive pieces of at most `size` elements.
    func batches(of size: Int) -> [ArraySlice<Element>] {
        stride(from: 0, to: count, by: size).map { self[$0..<Swift.min($0 + size, count)] }
    }
}
