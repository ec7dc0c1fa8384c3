import GRDB
import News

/// What one analysis session read and the next will ask for again: the
/// entities and events that articles of one time share, and how frequent their
/// terms are.
///
/// It holds only while nobody else changed the analysis, in this process or
/// another: `tally.analyses` counts those changes.
struct AnalysisCache: Sendable {
    /// When so many were asked for, those that nobody asked for meanwhile are forgotten: a few megabytes each.
    private static let mostEntities = 4_000
    private static let mostKeys = 40_000

    var entities: [Entity.ID: EntityStore.State] = [:]
    /// Those that nobody has asked for lately.
    var formerEntities: [Entity.ID: EntityStore.State] = [:]
    /// As names are compared with them; small, so four times as many.
    var knownEntities: [Entity.ID: EntityCandidate] = [:]
    /// Whom keys of names bring.
    var filed: [Int64: [Int64]] = [:]
    /// Terms of articles that names were compared with.
    var asked: [Int64: TermVector] = [:]
    var events = EventMemory()
    var terms = TermFrequencies()
    /// `tally.analyses` when this was true.
    var analyses: Int64 = 0

    static func count(in db: Database) throws -> Int64 {
        try db.number("SELECT analyses FROM tally") ?? 0
    }

    mutating func forgetWhereFull() {
        if entities.count > AnalysisCache.mostEntities { (entities, formerEntities) = ([:], entities) }
        if knownEntities.count > AnalysisCache.mostEntities * 4 { knownEntities = [:] }
        if filed.count > AnalysisCache.mostKeys { filed = [:] }
        if asked.count > AnalysisSession.mostAsked { asked = [:] }
    }
}
