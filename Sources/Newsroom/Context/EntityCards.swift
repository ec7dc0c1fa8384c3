import Analysis
import Archive
import News

extension Library {
    /// With the country of a people, or the peoples of a country.
    func wholeCard(_ id: Entity.ID, quotes: Int) throws -> EntityCard? {
        guard var card = try card(id, quotes: quotes)?.joiningPeoples() else { return nil }
        card.country = try country(of: card.entity)
        card.peoples = try peoples(of: card.entity)
        return card
    }

    /// The country a word for a people belongs to, where articles name it, too.
    func country(of entity: Entity) throws -> EntityRow? {
        guard entity.kind == .other, let name = Nationality.country(of: entity.name) else { return nil }
        return try entities(named: name).first { $0.kind == .place && $0.name == name }
    }

    /// The words for a country's people that articles use.
    private func peoples(of entity: Entity) throws -> [EntityRow] {
        guard entity.kind == .place else { return [] }
        var rows: [EntityRow] = []
        for word in Nationality.words(ofCountry: entity.name) {
            rows += try entities(named: word).filter { row in
                row.kind == .other && Nationality.country(of: row.name) == entity.name && !rows.contains(row)
            }
        }
        return rows
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
