import Archive
public import News

extension NewsDesk {
    /// How many articles a filter would find without each of its terms, so that
    /// one that finds none can say which of them excludes most. One count for each term.
    public func countsWithout(eachOf filter: Filter) throws -> [Int] {
        try filter.terms.indices.map { index in
            var fewer = filter
            fewer.terms.remove(at: index)
            return try library.count(fewer).value
        }
    }
}
