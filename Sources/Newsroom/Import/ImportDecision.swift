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

    /// What the library knows of an article.
    struct Known: Equatable, Sendable {
        let id: Article.ID
        let hash: Int64
    }

    /// `keyed` has the article's key, `twin` its bytes.
    static func decide(hash: Int64, keyed: Known?, twin: Known?) -> ImportDecision {
        if let keyed { return keyed.hash == hash ? .same(keyed.id) : .changed(keyed.id) }
        if let twin, twin.hash == hash { return .anotherPlace(twin.id) }
        return .new
    }
}
