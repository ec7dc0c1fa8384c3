public import News

/// What stands in the middle of the screen.
public enum View: Hashable, Codable, Sendable {
    case list
    case article(Article.ID)
    case card(Entity.ID)
    case event(Event.ID)
    case timeline(TimelineQuery)
    case info(Article.ID)
    case marks, stories, messages, jobs, help
}

/// A row of a list, and how many lie in front of it as far as is known.
struct WantedRow: Hashable {
    let id: Article.ID
    var number: Int?
}

/// Where the reader is: everything needed to come back to it.
public struct Place: Hashable, Codable, Sendable {
    public var view: View
    public var query: ListQuery
    /// The row of the list the cursor is on.
    public var row: Article.ID?
    /// How many rows there were in front of it; nil where nobody knows.
    public var rowNumber: Int?
    /// The first byte of text in view; `PagePane.beginning` shows the title too.
    public var offset: Int
    /// Where the name under the cursor begins.
    public var mention: Int?
    public var selection: TextSpan?
    /// The sentence that is pointed at, and the event that led to it.
    public var target: TextSpan?
    public var event: Event.ID?
    /// The searches that are lit.
    public var lit: [String]
    /// The cursor in a card, timeline or list of marks.
    public var cursor: Int

    public init(
        view: View = .list, query: ListQuery = .everything, row: Article.ID? = nil, rowNumber: Int? = nil,
        offset: Int = PagePane.beginning, mention: Int? = nil, selection: TextSpan? = nil, target: TextSpan? = nil,
        event: Event.ID? = nil, lit: [String] = [], cursor: Int = 0
    ) {
        self.view = view
        self.query = query
        self.row = row
        self.rowNumber = rowNumber
        self.offset = offset
        self.mention = mention
        self.selection = selection
        self.target = target
        self.event = event
        self.lit = lit
        self.cursor = cursor
    }

    /// Another place in the same list, with nothing chosen in it.
    func fresh(_ view: View) -> Place { Place(view: view, query: query, row: row, rowNumber: rowNumber) }

    /// The row the cursor is to go to.
    var wantedRow: WantedRow? {
        get { row.map { WantedRow(id: $0, number: rowNumber) } }
        set { (row, rowNumber) = (newValue?.id, newValue?.number) }
    }
}
