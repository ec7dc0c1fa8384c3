import GRDB
import News

/// A row of `feed`.
enum FeedRecord {
    /// How the feed stands.
    static let standingColumns = [
        "address", "secret", "origin", "etag", "lastModified", "fetched", "succeeded", "failures", "problem", "due",
        "heldUntil", "isGone", "movedTo", "movedSince",
    ]

    /// With `source s`.
    static let columns = """
        s.id, s.name, s.location, f.wantsFullText, \(standingColumns.map { "f." + $0 }.joined(separator: ", "))
        """

    static func feed(_ row: Row) -> StoredFeed {
        StoredFeed(
            source: Source.ID(row[0]), name: row[1], location: row[2], wantsFullText: row[3],
            standing: standing(row, from: 4))
    }

    static func arguments(_ standing: FeedStanding) -> Bindings {
        [
            standing.address, standing.secret, standing.origin, standing.etag, standing.lastModified,
            standing.fetched, standing.succeeded, standing.failures, standing.problem, standing.due,
            standing.heldUntil, standing.isGone, standing.movedTo, standing.movedSince,
        ]
    }

    /// Folders are lines, in the order in which they were told.
    static func text(of folders: [String]) -> String { folders.joined(separator: "\n") }

    static func folders(_ text: String) -> [String] { text.split(separator: "\n").map(String.init) }

    /// `standingColumns` from the column `offset` on.
    static func standing(_ row: Row, from offset: Int) -> FeedStanding {
        var standing = FeedStanding(address: row[offset], secret: row[offset + 1], origin: row[offset + 2])
        standing.etag = row[offset + 3]
        standing.lastModified = row[offset + 4]
        standing.fetched = row[offset + 5]
        standing.succeeded = row[offset + 6]
        standing.failures = row[offset + 7]
        standing.problem = row[offset + 8]
        standing.due = row[offset + 9]
        standing.heldUntil = row[offset + 10]
        standing.isGone = row[offset + 11]
        standing.movedTo = row[offset + 12]
        standing.movedSince = row[offset + 13]
        return standing
    }
}
