import News

/// Finds and resolves the dates of one article.
enum DateFinder {
    static func dates(in document: Document, published: Publication?) -> [DateMention] { [] }
}
