import News

/// Puts the full names of persons in one article together, and tells which of
/// them a single name may mean.
struct PersonClusters {
    private(set) var clusters: [NameCluster] = []
    private var byKey: [String: [Int]] = [:]
    private var bySurname: [String: [Int]] = [:]
    private var byGiven: [String: [Int]] = [:]
    /// By the first of two surnames: "Sáenz" of "Pedro Sáenz Gutiérrez".
    private var byInner: [String: [Int]] = [:]

    /// Longest names first; what is compared shares a blocking key.
    init(_ surfaces: [NameSurface], nicknames: [Int: Int]) {
        let full = surfaces.indices.filter { surfaces[$0].kind == .person && nicknames[$0] == nil }
            .map { (index: $0, name: PersonName.of(surfaces[$0].text)) }
            .filter { !$0.name.isSingle }
            .sorted {
                ($0.name.parts.count, surfaces[$0.index].count) > ($1.name.parts.count, surfaces[$1.index].count)
            }
        for (index, name) in full { add(index, name, surfaces[index].text) }
        var owners: [Int: Int] = [:]
        for id in clusters.indices { for surface in clusters[id].surfaces { owners[surface] = id } }
        for (nickname, person) in nicknames.sorted(by: { $0.key < $1.key }) {
            let bearers = owners[person].map { [$0] } ?? candidates(for: PersonName.of(surfaces[person].text))
            if bearers.count == 1 { add(PersonName.of(surfaces[nickname].text), nickname, to: bearers[0]) }
        }
        joinInitials(surfaces)
    }

    /// Clusters a single name or the end of a full one may mean; surnames before given names.
    func candidates(for name: PersonName) -> [Int] {
        guard let part = name.parts.last else { return [] }
        let known = Set(keys(of: part).flatMap { bySurname.latest($0) }).filter { isOfGeneration(name, $0) }.sorted()
        if !name.isSingle { return known.filter { isTail(name.parts, of: $0) } }
        let surnames = known.filter { isSurname(part, of: $0) }
        if !surnames.isEmpty { return surnames }
        let given = byGiven.latest(NameSkeleton.of(part)).filter { id in
            clusters[id].person.map { SurnameMatch.isGiven(part, of: $0) } ?? false
        }
        return given.isEmpty ? byInner[part] ?? shortened(name) : given
    }

    /// "Deo" of Deogratius Roe, where he is the only one.
    private func shortened(_ name: PersonName) -> [Int] {
        guard let part = name.parts.last, part.utf8.count > 2, clusters.count < Self.mostBearers else { return [] }
        let bearers = clusters.indices.filter { id in
            isOfGeneration(name, id)
                && clusters[id].person?.parts.first.map { $0.hasPrefix(part) && $0.utf8.count > part.utf8.count + 2 }
                    == true
        }
        return bearers.count == 1 ? bearers : []
    }

    /// Of an article that names more a short name is nobody's.
    private static let mostBearers = 64
}

// MARK: - Private

extension PersonClusters {
    private mutating func add(_ surface: Int, _ name: PersonName, _ text: String) {
        let keys = NameKeys.filed(text, kind: .person)
        let same = Set(keys.flatMap { byKey.latest($0) }).filter { id in
            clusters[id].person.map { PersonComparison.compare(name, $0).isSame } ?? false
        }
        var tails = same.isEmpty ? candidates(for: name) : []
        if same.isEmpty, tails.isEmpty { tails = heads(of: name) }
        if let id = same.count == 1 ? same.first : tails.count == 1 ? tails.first : nil {
            clusters[id].surfaces.append(surface)
            return
        }
        open(surface, name, keys)
    }

    private mutating func open(_ surface: Int, _ name: PersonName, _ keys: [String]) {
        let id = clusters.count
        var cluster = NameCluster(surfaces: [surface], kind: .person, person: name)
        if !name.signs.leadsWithFamily, let first = name.parts.first, let gender = GivenNames.gender(of: first) {
            cluster.genders = [gender]
        }
        clusters.append(cluster)
        for key in keys { byKey[key, default: []].append(id) }
        for key in Set([name.parts.first, name.parts.last].compactMap { $0 }.flatMap { self.keys(of: $0) }) {
            bySurname[key, default: []].append(id)
        }
        for part in SurnameMatch.innerSurnames(of: name) { byInner[part, default: []].append(id) }
        if let given = name.parts.first { byGiven[NameSkeleton.of(given), default: []].append(id) }
    }

    /// "JFK", "MBS": the first letters of one person's name, and nothing that the tables know.
    private mutating func joinInitials(_ surfaces: [NameSurface]) {
        let settled = Set(clusters.flatMap(\.surfaces))
        var bearers: [String: Set<Int>] = [:]
        for id in clusters.indices {
            guard let first = clusters[id].surfaces.first else { continue }
            let letters = surfaces[first].form.split(separator: " ").compactMap(\.first)
            for length in 3..<max(4, letters.count + 1) {
                bearers[String(letters.prefix(length)), default: []].insert(id)
            }
        }
        for index in surfaces.indices where !settled.contains(index) && surfaces[index].known == nil {
            guard let letters = Acronym.letters(of: surfaces[index].text), letters.count > 2,
                let found = bearers[letters], found.count == 1, let id = found.first
            else { continue }
            clusters[id].surfaces.append(index)
        }
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
        ([clusters[id].person].compactMap { $0 } + clusters[id].otherNames).contains {
            SurnameMatch.isSurname(part, of: $0)
        }
    }

    /// "bin Salman" of "Mohammed bin Salman", "Jong Un" of "Kim Jong Un".
    private func isTail(_ parts: [String], of id: Int) -> Bool {
        guard let full = clusters[id].person?.parts, full.count > parts.count else { return false }
        return Array(full.suffix(parts.count)) == parts
    }

    /// "Abu Khaled" of "Abu Khaled al-Masri", "Juan Carlos" of "Juan Carlos Roe".
    private func heads(of name: PersonName) -> [Int] {
        guard let first = name.parts.first, name.parts.count > 1, !name.signs.leadsWithFamily else { return [] }
        return byGiven.latest(NameSkeleton.of(first)).filter { id in
            guard let full = clusters[id].person?.parts, full.count > name.parts.count else { return false }
            return full.starts(with: name.parts) && isOfGeneration(name, id)
        }
    }

    private mutating func add(_ nickname: PersonName, _ surface: Int, to id: Int) {
        clusters[id].surfaces.append(surface)
        guard !nickname.isSingle, let last = nickname.parts.last else { return }
        clusters[id].otherNames.append(nickname)
        for key in keys(of: last) { bySurname[key, default: []].append(id) }
    }
}

extension [String: [Int]] {
    /// An article that names more bearers of one name is a list: each is compared with so many.
    private static var mostBearers: Int { 64 }

    fileprivate func latest(_ key: String) -> ArraySlice<Int> { self[key]?.suffix(Self.mostBearers) ?? [] }
}
