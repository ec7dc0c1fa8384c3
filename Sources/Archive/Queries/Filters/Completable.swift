public import News

/// What a word of a filter line can be completed to.
public enum Completable: Hashable, Sendable {
    case entity(EntityKind)
    case source, story, event
}
