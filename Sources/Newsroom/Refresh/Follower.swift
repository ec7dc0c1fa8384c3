import Archive
import Fetching
import FoundationEssentials
import Ingestion
public import News

/// How a feed is to be followed.
public struct FollowOptions: Hashable, Sendable {
    /// The folder it is put in.
    public var folder: String?
    /// Whether the pages of its entries are fetched, because it gives only the beginnings.
    public var wantsFullText: Bool
    /// The user says that the host is their own, though its name doesn't show it.
    public var isOwn: Bool

    public init(folder: String? = nil, wantsFullText: Bool = false, isOwn: Bool = false) {
        self.folder = folder
        self.wantsFullText = wantsFullText
        self.isOwn = isOwn
    }
}

/// A feed that is followed from now on.
public struct Followed: Equatable, Sendable {
    public let source: Source.ID
    public let name: String
    /// False if it was followed already.
    public let isNew: Bool
    public let articles: ImportSummary
    /// Further feeds of the page that was given.
    public let others: [String]
}

/// Follows what an address leads to: a feed, or the feed of a page. All is
/// fetched and read before anything is stored.
struct Follower {
    let library: Library
    let clock: Clock
    let importer: Importer
    let rules: IntakeRules

    /// Throws an `ImportFailure` if there is no feed.
    func follow(_ text: String, _ options: FollowOptions, cancellation: Cancellation) throws -> Followed {
        let address = try typed(text)
        let origin: AddressOrigin = options.isOwn ? .own : .typed
        let answer = try fetch(address, origin, cancellation)
        let feed: ParsedFeed
        do {
            feed = try FetchedFeed.read(answer.bytes, answer.notes)
        } catch {
            return try followFeed(ofPage: answer, at: address, origin, error, options, cancellation)
        }
        return try keep(Found(address: address, origin: origin, feed: feed, answer: answer), options, others: [])
    }

    /// What an answer brought.
    struct Answer {
        let bytes: [UInt8]
        let notes: AnswerNotes
    }

    struct Found {
        let address: WebAddress
        let origin: AddressOrigin
        let feed: ParsedFeed
        let answer: Answer
    }
}

// MARK: - Private

extension Follower {
    /// A page may name many feeds that are gone; so many are tried.
    private static let mostTries = 5

    private func typed(_ text: String) throws -> WebAddress {
        let isFile = !text.contains("://") && FileManager.default.fileExists(atPath: text)
        guard !isFile else {
            throw failure(text, "\(text.safeLine) is a file here; `dateline import` takes it in.")
        }
        guard let address = WebAddress(typed: text) else {
            throw failure(text, "'\(text.safeLine)' is no web address; write it as https://HOST/PATH.")
        }
        return address
    }

    private func fetch(
        _ address: WebAddress, _ origin: AddressOrigin, _ cancellation: Cancellation
    ) throws -> Answer {
        let request = FetchRequest(address, origin: origin)
        switch rules.fetcher.fetch(request, cancellation: cancellation) {
        case .fetched(let bytes, let notes): return Answer(bytes: bytes, notes: notes)
        case .failed(let error): throw failure(address, "\(error)")
        case .cancelled: throw failure(address, "\(address) was not followed: it was stopped.")
        case .retryLater: throw failure(address, "\(address.host) wants to be asked later; nothing was followed.")
        case .gone: throw failure(address, "\(address.host) says that there is nothing at \(address) any more.")
        case .notModified: throw failure(address, "\(address.host) sent nothing, though nothing was known of it.")
        }
    }

    /// `reason` is why the page is no feed.
    private func followFeed(
        ofPage page: Answer, at address: WebAddress, _ origin: AddressOrigin, _ reason: IngestionError,
        _ options: FollowOptions, _ cancellation: Cancellation
    ) throws -> Followed {
        if reason == .notAFeed(.subscriptions) {
            throw failure(
                address,
                "\(address) is a list of subscriptions; save it, and `dateline import` follows the feeds in it.")
        }
        guard reason == .notAFeed(.html) || reason == .notAFeed(nil) else {
            throw failure(address, "\(address): \(reason)")
        }
        let base = page.notes.address
        let source = SourceText(bytes: page.bytes, origin: base.description)
        let links = FeedLinks.find(in: source, charset: page.notes.contentType?.charset).compactMap {
            WebAddress($0.url)
        }
        let none = failure(address, "\(address) is no feed, and names none.")
        guard !links.isEmpty else { throw none }
        var problem: (any Error)?
        for (index, link) in links.prefix(Follower.mostTries).enumerated() {
            let origin = link.host == address.host ? origin : .found
            do {
                let link = link.replacing(address)
                let answer = try fetch(link, origin, cancellation)
                let feed = try FetchedFeed.read(answer.bytes, answer.notes)
                let others = links[(index + 1)...].map(\.description)
                return try keep(
                    Found(address: link, origin: origin, feed: feed, answer: answer), options, others: others)
            } catch let error as IngestionError {
                problem = problem ?? failure(link, "\(link), which \(address) names as its feed: \(error)")
            } catch let error as ImportFailure {
                problem = problem ?? error
            }
        }
        throw problem ?? none
    }

    private func keep(_ found: Found, _ options: FollowOptions, others: [String]) throws -> Followed {
        let decision = RefreshDecision(interval: rules.interval, now: clock.now())
        let state = decision.state(
            behind: .fetched([], found.answer.notes), from: RefreshState(found.address, origin: found.origin))
        return try library.lastingIntake { session in
            let wish = FeedWish(
                state.standing, homepage: found.feed.homepage, folder: options.folder,
                wantsFullText: options.wantsFullText, otherAddress: found.answer.notes.address.description)
            let (stored, isNew) = try session.follow(wish)
            let entries = FeedArticles.parsed(found.feed, from: stored.location, zone: clock.zone)
            let articles = try importer.take(entries.map(Importer.Input.article), in: session)
            try session.save(
                state.standing, of: stored.source, name: found.feed.title, homepage: found.feed.homepage)
            if stored.wantsFullText { try session.wantPages(of: articles.articles) }
            let name = try session.followedFeed(stored.source)?.name ?? stored.name
            return Followed(source: stored.source, name: name, isNew: isNew, articles: articles, others: others)
        }
    }

    private func failure(_ address: WebAddress, _ sentence: String) -> ImportFailure {
        failure(address.description, sentence)
    }

    private func failure(_ origin: String, _ sentence: String) -> ImportFailure {
        ImportFailure(origin: origin, sentence: sentence)
    }
}
