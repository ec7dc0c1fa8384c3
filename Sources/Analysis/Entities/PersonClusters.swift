import News

/// Puts the full names of persons in one article together, and tells which of
/// them a single name may mean.
struct PersonClusters {
    private(set) var clusters: [NameCluster] = []
    private var byKey: [String: [Int]] = [:]
    private var bySurname: [String: [Int]] = [:]
    private var byGiven: [String: [Int]] = [:]

    /// Longest names first; what is compared shares a blocking key.
    init(_ surfaces: [NameSurface]) {
        let full = surfaces.indices.filter { surfaces[$0].kind == .person }
            .map { (index: $0, name: PersonName.of(surfaces[$0].text)) }
            .filter { !$0.name.isSingle }
            .sorted {
                ($0.name.parts.count, surfaces[$0.index].count) > ($1.name.parts.count, surfaces[$1.index].count)
            }
        for (index, name) in full { add(index, name, surfaces[index].text) }
    }

    /// Clusters a single name or the end of a full one may mean; surnames before given names.
    func candidates(for name: PersonName) -> [Int] {
        guard let part = name.parts.last else { return [] }
        let known = Set(keys(of: part).flatMap { bySurname[$0] ?? [] }).filter { isOfGeneration(name, $0) }.sorted()
        if !name.isSingle { return known.filter { isTail(name.parts, of: $0) } }
        let surnames = known.filter { isSurname(part, of: $0) }
        if !surnames.isEmpty { return surnames }
        return (byGiven[NameSkeleton.of(part)] ?? []).filter { id in
            clusters[id].person.map { SurnameMatch.isGiven(part, of: $0) } ?? false
        }
    }
}

// MARK: - Private

extension PersonClusters {
    private mutating func add(_ surface: Int, _ name: PersonName, _ text: String) {
        let keys = NameKeys.filed(text, kind: .person)
        let same = Set(keys.flatMap { byKey[$0] ?? [] }).filter { id in
            clusters[id].person.map { PersonComparison.compare(name, $0).isSame } ?? false
        }
        let tails = same.isEmpty ? candidates(for: name) : []
        if let id = same.count == 1 ? same.first : tails.count == 1 ? tails.first : nil {
            clusters[id].surfaces.append(surface)
            return
        }
        open(surface, name, keys)
    }

    private mutating func open(_ surface: Int, _ name: PersonName, _ keys: [String]) {
        let id = clusters.count
        var cluster = NameCluster(surfaces: [surface], kind: .person, person: name)
        if !SurnameMatch.leadsWithFamily(name), let first = name.parts.first, let gender = GivenNames.gender(of: first)
        {
            cluster.genders = [gender]
        }
        clusters.append(cluster)
        for key in keys { byKey[key, default: []].append(id) }
        for key in Set([name.parts.first, name.parts.last].compactMap { $0 }.flatMap { self.keys(of: $0) }) {
            bySurname[key, default: []].append(id)
        }
        if let given = name.parts.first { byGiven[NameSkeleton.of(given), default: []].append(id) }
    }

    /// A Korean surname under its rows of the table, as its spellings sound apart.
    private func keys(of part: String) -> [String] {
        [NameSkeleton.of(part)] + (FamilyNames.korean[part] ?? []).map { "\($0)" }
    }

    /// "Trump Jr." isn't Donald Trump; "Trump" alone may be either.
    private func isOfGeneration(_ name: PersonName, _ id: Int) -> Bool {
        name.generation == nil || name.generation == clusters[id].person?.generation
    }

    private func isSurname(_ part: String, of id: Int) -> Bool {
        clusters[id].person.map { SurnameMatch.isSurname(part, of: $0) } ?? false
    }

    /// "bin Salman" of "Mohammed bin Salman", "Jong Un" of "Kim Jong Un".
    private func isTail(_ parts: [String], of id: Int) -> Bool {
        guard let full = clusters[id].person?.parts, full.count > parts.count else { return false }
        return Array(full.suffix(parts.count)) == parts
    }
}
