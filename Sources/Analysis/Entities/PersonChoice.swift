import News

/// Which of several people a single name means.
struct PersonChoice {
    private let occurrence: NameOccurrence
    private let clusters: [NameCluster]
    private let candidates: [Int]
    private let lastSeen: [Int: (sentence: Int, order: Int)]
    /// Whom the same name alone meant the last time.
    private let meant: Int?

    /// Those whom title and gender allow; those with the same office, if any.
    init(
        _ occurrence: NameOccurrence, _ candidates: [Int], _ clusters: [NameCluster],
        _ lastSeen: [Int: (sentence: Int, order: Int)], meant: Int?
    ) {
        self.occurrence = occurrence
        self.clusters = clusters
        self.lastSeen = lastSeen
        self.meant = meant
        let allowed = candidates.filter { !clusters[$0].contradicts(occurrence) }
        let sameOffice =
            occurrence.office.map { office in allowed.filter { clusters[$0].offices.contains(office) } } ?? []
        self.candidates = sameOffice.isEmpty ? allowed : sameOffice
    }

    /// nil where nothing tells: an entity of its own is better than a wrong one.
    func chosen(by followers: [Int: Int]) -> Int? {
        if let constant { return constant }
        if candidates.count < 2 { return candidates.first.flatMap { isTooEarly($0) ? nil : $0 } }
        let seen = candidates.filter { lastSeen[$0] != nil }
        if seen.count == 1 { return seen[0] }
        if seen.isEmpty { return mostFrequent(followers) }
        return areCouple(seen) ? leading(seen) : nearest(seen)
    }

    /// "Roe" goes on to mean the president when his wife was named in between.
    private var constant: Int? {
        guard let meant, occurrence.title == nil, occurrence.genderOfKin == nil else { return nil }
        if candidates.contains(meant) { return areCouple(candidates) ? meant : nil }
        return !clusters[meant].offices.isEmpty || candidates.allSatisfy { clusters[$0].isConsort } ? meant : nil
    }

    /// "Roe met Dahl. Later his wife, Ada Roe, spoke": the single name before hers is her husband's.
    private func isTooEarly(_ id: Int) -> Bool {
        clusters[id].isConsort && lastSeen[id] == nil && occurrence.gender == nil
    }

    /// A man and a woman, or somebody's wife or husband among them.
    private func areCouple(_ people: [Int]) -> Bool {
        people.count > 1
            && (people.contains { clusters[$0].isConsort }
                || Set(people.flatMap { clusters[$0].genders }).count > 1)
    }

    /// Of a couple the one in office, or whom the other is called after.
    private func leading(_ couple: [Int]) -> Int? {
        let officers = couple.filter { !clusters[$0].offices.isEmpty }
        if officers.count == 1 { return officers[0] }
        let others = couple.filter { !clusters[$0].isConsort }
        return others.count == 1 ? others[0] : nil
    }

    /// The one named last, unless its last sentence names a rival too.
    private func nearest(_ seen: [Int]) -> Int? {
        let order = seen.sorted { place($0) > place($1) }
        guard let first = lastSeen[order[0]], let second = lastSeen[order[1]] else { return nil }
        return first.sentence > second.sentence ? order[0] : nil
    }

    private func place(_ id: Int) -> Int { lastSeen[id]?.order ?? -1 }

    /// In a headline, before any full name: the one whom the article is about.
    private func mostFrequent(_ followers: [Int: Int]) -> Int? {
        let order = candidates.sorted { followers[$0, default: 0] > followers[$1, default: 0] }
        return followers[order[0], default: 0] >= 2 * followers[order[1], default: 0] + 1 ? order[0] : nil
    }
}
