import GRDB
import News

/// Gives each article its place in the order of all: newest first is falling
/// positions, an index walk.
///
/// A position is the article's second times 16, so that 16 articles fit a
/// second; further ones spill below it. A day without a time stands at its
/// noon. An article with no date stands where it came in.
struct Positions {
    private static let perSecond: Int64 = 16
    private static let noon = 43_200

    /// The last position given at each moment: those that follow go below it.
    private var given: [Int64: Int64] = [:]

    /// A free position. Articles of one moment get falling ones, so the first
    /// of a batch stands on top.
    mutating func next(published: Publication?, added: Int, in db: Database) throws -> Int64 {
        let wanted = Positions.wanted(published: published, added: added)
        var position = given[wanted].map { $0 - 1 } ?? wanted
        if try Positions.isTaken(position, db) { position = try Positions.firstFree(below: position, db) }
        given[wanted] = position
        return position
    }

    /// Where the moment begins; a later moment's articles may have spilled here.
    static func wanted(published: Publication?, added: Int) -> Int64 {
        guard let published else { return bounded(added) }
        return bounded(published.isDayOnly ? published.seconds + noon : published.seconds)
    }

    /// Positions from the first moment of `day` on, with room for what spilled below it.
    static func start(of day: CalendarDay) -> Int64 {
        bounded(day.daysSince1970 * 86_400)
    }

    private static func bounded(_ seconds: Int) -> Int64 {
        Int64(max(-1 << 40, min(1 << 40, seconds))) * perSecond
    }

    private static func isTaken(_ position: Int64, _ db: Database) throws -> Bool {
        try db.holds("SELECT 1 FROM article WHERE position = ?", [position])
    }

    /// Doubles its steps down to a free place, then halves them back up: logarithmic in the run that is taken.
    private static func firstFree(below taken: Int64, _ db: Database) throws -> Int64 {
        var step: Int64 = 1
        while try isTaken(taken - step, db) { step *= 2 }
        var free = taken - step
        var full = taken - step / 2
        while full - free > 1 {
            let middle = free + (full - free) / 2
            if try isTaken(middle, db) { full = middle } else { free = middle }
        }
        return free
    }
}
