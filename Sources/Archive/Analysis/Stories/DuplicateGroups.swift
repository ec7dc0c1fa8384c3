import GRDB
import News

/// Who stands under whom among near-duplicates. A head that goes under another takes along all who stand under it:
/// where each copy of a text is earlier than those before, all of them. So moves are gathered, and everybody is
/// written where he ends up.
final class DuplicateGroups {
    private let db: Database
    /// The head under which each went, with those under him; not written yet.
    private var moved: [Int64: Int64] = [:]
    /// Of those that were moved, where they went themselves later: those under them had gone by then.
    private var movedAgain: [Int64: Int64] = [:]

    init(_ db: Database) {
        self.db = db
    }

    /// Nil where it stands by itself.
    func head(of article: Int64) throws -> Int64? {
        guard let first = try movedAgain[article] ?? moved[article] ?? written(article) else { return nil }
        return end(of: first)
    }

    /// Puts an article, and those under it, under the earliest.
    func fold(_ article: Int64, under earliest: Int64) throws {
        // Who has no head was not moved: so no way leads in a ring.
        try show(earliest)
        if moved[article] == nil { moved[article] = earliest } else { movedAgain[article] = earliest }
    }

    /// Folded under no other, which most articles are already.
    func show(_ article: Int64) throws {
        guard try head(of: article) != nil else { return }
        try flush()
        try db.run("UPDATE article SET duplicateOf = NULL WHERE id = ?", [article])
    }

    func flush() throws {
        for article in moved.keys.sorted() {
            try db.run(
                "UPDATE article SET duplicateOf = ?1 WHERE (id = ?2 OR duplicateOf = ?2) AND duplicateOf IS NOT ?1",
                [end(of: article), article])
        }
        for (article, head) in movedAgain.sorted(by: { $0.key < $1.key }) {
            try db.run(
                "UPDATE article SET duplicateOf = ?1 WHERE id = ?2 AND duplicateOf IS NOT ?1",
                [end(of: head), article])
        }
        (moved, movedAgain) = ([:], [:])
    }
}

// MARK: - Private

extension DuplicateGroups {
    private func written(_ article: Int64) throws -> Int64? {
        try db.number("SELECT duplicateOf FROM article WHERE id = ?", [article])
    }

    /// Where who stands here ends up; remembered, so that long ways are gone once.
    private func end(of article: Int64) -> Int64 {
        var end = article
        while let next = moved[end] { end = next }
        var step = article
        while let next = moved[step], next != end {
            moved[step] = end
            step = next
        }
        return end
    }
}
