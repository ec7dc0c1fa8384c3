import News

/// One line of a typeset article.
struct TextLine: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
        case title, note, blank, end
        case text(TextBlock.Kind)
    }

    /// The stretch of the article's text that stands on it; for lines above the
    /// text the number of the line, negative.
    let span: TextSpan
    let kind: Kind
    /// Columns in front of it.
    var indent = 0
    /// What stands in the indent of a block's first line: a bullet.
    var lead = ""
    /// The words of a line that doesn't stand in the text.
    var words = ""
    /// In a table, the columns at which some of its bytes stand.
    var stops: [Int: Int] = [:]
    /// Its paragraph is written from right to left.
    var isRightToLeft = false
}

/// An article broken into lines of one width.
struct TypesetArticle: Hashable, Sendable {
    let lines: [TextLine]
    /// Where each line begins, rising: what a viewport needs.
    let starts: [Int]

    init(_ lines: [TextLine]) {
        self.lines = lines
        starts = lines.map(\.span.start)
    }
}
