import News

/// Says why a spelling within one article is an entity's, in plain words.
enum AliasReasons {
    static func reason(for alias: String, of entity: LocalEntity) -> String {
        if entity.known != nil { return "the table of names knows it as \(entity.name)" }
        let verdict = NameComparison.remembered(alias, entity.name, kind: entity.kind)
        if verdict.isSame { return verdict.reason }
        return entity.kind == .person ? ofPerson(alias, entity.name) : ofOther(alias, entity.name)
    }
}

// MARK: - Private

extension AliasReasons {
    private static func ofPerson(_ alias: String, _ name: String) -> String {
        if let letters = Acronym.letters(of: alias), letters.count > 2, !PersonName.of(name).isSingle {
            return "its letters begin the parts of \(name)"
        }
        let short = PersonName.of(alias)
        let full = PersonName.of(name)
        guard let part = short.parts.first else { return "a part of \(name)" }
        if short.isSingle, SurnameMatch.isSurname(part, of: full) {
            return "the surname of \(name) in the same article"
        }
        if short.isSingle, SurnameMatch.isGiven(part, of: full) {
            return "the first name of \(name) in the same article"
        }
        return "the end of the name \(name) in the same article"
    }

    private static func ofOther(_ alias: String, _ name: String) -> String {
        if let acronym = Acronym.letters(of: alias), Acronym.abbreviates(acronym, name) {
            return "its letters abbreviate \(name)"
        }
        let short = OrganizationName.of(alias).words
        let full = OrganizationName.of(name).words
        if full.starts(with: short) { return "the beginning of the name \(name) in the same article" }
        if full.suffix(short.count) == short[...] { return "the end of the name \(name) in the same article" }
        return "short for \(name) in the same article"
    }
}
