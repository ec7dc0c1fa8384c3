import News

/// Which cluster of names each mention of an article belongs to.
struct MentionAssignment {
    private(set) var clusters: [NameCluster]
    /// For each occurrence, an index into `clusters`.
    private(set) var owners: [Int] = []

    /// Surfaces that are joined to another by "X (Y)".
    private(set) var bracketed: Set<Int> = []

    private let names: ArticleNames
    /// For each surface, people whose surname or given name it may be.
    private let candidates: [[Int]]
    /// Cluster of surfaces that need no choice.
    private var settled: [Int: Int] = [:]
    /// Organisations of several words by their first.
    private var firms: [String: Set<Int>] = [:]
    /// Of single names that are nobody else's, and of each of their surfaces.
    private var own: [Int] = []
    private var ownBySurface: [Int: [Int]] = [:]
    /// How often the names of each settled cluster stand behind the present place.
    private var ahead: [Int: Int] = [:]
    /// Last sentence and place in which a person was named.
    private var lastSeen: [Int: (sentence: Int, order: Int)] = [:]
    /// "Roe and his wife, Ada Roe": of who is named in full behind another, the last place in each sentence; a single name
    /// in front of it means somebody else.
    private var beside: [Int: [Int: Int]] = [:]
    /// Whom each surface meant the last time.
    private var meant: [Int: Int] = [:]

    init(_ names: ArticleNames) {
        self.names = names
        let people = PersonClusters(names.surfaces, nicknames: names.nicknames)
        clusters = people.clusters
        let credited = Set(
            people.clusters.indices.filter { names.credited.isSuperset(of: people.clusters[$0].surfaces) })
        candidates = names.surfaces.map { surface in
            guard surface.wordCount == 1 || surface.kind == .person else { return [] }
            return people.candidates(for: PersonName.of(surface.text)).filter { !credited.contains($0) }
        }
        for id in clusters.indices { for surface in clusters[id].surfaces { settled[surface] = id } }
        settleOthers()
        learnTitles()
        for order in names.occurrences.indices { assign(order) }
    }
}

// MARK: - Private

extension MentionAssignment {
    private mutating func settleOthers() {
        let open = names.surfaces.indices.filter { settled[$0] == nil && !mayBePerson($0) }
        let pairs = ParenthesizedNames.pairs(in: names)
        bracketed = Set(pairs.keys)
        let others = OtherClusters(names.surfaces, open, pairs: pairs)
        for cluster in others.clusters {
            for surface in cluster.surfaces {
                settled[surface] = clusters.count
                let words = names.surfaces[surface].form.split(separator: " ")
                if cluster.kind == .organization, words.count > 1 {
                    firms[String(words[0]), default: []].insert(clusters.count)
                }
            }
            clusters.append(cluster)
        }
    }

    /// A single name that is a person's, by its label or because a person of
    /// the article bears it and no organisation's longer name begins with it.
    private func mayBePerson(_ surface: Int) -> Bool {
        if names.surfaces[surface].kind == .person { return true }
        guard names.surfaces[surface].known == nil, names.surfaces[surface].wordCount == 1 else { return false }
        let part = names.surfaces[surface].form
        let isSure = names.surfaces[surface].kind != .organization || GivenNames.isKnown(part)
        guard candidates[surface].contains(where: { isSure || !isOnlyGiven(part, of: $0) }) else { return false }
        let start = names.surfaces[surface].form + " "
        return !names.surfaces.contains { $0.kind != .person && $0.form.hasPrefix(start) }
    }

    /// "Tesla" of what was taken for a person's name, "Tesla Roadster".
    private func isOnlyGiven(_ part: String, of id: Int) -> Bool {
        guard let person = clusters[id].person else { return false }
        return !SurnameMatch.isSurname(part, of: person) && SurnameMatch.isGiven(part, of: person)
    }

    private mutating func learnTitles() {
        for (order, occurrence) in names.occurrences.enumerated() {
            guard let id = settled[occurrence.surface] else { continue }
            if occurrence.isBeside { beside[id, default: [:]][occurrence.sentence] = order }
            clusters[id].learn(from: occurrence)
            ahead[id, default: 0] += 1
        }
    }

    private mutating func assign(_ order: Int) {
        let occurrence = names.occurrences[order]
        if let id = settled[occurrence.surface] { ahead[id, default: 0] -= 1 }
        let id = owner(of: occurrence, order)
        owners.append(id)
        lastSeen[id] = (occurrence.sentence, order)
        if occurrence.title == nil || occurrence.office != nil { meant[occurrence.surface] = id }
    }

    private mutating func owner(of occurrence: NameOccurrence, _ order: Int) -> Int {
        let surface = names.surfaces[occurrence.surface]
        if let id = settled[occurrence.surface] {
            guard occurrence.kind == .person, clusters[id].kind != .person, surface.wordCount == 1 else { return id }
            return choice(for: occurrence, order) ?? id
        }
        if isOfFirm(occurrence), occurrence.title == nil, let firm = firm(of: occurrence.surface) {
            return firm
        }
        if let id = choice(for: occurrence, order) {
            clusters[id].learn(from: occurrence)
            return id
        }
        return ownCluster(of: occurrence)
    }

    /// The firm whose name begins with a surname of the article: "Ford" of "Ford Motor Co.".
    private func firm(of surface: Int) -> Int? {
        guard let firms = firms[names.surfaces[surface].form], firms.count == 1 else { return nil }
        return firms.first
    }

    /// By its label, or because it has shares, workers or a plant.
    private func isOfFirm(_ occurrence: NameOccurrence) -> Bool {
        let end = occurrence.tokens.upperBound
        return occurrence.kind == .organization
            || OrganizationWords.belongings.contains(names.document.text(end))
    }

    private func choice(for occurrence: NameOccurrence, _ order: Int) -> Int? {
        let candidates = self.candidates[occurrence.surface].filter {
            beside[$0]?[occurrence.sentence] ?? order <= order
        }
        if candidates.isEmpty { return nil }
        return PersonChoice(occurrence, candidates, clusters, lastSeen, meant: meant[occurrence.surface]).chosen(
            by: followers(of: candidates))
    }

    /// How often each candidate's full name stands behind the present place.
    private func followers(of candidates: [Int]) -> [Int: Int] {
        guard candidates.count > 1 else { return [:] }
        var counts: [Int: Int] = [:]
        for id in candidates { counts[id] = ahead[id].flatMap { $0 > 0 ? $0 : nil } }
        return counts
    }

    /// Single names of nobody else in the article, by spelling and gender of title.
    private mutating func ownCluster(of occurrence: NameOccurrence) -> Int {
        let name = PersonName.of(names.surfaces[occurrence.surface].text)
        let rivals = (ownBySurface[occurrence.surface] ?? []) + own.suffix(MentionAssignment.mostOwn)
        let known = rivals.sorted().first { id in
            guard let other = clusters[id].person, !clusters[id].contradicts(occurrence) else { return false }
            return clusters[id].surfaces.contains(occurrence.surface) || PersonComparison.compare(name, other).isSame
        }
        let id = known ?? open(name)
        if !clusters[id].surfaces.contains(occurrence.surface) {
            clusters[id].surfaces.append(occurrence.surface)
            ownBySurface[occurrence.surface, default: []].append(id)
        }
        clusters[id].learn(from: occurrence)
        return id
    }

    /// An article that has more single names is a list: each is compared with so many.
    private static let mostOwn = 64

    private mutating func open(_ name: PersonName) -> Int {
        own.append(clusters.count)
        clusters.append(NameCluster(surfaces: [], kind: .person, person: name))
        return clusters.count - 1
    }
}
