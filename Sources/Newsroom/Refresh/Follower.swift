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

/// What following waits for.
public enum FollowProgress: Equatable, Sendable {
    /// An answer from this address.
    case asking(String)
    /// The pages of entries of which the feed gave only the beginning.
    case pages(done: Int, total: Int)
}

/// Follows what an address leads to: a feed, or the feed of a page. All is
/// fetched and read before anything is stored.
struct Follower {
    let library: Library
    let clock: Clock
    let importer: Importer
    let rules: IntakeRules

    /// Throws an `InputProblem` if there is no feed.
    func follow(
        _ text: String, _ options: FollowOptions, cancellation: Cancellation, progress: (FollowProgress) -> Void
    ) throws -> Followed {
        let address = try typed(text)
        let origin: AddressOrigin = options.isOwn ? .own : .typed
        func ask(_ address: WebAddress, _ origin: AddressOrigin) throws -> Answer {
            progress(.asking(address.description))
            return try fetch(address, origin, cancellation)
        }
        let answer = try ask(address, origin)
        let feed: ParsedFeed
        do {
            feed = try FetchedFeed.read(answer.bytes, answer.notes)
        } catch {
            return try followFeed(ofPage: answer, at: address, origin, error, options, ask)
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
        let isFile = !text.contains("://") && !MissingFile.isMissing(text)
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
        _ options: FollowOptions, _ ask: (WebAddress, AddressOrigin) throws -> Answer
    ) throws -> Followed {
        let links = try links(of: page, at: address, reason)
        var problem: InputProblem?
        for (index, link) in links.prefix(Follower.mostTries).enumerated() {
            do {
                let found = try look(at: link, from: address, origin, ask)
                return try keep(found, options, others: links[(index + 1)...].map(\.description))
            } catch let failure as InputProblem {
                problem = problem ?? failure
            }
        }
        throw problem ?? failure(address, "\(address) is no feed, and names none.")
    }

    /// The feeds that a page names; throws if it names none or is no page.
    private func links(of page: Answer, at address: WebAddress, _ reason: IngestionError) throws -> [WebAddress] {
        switch reason {
        case .notAFeed(.subscriptions):
            throw failure(
                address,
                "\(address) is a list of subscriptions; save it, and `dateline import` follows the feeds in it.")
        case .notAFeed(.html), .notAFeed(nil):
            let source = SourceText(bytes: page.bytes, origin: page.notes.address.description)
            return FeedLinks.find(in: source, charset: page.notes.contentType?.charset).compactMap {
                WebAddress($0.url)
            }
        default: throw failure(address, "\(address): \(FetchedFeed.sentence(reason))")
        }
    }

    private func look(
        at link: WebAddress, from page: WebAddress, _ origin: AddressOrigin,
        _ ask: (WebAddress, AddressOrigin) throws -> Answer
    ) throws -> Found {
        let origin = link.isServed(with: page) ? origin : .found
        let link = link.replacing(page)
        let answer = try ask(link, origin)
        do {
            let feed = try FetchedFeed.read(answer.bytes, answer.notes)
            return Found(address: link, origin: origin, feed: feed, answer: answer)
        } catch {
            throw failure(link, "\(link), which \(page) names as its feed: \(FetchedFeed.sentence(error))")
        }
    }

    private func keep(_ found: Found, _ options: FollowOptions, others: [String]) throws -> Followed {
        let fresh = RefreshState(found.address, origin: found.origin)
        let wish = FeedWish(
            fresh.standing, homepage: found.feed.homepage, folder: options.folder, wantsFullText: options.wantsFullText,
            otherAddress: found.answer.notes.address.description)
        let (stored, isNew) = try library.lastingIntake { try $0.follow(wish) }
        let state = RefreshDecision(interval: rules.interval, now: clock.now())
            .state(behind: .fetched([], found.answer.notes), from: fresh)
        let articles = try FeedIntake(library: library, clock: clock, importer: importer)
            .store(found.feed, of: stored, standing: state.standing)
        let name = try library.source(stored.source)?.name ?? stored.name
        return Followed(source: stored.source, name: name, isNew: isNew, articles: articles, others: others)
    }

    private func failure(_ address: WebAddress, _ sentence: String) -> InputProblem {
        failure(address.description, sentence)
    }

    private func failure(_ origin: String, _ sentence: String) -> InputProblem {
        InputProblem(origin: origin, sentence: sentence)
    }
}
