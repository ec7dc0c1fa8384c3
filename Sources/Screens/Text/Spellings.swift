import News

/// The spellings of a name as a reader tells them apart: not by case and the form of apostrophes.
enum Spellings {
    /// Each once, as it is most often written, with the mentions of all that read the same; without `name` itself.
    static func distinct(_ aliases: [Alias], besides name: String) -> [Alias] {
        var places: [String: Int] = [:]
        var distinct: [Alias] = []
        let own = plain(name)
        for alias in aliases {
            let key = plain(alias.name)
            guard key != own else { continue }
            if let place = places[key] {
                distinct[place] = Alias(distinct[place].name, mentions: distinct[place].mentions + alias.mentions)
            } else {
                places[key] = distinct.count
                distinct.append(alias)
            }
        }
        return distinct
    }

    private static func plain(_ name: String) -> String { name.replacing("’", with: "'").lowercased() }
}
