import News

/// What the library files an event under.
public typealias EventKey = Int64

/// The keys a library files events under: two reports of one event share one.
struct EventKeys {
    private let facts: EventFacts
    private let published: CalendarDay?

    init(_ query: EventGrouping.Query) {
        (facts, published) = (query.facts, query.published)
    }

    /// What an event is filed under; at most 24, the most selective first.
    var filed: [EventKey] {
        Array((pairs + dated { [$0] }).prefix(24))
    }

    /// What a report looks for, and how much each says: what was filed on days
    /// near its own counts twice.
    var wanted: [EventKey: Int] {
        let near = dated { [$0 - 1, $0 + 1] }.map { ($0, 1) }
        return Dictionary(near + filed.map { ($0, 2) }) { max($0, $1) }
    }
}

// MARK: - Private

extension EventKeys {
    /// Events are filed in buckets of 16 days and looked for in those beside it, too: days at most 16 apart meet.
    private static let width = 16
    private static let participants = 4

    private var word: UInt64 { TermHash.of(facts.lemma.utf8) }

    /// The families that the word stands in, which hold its own reports, too; of a word in none the word.
    private var words: [UInt64] { EventKeys.families[facts.lemma] ?? [word] }

    /// Each family by its first word.
    private static let families = EventFamilies.families.mapValues { numbers in
        numbers.sorted().map { TermHash.mixed(TermHash.of("#\(EventFamilies.members[$0].first ?? "")".utf8)) }
    }

    /// Actors and targets first, the place last.
    private var entities: [Entity.ID] {
        let order: [Role] = [.actor, .target, .other]
        let ranked = facts.participants.sorted {
            (order.firstIndex(of: $0.value) ?? 0, $0.key) < (order.firstIndex(of: $1.value) ?? 0, $1.key)
        }.map(\.key)
        let place = facts.place.map { ranked.contains($0) ? [] : [$0] } ?? []
        return Array((ranked + place).prefix(EventKeys.participants))
    }

    /// Two participants and the word: needs no date.
    private var pairs: [EventKey] {
        let ids = entities.sorted()
        return ids.indices.flatMap { first in
            ids[(first + 1)...].map { EventKeys.key(word, ids[first], UInt64(bitPattern: $0.number)) }
        }
    }

    /// The word or its families, a participant, and when: the text's date or the article's.
    private func dated(_ buckets: (Int) -> [Int]) -> [EventKey] {
        let day = facts.days.first ?? published
        guard let day = day?.daysSince1970 else { return [] }
        let bucket = Int((Double(day) / Double(EventKeys.width)).rounded(.down))
        return words.flatMap { word in
            entities.flatMap { entity in
                // Not to be taken for an entity.
                buckets(bucket).map { EventKeys.key(word, entity, ~UInt64(bitPattern: Int64($0))) }
            }
        }
    }

    /// Short: where two become one, a candidate more is compared.
    private static func key(_ word: UInt64, _ entity: Entity.ID, _ other: UInt64) -> EventKey {
        let both = TermHash.joining(TermHash.joining(word, UInt64(bitPattern: entity.number)), other)
        return EventKey(Int32(truncatingIfNeeded: TermHash.mixed(both) >> 16))
    }
}
