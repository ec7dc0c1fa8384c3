public import News

/// The entities of an article that are resolved already.
public struct LinkCompany: Sendable {
    private var rare: Set<Entity.ID> = []
    private var common: Set<Entity.ID> = []

    public init() {}

    /// States and their like (`isCommon`) stand in half of all articles: two of them tell as much as one other.
    public mutating func insert(_ id: Entity.ID, isCommon: Bool) {
        if isCommon { common.insert(id) } else { rare.insert(id) }
    }

    /// Whether one state is left over that isn't half of a pair.
    func sharesState(with candidate: EntityCandidate) -> Bool {
        candidate.companions.count(where: common.contains) % 2 == 1
    }

    func shared(with candidate: EntityCandidate) -> Int {
        candidate.companions.count(where: rare.contains) + candidate.companions.count(where: common.contains) / 2
    }
}
