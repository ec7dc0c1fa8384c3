import News

/// Puts the names of organisations, places and the rest together in one article.
///
/// Longest names first; every name is filed under the shorter forms that may
/// stand for it, so that each look-up is constant. A form that two longer
/// names share stands for neither.
struct OtherClusters {
    private(set) var clusters: [NameCluster] = []
    private var filed: [String: Int] = [:]
    /// Names of one word, by their form: the first surface, and how often all stand.
    private var singles: [String: (first: Int, count: Int)] = [:]
    private static let ambiguous = -1

    /// `pairs` are surfaces joined by "X (Y)".
    init(_ surfaces: [NameSurface], _ members: [Int], pairs: [Int: Int]) {
        let order = members.sorted {
            (surfaces[$0].wordCount, surfaces[$1].form) > (surfaces[$1].wordCount, surfaces[$0].form)
        }
        for index in members where surfaces[index].wordCount == 1 {
            let known = singles[surfaces[index].form]
            singles[surfaces[index].form] = (
                min(index, known?.first ?? index), surfaces[index].count + (known?.count ?? 0)
            )
        }
        var clusterOf: [Int: Int] = [:]
        for index in order {
            let id = pairs[index].flatMap { clusterOf[$0] } ?? find(surfaces[index]) ?? clusters.count
            clusterOf[index] = id
            if id == clusters.count {
                clusters.append(NameCluster(surfaces: [], kind: surfaces[index].kind, known: surfaces[index].known))
            }
            clusters[id].surfaces.append(index)
            file(surfaces[index], id, isPassing: isPassing(index, surfaces))
        }
    }
}

// MARK: - Private

extension OtherClusters {
    private func find(_ surface: NameSurface) -> Int? {
        for key in lookups(of: surface) {
            guard let id = filed[key] else { continue }
            return id == OtherClusters.ambiguous ? nil : id
        }
        return nil
    }

    /// What a name may be the short form of, the surest first.
    private func lookups(of surface: NameSurface) -> [String] {
        if let known = surface.known { return [OtherClusters.key(known)] }
        let name = OrganizationName.of(surface.text).withoutWeak
        var keys = ["w:" + name.words.joined(separator: " ")]
        if let government = GovernmentName(name) { keys.append("g:" + OtherClusters.key(government)) }
        guard surface.kind != .place else { return keys }
        if let national = NationalName(name) { keys.append("b:" + OtherClusters.key(national)) }
        if let acronym = name.acronym { keys.append("a:" + acronym) }
        if name.words.count == 1, name.acronym == nil || surface.kind == .organization {
            keys += ["f:" + name.words[0], "l:" + name.words[0]]
        }
        return keys + ["t:" + name.words.joined(separator: " ")]
    }

    /// "Stadia Pro", said once or twice of a text that is about Stadia: something else, or a part of it.
    private func isPassing(_ index: Int, _ surfaces: [NameSurface]) -> Bool {
        guard let first = surfaces[index].form.split(separator: " ").first, let single = singles[String(first)],
            single.first < index
        else { return false }
        return single.count >= 8 * surfaces[index].count
    }

    private mutating func file(_ surface: NameSurface, _ id: Int, isPassing: Bool) {
        if let known = surface.known { filed[OtherClusters.key(known)] = id }
        let name = OrganizationName.of(surface.text).withoutWeak
        var keys = ["w:" + name.words.joined(separator: " ")]
        if surface.kind != .place { keys += shortForms(surface, name, isPassing) }
        if surface.kind == .other, let ship = ShipWords.name(in: surface.text) {
            keys.append("w:" + OrganizationName.of(ship).withoutWeak.words.joined(separator: " "))
        }
        for key in keys { filed[key] = filed[key].map { $0 == id ? id : OtherClusters.ambiguous } ?? id }
    }

    private func shortForms(_ surface: NameSurface, _ name: OrganizationName, _ isPassing: Bool) -> [String] {
        var keys = name.initials.map { "a:" + $0 }
        if let government = GovernmentName(name) { keys.append("g:" + OtherClusters.key(government)) }
        if let national = NationalName(name) { keys.append("b:" + OtherClusters.key(national)) }
        guard surface.kind == .organization, name.words.count > 1, let first = name.words.first else { return keys }
        if isNamedByFirst(name, isPassing) { keys.append("f:" + first) }
        if let last = name.words.last, isNamedByLast(last) { keys.append("l:" + last) }
        if KnownNames.country(for: first) != nil, name.words.count > 2 || !isGeneric(name.words[1]) {
            keys.append("t:" + name.words.dropFirst().joined(separator: " "))
        }
        return keys
    }

    /// "Goldman Sachs" is also called Goldman, and "Nissan Motor" Nissan; "Boeing Commercial Airplanes"
    /// and "Apple Records" are other firms than Boeing and Apple.
    private func isNamedByFirst(_ name: OrganizationName, _ isPassing: Bool) -> Bool {
        guard let first = name.words.first, !isGeneric(first), KnownNames.entry(for: first) == nil else { return false }
        let rest = name.words.dropFirst()
        if rest.allSatisfy(OrganizationWords.trades.contains) { return true }
        return rest.count == 1 && !isPassing && !rest.contains { isGeneric($0) || KnownNames.entry(for: $0) != nil }
    }

    private func isGeneric(_ word: String) -> Bool { OrganizationWords.generic.contains(word) }

    /// "Indianapolis Colts" are also called the Colts: a plural of its own, not "Airlines".
    private func isNamedByLast(_ last: String) -> Bool {
        ClubWords.lasts.contains(last)
            || last.utf8.count > 4 && last.hasSuffix("s") && !last.hasSuffix("ss") && !isGeneric(last)
    }

    private static func key(_ known: KnownNames.Entry) -> String { "k:" + (known.key ?? "nation:" + known.name) }

    private static func key(_ name: NationalName) -> String {
        "\(name.words.joined(separator: " ")) \(name.country)"
    }

    private static func key(_ name: GovernmentName) -> String {
        "\(name.head) \(name.field.sorted().joined(separator: " ")) \(name.country ?? "")"
    }
}
