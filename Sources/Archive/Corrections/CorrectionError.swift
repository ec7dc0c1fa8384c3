public import News

/// Why a correction can't be made; each case reads as a sentence.
public enum CorrectionError: Error, Equatable, CustomStringConvertible {
    case noEntity(Entity.ID)
    case noEvent(Event.ID)
    case noArticle(Article.ID)
    case sameEntity(name: String)
    case otherKinds(name: String, EntityKind, other: String, EntityKind)
    case noSuchName(name: String, entity: String)
    case onlyName(name: String)
    case noName
    case longName(most: Int)
    case isNamedSo(name: String)
    case isOfKind(name: String, EntityKind)
    case sameEvent
    case notReported(article: String)
    case onlyReport
    case isDatedSo
    case isHidden
    case undone

    public var description: String {
        switch self {
        case .noEntity(let id): return "There is no entity \(id)."
        case .noEvent(let id): return "There is no event \(id)."
        case .noArticle(let id): return "There is no article \(id)."
        case .sameEntity(let name): return "That is \(name) already; choose another entity."
        case .otherKinds(let name, let kind, let other, let otherKind):
            return
                "\(name) is \(kind.phrase) and \(other) is \(otherKind.phrase); if one kind is wrong, change it first."
        case .noSuchName(let name, let entity): return "\(entity) is never called '\(name)' here."
        case .onlyName(let name): return "'\(name)' is its only name; there is nothing to part."
        case .noName: return "A name is needed."
        case .longName(let most): return "A name has at most \(most) characters."
        case .isNamedSo(let name): return "It is called \(name) already."
        case .isOfKind(let name, let kind): return "\(name) is \(kind.phrase) already."
        case .sameEvent: return "That is the same event already; choose another one."
        case .notReported(let title): return "'\(title)' doesn't report that event."
        case .onlyReport: return "That is its only report; there is nothing to part."
        case .isDatedSo: return "It has that date already."
        case .isHidden: return "It is hidden already."
        case .undone: return "That correction was taken back already, or never made."
        }
    }
}

extension EntityKind {
    /// With its article: "a person".
    public var phrase: String {
        switch self {
        case .person: return "a person"
        case .organization: return "an organisation"
        case .place: return "a place"
        case .other: return "something else"
        }
    }
}
