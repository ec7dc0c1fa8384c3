/// What the context pane can be about.
public enum ContextTopic: Hashable, Sendable {
    case article(Article.ID)
    /// An entity; events of the article it is read in come first.
    case entity(Entity.ID, in: Article.ID?)
    case event(Event.ID)
    /// A passage of an article.
    case passage(Article.ID, TextSpan)

    /// The article it is, or is a passage of.
    public var article: Article.ID? {
        switch self {
        case .article(let id), .passage(let id, _): return id
        case .entity, .event: return nil
        }
    }
}
