import News

/// Mentions and entities as the article's annotations hold them.
struct EntityList {
    private(set) var result: (mentions: [Mention], entities: [LocalEntity]) = ([], [])

    /// Numbers entities by their first mention.
    init(_ names: ArticleNames, _ assignment: MentionAssignment) {
        var numbers: [Int: Int] = [:]
        var spellings: [[String: (count: Int, order: Int)]] = []
        for (order, occurrence) in names.occurrences.enumerated() {
            let owner = assignment.owners[order]
            let number = numbers[owner] ?? numbers.count
            if number == numbers.count {
                numbers[owner] = number
                spellings.append([:])
            }
            let text = names.surfaces[occurrence.surface].text
            spellings[number][text, default: (0, order)].count += 1
            let cluster = assignment.clusters[owner]
            result.mentions.append(
                Mention(
                    span: occurrence.span, kind: EntityList.kind(cluster, names), entity: number,
                    government: EntityList.government(occurrence, of: cluster, in: names.document)))
        }
        for (owner, number) in numbers.sorted(by: { $0.value < $1.value }) {
            var entity = EntityList.entity(assignment.clusters[owner], spellings[number], names)
            entity.reasons = EntityList.reasons(entity, spellings[number], names, assignment.bracketed)
            entity.isKindTold = assignment.clusters[owner].surfaces.contains(where: names.told.contains)
            result.entities.append(entity)
        }
    }
}

// MARK: - Private

extension EntityList {
    private static func entity(
        _ cluster: NameCluster, _ spellings: [String: (count: Int, order: Int)], _ names: ArticleNames
    ) -> LocalEntity {
        let aliases = spellings.sorted { ($0.value.count, $1.value.order) > ($1.value.count, $0.value.order) }
            .map { Alias($0.key, mentions: $0.value.count) }
        let known = cluster.kind == .person ? nil : cluster.known
        let nicknames = Set(names.nicknames.keys.map { names.surfaces[$0].text })
        let own = aliases.filter { !nicknames.contains($0.name) && !isPassing($0, spellings) }
        let name = known?.name ?? fullest(own.isEmpty ? aliases : own, isPerson: cluster.kind == .person)
        return LocalEntity(
            kind: kind(cluster, names), name: name, aliases: aliases, known: known?.key, relatedTo: known?.relatedTo)
    }

    /// "Ada Roe Lego", said once where Ada Roe was known already.
    private static func isPassing(_ alias: Alias, _ spellings: [String: (count: Int, order: Int)]) -> Bool {
        guard let own = spellings[alias.name], own.count == 1, let blank = alias.name.lastIndex(of: " "),
            let shorter = spellings[String(alias.name[..<blank])]
        else { return false }
        return shorter.count > 1 && shorter.order < own.order && alias.name[..<blank].contains(" ")
    }

    private static func government(
        _ occurrence: NameOccurrence, of cluster: NameCluster, in document: Document
    ) -> String? {
        guard let key = cluster.known?.key, let state = KnownNames.stateGoverned(from: key) else { return nil }
        return Governments(document: document).isMeant(by: occurrence.tokens) ? state : nil
    }

    private static func reasons(
        _ entity: LocalEntity, _ spellings: [String: (count: Int, order: Int)], _ names: ArticleNames,
        _ bracketed: Set<Int>
    ) -> [AliasReason] {
        entity.aliases.filter { withoutThe($0.name) != entity.name }.map { alias in
            let occurrence = names.occurrences[spellings[alias.name]?.order ?? 0]
            return AliasReason(
                alias: alias.name,
                reason: EntityList.said(of: occurrence.surface, names, bracketed)
                    ?? AliasReasons.reason(for: alias.name, of: entity),
                place: occurrence.span.start)
        }
    }

    /// What the article itself says of a spelling.
    private static func said(of surface: Int, _ names: ArticleNames, _ bracketed: Set<Int>) -> String? {
        if bracketed.contains(surface) { return "it stands in brackets beside the full name" }
        return names.nicknames[surface].map { "the article says that \(names.surfaces[$0].text) is known by it" }
    }

    /// The kind of the longest name, by its mentions; of persons known already.
    private static func kind(_ cluster: NameCluster, _ names: ArticleNames) -> EntityKind {
        if cluster.kind == .person { return .person }
        if let known = cluster.known { return known.kind }
        let longest = cluster.surfaces.max { names.surfaces[$0].wordCount < names.surfaces[$1].wordCount }
        return longest.map { names.surfaces[$0].kind } ?? cluster.kind
    }

    /// The name with most parts written out; of those one that isn't all capitals, as in a
    /// dateline, then one with the marks on its letters, and then the most used.
    private static func fullest(_ aliases: [Alias], isPerson: Bool) -> String {
        func fullness(_ alias: Alias) -> Int {
            let words = NameWords(alias.name).flat
            let parts = words.filter { $0.utf8.count > 1 }.count * 2
            let initials = isPerson ? words.filter { $0.utf8.count == 1 }.count : 0
            let isPlain = alias.name.contains(where: \.isLowercase)
            return (parts + initials) * 4 + (isPlain ? 2 : 0) + (alias.name.marks > 0 ? 1 : 0)
        }
        var best: (alias: Alias, fullness: Int)?
        for alias in aliases {
            let fullness = fullness(alias)
            if best.map({ fullness > $0.fullness }) ?? true { best = (alias, fullness) }
        }
        return best.map { withoutThe($0.alias.name) } ?? ""
    }

    private static func withoutThe(_ name: String) -> String {
        name.hasPrefix("the ") || name.hasPrefix("The ") ? String(name.dropFirst(4)) : name
    }
}
