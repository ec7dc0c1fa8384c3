public import News

/// Which events a reader may mean who says that one is another. What he is
/// offered may be less like it than what the grouping joins by itself.
public enum EventSuggestions {
    /// The likest first: people in common count most, then the kind, words in
    /// common and days that are near.
    public static func ranked(_ rows: [EventRow], beside event: Event) -> [EventRow] {
        let people = Set(event.participants.map(\.entity.id))
        let words: Set<Substring> = Set(event.text.lowercased().split(separator: " ").filter { $0.count > 3 })
        return rows.map { (row: $0, likeness: likeness(event, people, words, $0.event)) }
            .sorted { ($1.likeness, $0.row.id) < ($0.likeness, $1.row.id) }.map(\.row)
    }

    private static func likeness(
        _ one: Event, _ people: Set<Entity.ID>, _ words: Set<Substring>, _ other: Event
    ) -> Int {
        let common = people.intersection(other.participants.map(\.entity.id)).count
        let shared = words.intersection(other.text.lowercased().split(separator: " ")).count
        return common * 30 + shared * 15 + (one.kind == other.kind ? 30 : 0) + nearness(one, other)
    }

    /// 40 for the same day, less the farther apart, 0 where one is undated.
    private static func nearness(_ one: Event, _ other: Event) -> Int {
        guard let first = one.days.first, let second = other.days.first else { return 0 }
        return max(0, 40 - abs(first.daysSince1970 - second.daysSince1970) / 4)
    }
}
