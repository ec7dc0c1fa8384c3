import News
import Reading
import Support

/// Readers that most tests begin with.
extension Reader {
    /// In a list that has come.
    static func started(_ rows: [ArticleRow] = SampleNews.rows) -> Reader {
        var reader = Reader()
        _ = reader.update(.start)
        _ = reader.update(.answer(.listed(rows, for: .everything, after: nil, total: rows.count, isLast: true)))
        return reader
    }

    /// In the first article, with what stands beside it.
    static func reading() -> Reader {
        var reader = started()
        _ = reader.update(.command(.open, Step()))
        _ = reader.update(.answer(.page(SampleNews.inquiryPage)))
        _ = reader.update(.answer(.context(SampleNews.context(.article(.init(1))))))
        return reader
    }
}
