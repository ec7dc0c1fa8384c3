import News

/// Which of several people a single name means.
struct PersonChoice {
    private let occurrence: NameOccurrence
    private let candidates: [Int]
    private let lastSeen: [Int: (sentence: Int, order: Int)]

    /// Those whom title and gender allow; those with the same office, if any.
    init(
        _ occurrence: NameOccurrence, _ candidates: [Int], _ clusters: [NameCluster],
        _ lastSeen: [Int: (sentence: Int, order: Int)]
    ) {
        self.occurrence = occurrence
        self.lastSeen = lastSeen
        let allowed = candidates.filter { !clusters[$0].contradicts(occurrence) }
        let sameOffice =
            occurrence.office.map { office in allowed.filter { clusters[$0].offices.contains(office) } } ?? []
        self.candidates = sameOffice.isEmpty ? allowed : sameOffice
    }

    /// nil where nothing tells: an entity of its own is better than a wrong one.
    func chosen(by followers: [Int: Int]) -> Int? {
        if candidates.count < 2 { return candidates.first }
        let seen = candidates.filter { lastSeen[$0] != nil }
        if seen.count == 1 { return seen[0] }
        return seen.isEmpty ? mostFrequent(followers) : nearest(seen)
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
