import Archive
import Fetching
import Ingestion
import News
import Synchronization

/// Fetches the pages of articles of which a feed gave only the beginning. What
/// a page brings beyond that becomes the article's text; where it brings
/// nothing more, or fails, the beginning stays.
struct FullTextRun: Sendable {
    let library: Library
    let clock: Clock
    let rules: IntakeRules

    /// Pages of one run; the rest has its turn with the next.
    private static let most = 1_000

    /// Returns how many texts were replaced. `progress` is told how many pages of how many are done.
    func run(
        _ ids: [Source.ID]?, cancellation: Cancellation, progress: (Int, Int) -> Void = { _, _ in }
    ) throws -> Int {
        let pages = try requests(for: library.wantedPages(ids, limit: FullTextRun.most))
        guard !pages.isEmpty else { return 0 }
        let replaced = Mutex(0)
        let line = BoundedQueue(places: 4)
        rules.fetcher.fetch(pages.map(\.request), cancellation: cancellation) { fetched in
            guard case .finished(let outcome) = fetched.state else { return }
            let article = pages[fetched.index].article
            line.add {
                if try settle(article, outcome) { replaced.withLock { $0 += 1 } }
            }
            if line.hasFailed { cancellation.cancel() }
            progress(fetched.done, fetched.total)
        }
        try line.finish()
        return replaced.withLock { $0 }
    }
}

// MARK: - Private

extension FullTextRun {
    /// An entry may name any address: only those at the host and port of its feed may go where that may.
    private func requests(
        for pages: [WantedPage]
    ) throws -> [(article: Article.ID, request: FetchRequest)] {
        let feeds = try library.followedFeeds(Array(Set(pages.map(\.source))))
        let states = Dictionary(feeds.map { ($0.source, RefreshState($0.standing)) }) { first, _ in first }
        return pages.compactMap { page in
            guard let address = WebAddress(page.url), case let state?? = states[page.source] else { return nil }
            let origin = address.isServed(with: state.address) ? state.origin : .found
            let request = FetchRequest(address.replacing(state.address), origin: origin, wish: .page)
            return (page.article, request)
        }
    }

    /// True if the article has another text now.
    private func settle(_ article: Article.ID, _ outcome: FetchOutcome) throws -> Bool {
        switch outcome {
        case .fetched(let bytes, let notes): return try take(bytes, notes, into: article)
        case .gone: try giveUp(article, forGood: true)
        case .failed(.status(let code, _)): try giveUp(article, forGood: (400..<500).contains(code))
        case .failed(let error) where !error.isConnectivity: try giveUp(article, forGood: false)
        case .failed, .retryLater, .cancelled, .notModified: break
        }
        return false
    }

    private func giveUp(_ article: Article.ID, forGood: Bool) throws {
        try library.intake { try $0.giveUpPage(of: article, forGood: forGood) }
    }

    private func take(_ bytes: [UInt8], _ notes: AnswerNotes, into article: Article.ID) throws -> Bool {
        let source = SourceText(bytes: bytes, origin: notes.address.description)
        let page = try? ArticleReader.read(source, zone: clock.zone, charset: notes.contentType?.charset)
        return try library.intake { session in
            guard var content = try session.contentWantingPage(article) else { return false }
            guard let page, try page.brings(content.text, isFull: session.fullContent(of: article) != nil) else {
                try session.giveUpPage(of: article, forGood: true)
                return false
            }
            content.takeText(of: page)
            content.byline = content.byline ?? page.byline
            content.published = content.published ?? page.published
            try session.replaceText(of: article, with: content, page: rules.keepsOriginals ? bytes : nil)
            return true
        }
    }
}

extension ArticleContent {
    /// Whether there is more in a page than in what the feed gave; or, where
    /// that is a page's text already, whether this is no mere notice in its place.
    fileprivate func brings(_ former: String, isFull: Bool) -> Bool {
        isFull ? text.utf8.count * 2 > former.utf8.count : text.utf8.count > former.utf8.count
    }

    /// Everything that is text, and what was found out about it; title, date and the like stay.
    mutating func takeText(of other: ArticleContent) {
        text = other.text
        blocks = other.blocks
        removed = other.removed
        language = other.language
        datelinePlace = other.datelinePlace
    }
}
