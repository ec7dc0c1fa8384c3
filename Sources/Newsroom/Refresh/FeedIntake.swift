import Archive
import Ingestion
import News

/// Puts what an answer brought into the library.
struct FeedIntake: Sendable {
    let library: Library
    let clock: Clock
    let importer: Importer

    /// A transaction's worth: nobody else who writes waits for long.
    private static let batch = 500

    /// Takes the entries of a feed in, and with the last of them how it stands
    /// now. Nothing comes in from a feed that was unfollowed meanwhile.
    func store(_ feed: ParsedFeed?, of stored: StoredFeed, standing: FeedStanding) throws -> ImportSummary {
        let entries = feed.map { FeedArticles.parsed($0, from: stored.location, zone: clock.zone) } ?? []
        var summary = ImportSummary()
        if let feed, feed.isCut, let remark = feed.remark {
            let address = standing.address
            summary.remarks = [InputRemark(origin: address, sentence: "\(address): \(remark)")]
        }
        for batch in entries.dropLast(min(entries.count, FeedIntake.batch)).map({ $0 }).batches(of: FeedIntake.batch) {
            try library.intake { summary.add(try take(batch, of: stored.source, in: $0)) }
        }
        return try library.intake { session in
            guard try session.followedFeed(stored.source) != nil else { return summary }
            summary.add(try take(entries.suffix(FeedIntake.batch), of: stored.source, in: session))
            try session.save(standing, of: stored.source, name: feed?.title, homepage: feed?.homepage)
            return summary
        }
    }

    private func take(
        _ entries: ArraySlice<IncomingArticle>, of source: Source.ID, in session: IntakeSession
    ) throws -> ImportSummary {
        guard let feed = try session.followedFeed(source) else { return ImportSummary() }
        let taken = try importer.take(entries.map(Importer.Input.article), in: session)
        if feed.wantsFullText { try session.wantPages(of: taken.articles) }
        return taken
    }
}
