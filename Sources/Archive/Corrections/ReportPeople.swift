import News

/// Who takes part in a report and where it took place, as mentions of its
/// article: whom a mention means can be corrected.
struct ReportPeople {
    /// Index into the mentions that the analysis found.
    private(set) var participants: [(mention: Int, role: Role)] = []
    private(set) var place: Int?

    /// A mention in the report's own sentence where there is one, else the first of the article.
    init(_ report: Report, _ mentions: MentionPlaces) {
        participants = report.participants.compactMap { person in
            mentions.first(of: person.entity, in: report.span).map { (mention: $0, role: person.role) }
        }
        place = report.place.flatMap { mentions.first(of: $0, in: report.span) }
    }

    init(_ bytes: [UInt8]) {
        var reader = ByteReader(bytes)
        let place = reader.readInt()
        self.place = place > 0 ? place - 1 : nil
        while !reader.isAtEnd {
            let mention = reader.readInt()
            let role = reader.readInt()
            participants.append((mention, Role.allCases.indices.contains(role) ? Role.allCases[role] : .other))
        }
    }

    var bytes: [UInt8] {
        var writer = ByteWriter()
        writer.write(place.map { $0 + 1 } ?? 0)
        for (mention, role) in participants {
            writer.write(mention)
            writer.write(Role.allCases.firstIndex(of: role) ?? 0)
        }
        return writer.bytes
    }

    /// All of them.
    var mentions: Set<Int> { Set(participants.map(\.mention) + (place.map { [$0] } ?? [])) }
}
