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

    /// What one input holds.
    enum Input: Sendable {
        case article(IncomingArticle)
        /// To be followed, not fetched.
        case subscription(FeedWish)
        /// A sentence: a feed without entries, or with too many, a list without feeds.
        case remark(InputRemark)
        /// Articles by the thousand, to be read as a stream.
        case bulk(path: String, BulkKind)
    }

    /// Imports what `paths` mean; `progress` is told after each batch.
    func importFiles(_ paths: [String], progress: (WorkProgress) -> Void) throws -> ImportSummary {
        var collector = FileCollector()
        for path in paths { collector.add(path) }
        var summary = ImportSummary()
        summary.failures = collector.failures
        var bulk: [(path: String, kind: BulkKind)] = []
        var done = 0
        for batch in collector.files.batches(of: Importer.batchFiles) {
            let results = Parallel.map(Array(batch), read).flatMap { $0 }
            try take(results, into: &summary)
            for case .success(.bulk(let path, let kind)) in results { bulk.append((path, kind)) }
            done += batch.count
            progress(WorkProgress(stage: .reading, done: done, total: collector.files.count))
        }
        for (path, kind) in bulk { try importBulk(path, kind, into: &summary, progress: progress) }
        return summary
    }

    /// Imports texts that are in memory; their names part them.
    func importTexts(
        _ texts: [(name: String, bytes: [UInt8])], from source: String, progress: (WorkProgress) -> Void
    ) throws -> ImportSummary {
        var summary = ImportSummary()
        let sources = texts.map { SourceText(bytes: $0.bytes, origin: $0.name, fileName: $0.name) }
        try take(Parallel.map(sources) { read($0, from: source) }, into: &summary)
        progress(WorkProgress(stage: .reading, done: texts.count, total: texts.count))
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
                let taken = summary.articles.count
                if let new = try store(parsed, added: added, in: session, into: &summary) { arrived.append(new) }
                if summary.articles.count > taken { parsed.tellUnreadDate(to: &summary) }
            case .subscription(let wish):
                if try session.follow(wish).isNew { summary.followed += 1 } else { summary.followedAlready += 1 }
            case .remark(let remark): summary.remarks.append(remark)
            case .bulk: break
            }
        }
        summary.muted = try rules.apply(to: arrived, in: session)
        return summary
    }

    /// Writes a batch in one transaction.
    func take(_ results: [Result<Input, InputProblem>], into summary: inout ImportSummary) throws {
        let taken = try library.intake { try take(results.compactMap { try? $0.get() }, in: $0) }
        summary.add(taken)
        for case .failure(let failure) in results { summary.failures.append(failure) }
    }
}

// MARK: - Private

extension Importer {
    /// A transaction's worth: large enough to be quick, small enough to lose.
    private static let batchFiles = 256

    private func read(_ file: FileCollector.Found) -> [Result<Input, InputProblem>] {
        if let kind = BulkKind(fileName: file.path) { return [.success(.bulk(path: file.path, kind))] }
        do throws(InputProblem) {
            let source = try FileBytes.source(file.path, origin: file.path)
            if let kind = BulkKind(source) {
                if kind == .mailbox, MailboxReader.isMessage(source.bytes, fileName: source.fileName) {
                    return [read(NumberedMessage(number: 1, message: MailMessage(source.bytes)), from: file.path)]
                }
                // Read as a stream, later: not here, too.
                return [.success(.bulk(path: file.path, kind))]
            }
            let content = try parse(source)
            let remark = content.remark.map { remark in
                Input.remark(InputRemark(origin: file.path, sentence: "\(file.path.safeLine): \(remark)"))
            }
            return (remark.map { [.success($0)] } ?? []) + inputs(of: content, source, in: file)
        } catch {
            return [.failure(error)]
        }
    }

    private func inputs(
        of content: FileContent, _ source: SourceText, in file: FileCollector.Found
    ) -> [Result<Input, InputProblem>] {
        switch content {
        case .article(let content):
            let place = SourcePlace(file.root == file.path ? .file : .folder, at: file.root)
            let article = IncomingArticle(
                content: content, key: "file:" + file.path, origin: file.path, source: place, bytes: source.bytes)
            return [.success(.article(article))]
        case .feed(let feed): return entries(of: feed, at: file.path)
        case .subscriptions(let feeds): return Subscriptions.wishes(feeds, from: file.path)
        case .bulk: return [.success(.bulk(path: file.path, .lines))]
        }
    }

    private func read(_ text: SourceText, from source: String) -> Result<Input, InputProblem> {
        guard let read = try? FileReader.read(text, zone: clock.zone), case .article(let content) = read else {
            return .failure(InputProblem(origin: text.origin, sentence: "\(text.origin.safeLine) is no article."))
        }
        return .success(
            .article(
                IncomingArticle(
                    content: content, key: "text:\(source)/\(text.origin)", origin: text.origin,
                    source: SourcePlace(.folder, at: source), bytes: text.bytes)))
    }

    private func entries(of feed: ParsedFeed, at path: String) -> [Result<Input, InputProblem>] {
        FeedArticles.parsed(feed, from: path, zone: clock.zone).map { .success(.article($0)) }
    }

    private func parse(_ source: SourceText) throws(InputProblem) -> FileContent {
        do {
            return try FileReader.read(source, zone: clock.zone)
        } catch {
            throw InputProblem(origin: source.origin, sentence: "\(source.origin.safeLine): \(error)")
        }
    }

    /// Returns the article if it is new.
    private func store(
        _ parsed: IncomingArticle, added: Int, in session: IntakeSession, into summary: inout ImportSummary
    ) throws -> Article.ID? {
        let hash = ContentHash.of(parsed.identity ?? parsed.bytes)
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
        _ parsed: IncomingArticle, _ hash: Int64, _ added: Int, _ session: IntakeSession
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
