import News

/// How many pairs of persons' names in different documents that the library
/// joined are in one chain.
struct MergeReport {
    private struct Place {
        let name: MarkedWord
        let entity: Entity
    }

    private let places: [Place]
    private let errors: Int
    private let reasons: (Entity) -> [String]

    init(
        _ found: [(MarkedWord, ChainLibrary.Found)], errors: Int, reasons: @escaping (Entity) -> [String]
    ) {
        places = found.filter { $1.entity.kind == .person }.map { Place(name: $0, entity: $1.entity) }
        self.errors = errors
        self.reasons = reasons
    }

    func write() {
        let joined = pairs(Dictionary(grouping: places, by: \.entity.id).values)
        let same = pairs(Dictionary(grouping: places, by: \.name.chain).values)
        let right = joined.filter { $0.name.chain == $1.name.chain }
        print(
            "persons across documents: precision \(percent(right.count, joined.count)) of \(joined.count) joined pairs, "
                + "recall \(percent(right.count, same.count)) of \(same.count)")
        guard errors > 0 else { return }
        for line in lines(joined.filter { $0.name.chain != $1.name.chain }, "wrong").prefix(errors) { print(line) }
        for line in lines(same.filter { $0.entity.id != $1.entity.id }, "missed").prefix(errors) { print(line) }
    }
}

// MARK: - Private

extension MergeReport {
    private func pairs(_ groups: some Sequence<[Place]>) -> [(Place, Place)] {
        groups.flatMap { group in
            group.indices.flatMap { first in
                group[(first + 1)...].filter { $0.name.doc != group[first].name.doc }.map { (group[first], $0) }
            }
        }
    }

    private func percent(_ part: Int, _ whole: Int) -> String {
        whole == 0 ? "none" : "\(Double(part * 1_000 / whole) / 10)"
    }

    /// Each pair of spellings once, the most frequent first.
    private func lines(_ pairs: [(Place, Place)], _ what: String) -> [String] {
        let counted = Dictionary(grouping: pairs) { [$0.name.text, $1.name.text].sorted().joined(separator: " | ") }
        return counted.sorted { ($0.value.count, $1.key) > ($1.value.count, $0.key) }.map { spellings, pairs in
            let (a, b) = pairs[0]
            let whys = Set(reasons(a.entity) + reasons(b.entity)).sorted().joined(separator: "; ")
            return "    \(what) \(pairs.count): \(spellings) (\(a.name.doc), \(b.name.doc)): "
                + "\(a.entity.id) \(a.entity.name), \(b.entity.id) \(b.entity.name): \(whys)"
        }
    }
}
