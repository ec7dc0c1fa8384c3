import News

/// The topic of a pane, made ready to be compared with many events.
struct EventTopic {
    let topic: RelatedEvents.Topic
    let names: [Entity.ID: String]
    /// What tells most: entities in most mentions have 1.
    let weights: [Entity.ID: Double]
    /// What an event of another story must share at the least.
    let least: Double
    let roles: [Entity.ID: Set<Role>]
    /// Amounts that events of the topic name, as written: "$1 billion".
    let amounts: Set<String>

    init(_ topic: RelatedEvents.Topic) {
        self.topic = topic
        names = Dictionary(topic.entities.keys.map { ($0.id, $0.name) }) { first, _ in first }
        let most = Double(topic.entities.values.max() ?? 1)
        weights = Dictionary(
            EventTopic.telling(topic.entities).map {
                ($0.key.id, (0.3 + 0.7 * Double($0.value) / most) * EventTopic.idf($0.key, topic))
            }
        ) { first, _ in first }
        least = EventTopic.tie * (weights.values.max() ?? 0)
        var roles: [Entity.ID: Set<Role>] = [:]
        for participant in topic.events.flatMap(\.participants) {
            roles[participant.entity.id, default: []].insert(participant.role)
        }
        self.roles = roles
        amounts = topic.events.reduce(into: []) { $0.formUnion(Amounts.found(in: $1.text)) }
    }

    /// How much it tells that an event has this entity: half as much again
    /// where it does the same as in an event of the topic, a little less where
    /// it is the place (`role` is nil). Nil for an entity the topic hasn't.
    func worth(of id: Entity.ID, as role: Role?) -> Double? {
        guard let weight = weights[id] else { return nil }
        guard let role else { return weight * 0.8 }
        return weight * (roles[id]?.contains(role) ?? false ? 1.5 : 1)
    }

    /// Up to 0.3 on the day, half of that after four months; for what has no date a little.
    func nearness(of days: DayInterval) -> Double {
        guard let day = topic.day, let distance = days.distance(from: day) else { return 0.06 }
        return 0.3 * Curve.decay(Double(abs(distance)), half: 120)
    }

    /// Peoples, agencies and papers tie nothing together unless the topic is nothing else.
    private static func telling(_ entities: [Entity: Int]) -> [Entity: Int] {
        let telling = entities.filter { entity, mentions in
            switch entity.kind {
            case .other: !Nationality.isNationality(entity.name)
            case .organization: mentions >= 3 || !Publishers.contain(entity.name)
            case .person, .place: true
            }
        }
        return telling.isEmpty ? entities : telling
    }

    /// How much sharing an entity tells: 0 for one in every article, 1 for one in a single one;
    /// half of that for a place, where more happens than hangs together.
    private static func idf(_ entity: Entity, _ topic: RelatedEvents.Topic) -> Double {
        let all = Float(max(2, topic.articles))
        let count = Float(max(1, topic.articlesWith[entity.id] ?? 1))
        let rarity = Double(max(0.05, Curve.log((all + 1) / (count + 0.5)) / Curve.log(all + 1)))
        return entity.kind == .place ? rarity / 2 : rarity
    }

    /// The share of what its most telling entity would tie (docs/notes/related.md).
    private static let tie = 0.6
}

/// What ties an event to a topic, as a score and as words.
struct EventRelation {
    let score: Double
    let reasons: [String]

    /// nil unless it is of the same story, or shares `EventTopic.least`.
    init?(_ candidate: RelatedEvents.Candidate, _ topic: EventTopic) {
        let event = candidate.event
        let entities = EventRelation.sharedEntities(event, topic)
        let shared = entities.reduce(0) { $0 + $1.weight }
        let isSameStory = candidate.story != nil && candidate.story == topic.topic.story
        guard isSameStory || !entities.isEmpty && shared >= topic.least else { return nil }
        let amounts = Amounts.found(in: event.text).intersection(topic.amounts).sorted()
        score =
            shared + 0.6 * Double(min(2, amounts.count)) + (isSameStory ? 0.4 : 0)
            + topic.nearness(of: event.days)
            + 0.15 * Double(Curve.log(Float(max(1, candidate.sources))))
        let names = entities.prefix(2).compactMap { topic.names[$0.id] } + amounts.prefix(1)
        reasons = [
            names.isEmpty ? nil : "shares " + Phrase.list(names),
            isSameStory ? "same story" : nil,
            EventRelation.distance(event, topic.topic.day),
            candidate.sources > 1 ? "\(candidate.sources) articles" : nil,
        ].compactMap(\.self)
    }

    /// Most telling first.
    private static func sharedEntities(_ event: Event, _ topic: EventTopic) -> [(id: Entity.ID, weight: Double)] {
        var found: [Entity.ID: Double] = [:]
        let roles =
            event.participants.map { ($0.entity.id, Role?.some($0.role)) } + (event.place.map { [($0.id, nil)] } ?? [])
        for (id, role) in roles {
            if let worth = topic.worth(of: id, as: role) { found[id] = max(found[id] ?? 0, worth) }
        }
        return found.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { (id: $0.key, weight: $0.value) }
    }
}

// MARK: - Time

extension EventRelation {
    /// "3 months earlier", "the same day", no finer than the date itself; nil where one has no date.
    private static func distance(_ event: Event, _ day: CalendarDay?) -> String? {
        guard let day, let distance = event.days.distance(from: day) else { return nil }
        if distance == 0 { return event.days.isSingleDay ? "the same day" : "at that time" }
        return span(abs(distance), event.days.unit) + (distance < 0 ? " earlier" : " later")
    }

    private static func span(_ days: Int, _ unit: DateUnit) -> String {
        if days >= 730 || unit == .year { return counted(max(1, (days + 182) / 365), "year") }
        if days >= 60 || unit == .month { return counted(max(1, (days + 15) / 30), "month") }
        return days < 14 ? counted(days, "day") : counted((days + 3) / 7, "week")
    }
}

private enum DateUnit { case day, month, year }

extension DayInterval {
    /// How finely it tells a day.
    fileprivate var unit: DateUnit {
        guard let from, let to else { return .day }
        let days = to.daysSince1970 - from.daysSince1970
        return days < 20 ? .day : days < 300 ? .month : .year
    }

    /// Days from `day` to the nearest of these; negative if they lie before, nil where they are not known.
    fileprivate func distance(from day: CalendarDay) -> Int? {
        guard let from = from ?? to, let to = to ?? self.from else { return nil }
        if day < from { return from.daysSince1970 - day.daysSince1970 }
        return day > to ? to.daysSince1970 - day.daysSince1970 : 0
    }
}
