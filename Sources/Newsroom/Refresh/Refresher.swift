import Archive
import Fetching
import Ingestion
import News
import Synchronization

/// Asks the feeds that are followed for what is new. Each answer is stored
/// with its articles at once, so that what came stays when the rest is stopped.
struct Refresher: Sendable {
    let library: Library
    let clock: Clock
    let importer: Importer
    let rules: IntakeRules

    /// - Parameters:
    ///   - ids: nil for all that are due, or, if a person wishes it, all that aren't gone.
    ///   - progress: called from several threads, but never by two at once.
    func refresh(
        _ ids: [Source.ID]?, wish: RefreshState.Wish, cancellation: Cancellation,
        progress: @escaping @Sendable (RefreshProgress) -> Void
    ) throws -> RefreshSummary {
        let round = RefreshRound(progress: progress)
        let questions = try questions(ids, wish, round)
        round.begin(questions.count)
        let line = BoundedQueue(places: 4)
        rules.fetcher.fetch(questions.map(\.request), cancellation: cancellation) { fetched in
            let question = questions[fetched.index]
            switch fetched.state {
            case .started: round.note(question.feed, .asked)
            case .finished(let outcome):
                line.add { try settle(question, outcome, round) }
                if line.hasFailed { cancellation.cancel() }
            }
        }
        try line.finish()
        try settleUnreached(round)
        var summary = round.summary
        guard !cancellation.isCancelled, !summary.isOffline else { return summary }
        summary.fullTexts = try FullTextRun(library: library, clock: clock, rules: rules)
            .run(ids, cancellation: cancellation) { round.note(page: $0, of: $1) }
        return summary
    }

    /// Where nothing at all was reached the network is missing, and no feed is
    /// to blame; else those that weren't reached are told.
    func settleUnreached(_ round: RefreshRound) throws {
        guard let unreached = round.unreached() else { return }
        try library.intake { session in
            for (question, problem) in unreached {
                var standing = question.state.standing
                standing.problem = problem
                guard try session.followedFeed(question.feed.source) != nil else { continue }
                try session.save(standing, of: question.feed.source)
            }
        }
    }

    /// A feed that is asked.
    struct Question: Sendable {
        let feed: StoredFeed
        let state: RefreshState
        let request: FetchRequest
    }
}

// MARK: - Private

extension Refresher {
    private var decision: RefreshDecision { RefreshDecision(interval: rules.interval, now: clock.now()) }

    private func questions(
        _ ids: [Source.ID]?, _ wish: RefreshState.Wish, _ round: RefreshRound
    ) throws -> [Question] {
        let now = clock.now()
        return try library.followedFeeds(ids).compactMap { feed in
            guard let state = RefreshState(feed.standing) else {
                round.fail(feed, "\(feed.standing.address.safeLine) is no web address.")
                return nil
            }
            if ids == nil, state.standing.isGone { return nil }
            guard let request = state.request(for: wish, at: now) else {
                round.leave(feed, until: state.standing.heldUntil, now: now, zone: clock.zone)
                return nil
            }
            return Question(feed: feed, state: state, request: request)
        }
    }

    /// Reads, decides and stores.
    private func settle(_ question: Question, _ outcome: FetchOutcome, _ round: RefreshRound) throws {
        if case .cancelled = outcome { return round.note(question.feed, .cancelled) }
        if case .failed(let error) = outcome, error.isConnectivity {
            return round.postpone(question, error.sentenceOfFeed)
        }
        let (feed, content) = read(outcome, of: question.feed)
        let state = decision.state(behind: outcome, content: content, from: question.state)
        let articles = try FeedIntake(library: library, clock: clock, importer: importer)
            .store(feed, of: question.feed, standing: state.standing)
        if let problem = state.standing.problem {
            round.fail(question.feed, problem)
        } else {
            round.read(question.feed, articles)
        }
    }

    private func read(_ outcome: FetchOutcome, of feed: StoredFeed) -> (ParsedFeed?, RefreshDecision.Content) {
        guard case .fetched(let bytes, let notes) = outcome else { return (nil, .read) }
        do {
            return (try FetchedFeed.read(bytes, notes), .read)
        } catch {
            return (nil, .unreadable("\(feed.standing.address): \(FetchedFeed.sentence(error))"))
        }
    }
}

/// The bytes of an answer as a feed.
enum FetchedFeed {
    static func read(_ bytes: [UInt8], _ notes: AnswerNotes) throws(IngestionError) -> ParsedFeed {
        let address = notes.address.description
        return try FeedReader.read(
            SourceText(bytes: bytes, origin: address), base: address, charset: notes.contentType?.charset)
    }

    /// Why there is no feed in an answer, which is no file.
    static func sentence(_ error: IngestionError) -> String { error == .empty ? "The answer is empty." : "\(error)" }
}
