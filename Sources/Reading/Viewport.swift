public import News

/// What the last frame showed, as far as moving about needs it. Screens makes
/// it, and it comes back with every command; it is never state.
public struct Viewport: Hashable, Sendable {
    /// The panes on the screen.
    public var panes: Set<Pane>
    /// There is room for one pane at a time.
    public var isSingle = false
    /// The article that `lines` and `visible` are about.
    public var article: Article.ID?
    /// Where each line of the open article begins: bytes of its text, rising;
    /// lines above the text (title, byline) have negative numbers.
    public var lines: [Int]
    /// Rows that show text, list rows, context rows, and rows of the view in the middle.
    public var textRows: Int
    public var listRows: Int
    public var contextRows: Int
    public var viewRows: Int
    /// All lines of a view in the middle that only scrolls.
    public var viewLines: Int
    /// The stretch of the article in view.
    public var visible: TextSpan

    public init(
        panes: Set<Pane> = [.list, .main], article: Article.ID? = nil, lines: [Int] = [], textRows: Int = 20,
        listRows: Int = 20,
        contextRows: Int = 20, viewRows: Int = 20,
        viewLines: Int = 0, visible: TextSpan = TextSpan(0, 0)
    ) {
        self.panes = panes
        self.article = article
        self.lines = lines
        self.textRows = textRows
        self.listRows = listRows
        self.contextRows = contextRows
        self.viewRows = viewRows
        self.viewLines = viewLines
        self.visible = visible
    }

    /// The number of the line that `offset` stands in; logarithmic.
    public func line(at offset: Int) -> Int {
        max(0, lines.partitioningIndex { $0 > offset } - 1)
    }

    /// The last line that may stand at the top.
    public var lastTop: Int { max(0, lines.count - textRows) }
}

/// The three places the focus can be in.
public enum Pane: String, Hashable, Codable, Sendable { case list, main, context }

/// How often, and on what screen, a command is to be done.
public struct Step: Hashable, Sendable {
    public var count: Int?
    public var viewport: Viewport

    public init(count: Int? = nil, viewport: Viewport = Viewport()) {
        self.count = count
        self.viewport = viewport
    }

    public var times: Int { count ?? 1 }
}
