import News

/// The keys a library files events under: two reports of one event share one.
struct EventKeys {
    private let query: EventGrouping.Query

    init(_ query: EventGrouping.Query) {
        self.query = query
    }

    /// At most 24, the most selective first.
    var all: [String] {
        let keys = pairs + dated
        var seen: Set<String> = []
        return Array(keys.filter { seen.insert($0).inserted }.prefix(24))
    }
}

// MARK: - Private

extension EventKeys {
    /// Buckets are 32 days wide and overlap by half: days at most 16 apart share one.
    private static let width = 32
    private static let participants = 4

    private var lemma: String { query.lemma }

    /// The word and the families it stands in.
    private var words: [String] {
        [lemma] + (EventFamilies.families[lemma] ?? []).sorted().map { "#\($0)" }
    }

    /// Actors and targets first, the place last.
    private var entities: [Entity.ID] {
        let order: [Role] = [.actor, .target, .other]
        let ranked = query.participants.sorted {
            (order.firstIndex(of: $0.value) ?? 0, $0.key) < (order.firstIndex(of: $1.value) ?? 0, $1.key)
        }.map(\.key)
        let place = query.place.map { ranked.contains($0) ? [] : [$0] } ?? []
        return Array((ranked + place).prefix(EventKeys.participants))
    }

    /// Two participants and the word: needs no date.
    private var pairs: [String] {
        let ids = entities.sorted()
        return ids.indices.flatMap { first in
            ids[(first + 1)...].map { "\(lemma)|\(ids[first])|\($0)" }
        }
    }

    /// The word or its families, a participant, and when: the text's date or the article's.
    private var dated: [String] {
        let day = query.days.from ?? query.days.to ?? query.published
        guard let day = day?.daysSince1970 else { return [] }
        return words.flatMap { word in
            entities.flatMap { entity in
                [0, EventKeys.width / 2].map { shift in
                    let bucket = Int((Double(day + shift) / Double(EventKeys.width)).rounded(.down))
                    return "\(word)|\(entity)|\(shift)|\(bucket)"
                }
            }
        }
    }
}
