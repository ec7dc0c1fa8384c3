import Analysis
import Archive
public import News

extension NewsDesk {
    /// What an entity's own screen shows; nil where nothing names it.
    public func card(_ id: Entity.ID, quotes: Int = 50) throws -> EntityCard? {
        try library.card(id, quotes: quotes)?.joiningPeoples()
    }
}

extension EntityCard {
    /// "Russian" beside Russia tells nothing more: a people's word is left
    /// out of the company where its country is in it, or is the entity itself.
    func joiningPeoples() -> EntityCard {
        let countries = Set(seenWith.filter { $0.kind == .place }.map(\.name))
        let own = entity.kind == .other ? Nationality.country(of: entity.name) : entity.name
        var card = self
        card.seenWith.removeAll { row in
            if row.kind == .place { return entity.kind == .other && row.name == own }
            guard row.kind == .other, let country = Nationality.country(of: row.name) else { return false }
            return country == own || countries.contains(country)
        }
        return card
    }
}
