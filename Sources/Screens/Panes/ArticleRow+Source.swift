import News

extension ArticleRow {
    /// Where it comes from, as lists say it.
    var sourceShown: String { (site ?? source).sourceName }
}

extension Sequence where Element == ArticleRow {
    /// One source for all would tell nothing.
    var haveSeveralSources: Bool {
        var first: String?
        for row in self {
            let source = row.site ?? row.source
            if let first, source != first { return true }
            first = source
        }
        return false
    }
}
