public import News

/// The list of articles.
public struct ListPane: Hashable, Sendable {
    public internal(set) var query = ListQuery.everything
    public internal(set) var rows = Listing<ArticleRow>()
    /// False until the first answer is there.
    public internal(set) var isLoaded = false
    /// No rows behind these in the library.
    public internal(set) var isComplete = false
    public internal(set) var isLoadingMore = false
    public internal(set) var total: Int?
    /// Articles that came in since; shown when asked for, so that nothing moves.
    public internal(set) var arrived = 0
    /// For an empty list: how many would be left without each of the filter's terms.
    public internal(set) var hitsWithout: [Int] = []
    /// The row to stand on when it comes.
    var wanted: Article.ID?

    /// Rows asked for at once.
    static let pageSize = 200

    public init() {}

    public var unread: Int { rows.rows.reduce(0) { $0 + ($1.isUnread ? 1 : 0) } }
}
