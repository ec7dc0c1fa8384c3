public import News

/// The list of articles.
public struct ListPane: Hashable, Sendable {
    public internal(set) var query = ListQuery.everything
    public internal(set) var rows = Listing<ArticleRow>()
    /// False until the first answer is there.
    public internal(set) var isLoaded = false
    /// No rows behind these in the library.
    public internal(set) var isComplete = false
    var isLoadingMore = false
    public internal(set) var total: Int?
    /// Articles that came in since; shown when asked for, so that nothing moves.
    public internal(set) var arrived = 0
    /// For an empty list: what the filter's terms find.
    public internal(set) var termCounts = FilterCounts()
    /// The row to stand on when it comes; whoever moves wants it no more.
    var wanted: WantedRow?
    /// How many rows lie in front of `rows`: those far above the cursor are let go of, and come back when it nears them.
    public internal(set) var skipped = 0
    /// The first page while it is let go of: one key goes there from anywhere.
    var head: [ArticleRow] = []
    var isLoadingBefore = false
    var isLoadingEnd = false
    /// The cursor goes on to the last of the rows that come.
    var goesToEnd = false

    /// Rows asked for at once.
    static let pageSize = 200

    public init() {}

    /// The first rows of what `query` finds.
    init(_ rows: [ArticleRow], of query: ListQuery, total: Int?, isComplete: Bool) {
        (self.query, self.rows, self.total) = (query, Listing(rows), total)
        (isLoaded, self.isComplete) = (true, isComplete)
    }

    /// How many rows there are down to the last that is loaded.
    public var count: Int { skipped + rows.count }
    /// Of the cursor, counted from the first row of all.
    public var place: Int { skipped + rows.cursor }
    /// The row the cursor is on.
    var here: WantedRow? { rows.selected.map { WantedRow(id: $0.id, number: place) } }
    /// The first row of all.
    public var first: ArticleRow? { head.first ?? rows.rows.first }
    /// The unread rows; nil where not all rows are at hand.
    public var unread: Int? {
        guard isComplete, skipped == 0 else { return nil }
        return rows.rows.reduce(0) { $0 + ($1.isUnread ? 1 : 0) }
    }
}

// MARK: - Rows far from the cursor

extension ListPane {
    /// So many rows in front of the cursor stay, and three times as many behind it.
    static let reach = 1_000

    /// Rows asked for behind the last: the more there are, the more; where nobody knows how many there are, the end is
    /// reached in large steps.
    var step: Int { max(ListPane.pageSize, min(count, total == nil ? 20_000 : 2 * ListPane.reach)) }

    /// The end lies behind the next step, and it is known how far.
    var hasFarEnd: Bool { !isComplete && (total ?? 0) > count + step }

    /// The last rows of all in place of those that are here, the cursor on the last.
    mutating func showEnd(_ end: [ArticleRow]) {
        keepHead()
        skipped = max(ListPane.pageSize, (total ?? 0) - end.count)
        rows = Listing(end)
        rows.select(end.count - 1)
        (isComplete, isLoadingBefore) = (true, false)
    }

    /// Rows from the middle in place of those that are here, the cursor on the one that was wanted.
    mutating func show(_ around: [ArticleRow], cursor: Int, _ wanted: WantedRow, isFirst: Bool, isLast: Bool) {
        keepHead()
        rows = Listing(around)
        rows.select(cursor)
        skipped = isFirst ? 0 : max(1, (wanted.number ?? ListPane.pageSize) - rows.cursor)
        if isFirst { head = [] }
        (isComplete, isLoadingMore, isLoadingBefore, isLoadingEnd) = (isLast, false, false, false)
    }

    /// The cursor is the reader's own again.
    mutating func stay() { (wanted, goesToEnd) = (nil, false) }

    /// What was found behind the last row.
    mutating func append(_ more: [ArticleRow]) {
        rows.append(more)
        letGoInFront()
    }

    /// The whole list anew.
    mutating func refresh(with rows: [ArticleRow]) {
        let (chosen, place) = (self.rows.selected?.id, place)
        (skipped, head, isLoadingBefore) = (0, [], false)
        self.rows.refresh(with: rows)
        // The row has gone: its place counts from the first row of all.
        if self.rows.selected?.id != chosen { self.rows.select(place) }
        letGoInFront()
    }

    /// What was found in front of the first row. What came in meanwhile isn't counted, so there may always be one more.
    mutating func prepend(_ more: [ArticleRow], isFirst: Bool) {
        rows.prepend(more)
        skipped = isFirst ? 0 : max(1, skipped - more.count)
        if skipped == 0 { head = [] }
        let far = rows.count - rows.cursor - 3 * ListPane.reach
        guard far > 0, !isLoadingMore else { return }
        rows.removeLast(far)
        isComplete = false
    }

    /// Goes to the beginning, though it was let go of.
    mutating func returnToHead() {
        guard skipped > 0 else { return }
        rows = Listing(head)
        (skipped, head, isLoadingBefore) = (0, [], false)
        (isComplete, isLoadingMore, isLoadingEnd) = (false, false, false)
    }

    mutating func select(id: Article.ID) -> Bool {
        if rows.select(id: id) { return true }
        guard head.contains(where: { $0.id == id }) else { return false }
        returnToHead()
        return rows.select(id: id)
    }

    /// Where an article stands among the rows at hand.
    func row(_ id: Article.ID) -> WantedRow? {
        rows.rows.firstIndex { $0.id == id }.map { WantedRow(id: id, number: skipped + $0) }
    }

    func holds(_ id: Article.ID) -> Bool {
        rows.contains(id: id) || head.contains { $0.id == id }
    }

    mutating func update(_ id: Article.ID, _ change: (inout ArticleRow) -> Void) {
        if let index = head.firstIndex(where: { $0.id == id }) { change(&head[index]) }
        rows.update(id, change)
    }

    /// Rows far above the cursor.
    mutating func letGoInFront() {
        let far = rows.cursor - ListPane.reach
        guard far >= ListPane.pageSize, !isLoadingBefore else { return }
        keepHead()
        rows.removeFirst(far)
        skipped += far
    }

    /// Before its rows go.
    private mutating func keepHead() {
        if skipped == 0 { head = Array(rows.rows.prefix(ListPane.pageSize)) }
    }
}
