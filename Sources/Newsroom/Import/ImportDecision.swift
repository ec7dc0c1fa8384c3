import Archive
import News

/// What an import does with one article: decided from what the library has,
/// before anything is changed.
enum ImportDecision: Equatable, Sendable {
    /// Not in the library.
    case new
    /// Same key, other text: the stored one is replaced.
    case changed(Article.ID)
    /// Same key, same text: nothing to do.
    case same(Article.ID)
    /// The same bytes lie at a second place: one article with two origins.
    case anotherPlace(Article.ID)

    /// `keyed` is the stored article with the arriving one's key, `twin` one with its bytes.
    static func decide(hash: Int64, keyed: StoredArticle?, twin: StoredArticle?) -> ImportDecision {
        if let keyed { return keyed.hash == hash ? .same(keyed.id) : .changed(keyed.id) }
        if let twin { return .anotherPlace(twin.id) }
        return .new
    }
}
