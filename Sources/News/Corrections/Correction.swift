/// What a reader knows better than the analysis. It is kept in the library by
/// names, entities, events and articles, so that it holds for articles that
/// arrive later and after a new analysis.
public enum Correction: Hashable, Sendable {
    public typealias ID = Identifier<Correction>

    /// Both are one; the second keeps its name and id.
    case merge(Entity.ID, into: Entity.ID)
    /// This spelling of the entity (nil: every one) is somebody else, in one
    /// article or everywhere. One of the two must be said.
    case split(Entity.ID, name: String?, in: Article.ID?)
    case rename(Entity.ID, String)
    case setKind(Entity.ID, EntityKind)
    /// This is no entity, nor is anything else spelled like `name`, in one article or everywhere.
    case notAnEntity(Entity.ID, name: String, in: Article.ID?)
    /// This spelling always means the entity.
    case always(name: String, Entity.ID, in: Article.ID?)
    /// Both are one event; the second stays.
    case sameEvent(Event.ID, as: Event.ID)
    /// What this article reports is another event.
    case otherEvent(Event.ID, in: Article.ID)
    /// Open on both ends: the date is not known.
    case setDate(Event.ID, DayInterval)
    case hideEvent(Event.ID)
}

extension Correction: Identified { public static var idPrefix: Character { "c" } }
