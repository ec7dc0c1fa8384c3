public import News

/// What an import did, for its closing line.
public struct ImportSummary: Equatable, Sendable {
    public var new = 0
    public var changed = 0
    /// New ones that a rule hid.
    public var muted = 0
    public var same = 0
    /// Files that held the bytes of an article that is already there.
    public var otherPlaces = 0
    /// Feeds that are followed from now on, and those that were already.
    public var followed = 0
    public var followedAlready = 0
    /// Every article that was new or changed.
    public var articles: [Article.ID] = []
    public var failures: [InputProblem] = []
    /// Inputs that held nothing, or more than is read, each with a sentence that says so.
    public var remarks: [InputRemark] = []

    /// New or changed articles with a date that can't be read, and the first of them: they count as undated.
    private var unreadDates = 0
    private var firstUnreadDate: UnreadDate?

    private struct UnreadDate: Equatable {
        let origin: String
        let text: String
    }

    public init() {}

    /// "12 articles new, 1 changed, 3 known already; 2 inputs failed."
    public var sentence: String {
        let isOnlyOfFeeds = followed + followedAlready > 0 && new + changed + same + otherPlaces == 0
        let failed = failures.isEmpty ? "" : "; \(counted(failures.count, "input")) failed"
        return (isOnlyOfFeeds ? feeds : articlesInWords + (feeds.isEmpty ? "" : "; " + feeds)) + failed + "."
    }

    /// "12 articles new, 1 changed"
    var newAndChanged: String {
        counted(new, "article") + " new" + (muted > 0 ? " (\(muted) muted)" : "")
            + (changed > 0 ? ", \(changed) changed" : "")
    }

    private var articlesInWords: String {
        newAndChanged + (same + otherPlaces > 0 ? ", \(same + otherPlaces) known already" : "")
    }

    /// Counts another import in.
    public mutating func add(_ other: ImportSummary) {
        new += other.new
        changed += other.changed
        muted += other.muted
        same += other.same
        otherPlaces += other.otherPlaces
        followed += other.followed
        followedAlready += other.followedAlready
        articles += other.articles
        failures += other.failures
        remarks += other.remarks
        unreadDates += other.unreadDates
        firstUnreadDate = firstUnreadDate ?? other.firstUnreadDate
    }

    mutating func noteUnreadDate(_ text: String, of origin: String) {
        unreadDates += 1
        firstUnreadDate = firstUnreadDate ?? UnreadDate(origin: origin, text: text)
    }

    /// What is to be said beside failures, a sentence for each.
    public var remarkSentences: [String] {
        guard let first = firstUnreadDate else { return remarks.map(\.sentence) }
        let date = "'\(first.text.safeLine.cut(to: 60))' is no date"
        let others = unreadDates == 1 ? "it counts as undated" : "it and \(unreadDates - 1) more count as undated"
        return remarks.map(\.sentence) + ["\(first.origin.safeLine): \(date); \(others)."]
    }

    /// "3 feeds followed, 1 was already: `dateline refresh` fetches them"; empty where there are none.
    private var feeds: String {
        guard followed + followedAlready > 0 else { return "" }
        let already = followedAlready > 0 ? ", \(followedAlready) followed already" : ""
        return counted(followed, "feed") + " followed" + already + " (`dateline refresh` fetches them)"
    }

    /// A sentence for each input that failed; of one that is something else
    /// altogether, where every line failed alike, three and how many more.
    public var failureSentences: [String] {
        let sentences = failures.map(\.sentence)
        let hasNothing = new + changed + same + otherPlaces + followed + followedAlready == 0
        guard hasNothing, failures.count > 4, let origin = failures.first?.origin,
            failures.allSatisfy({ $0.origin == origin })
        else { return sentences }
        return sentences.prefix(3) + ["\(origin.safeLine): \(failures.count - 3) more, and no article among them."]
    }
}
