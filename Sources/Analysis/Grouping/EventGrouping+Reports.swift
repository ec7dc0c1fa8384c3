public import News

extension EventGrouping.Query {
    /// What a report of an article asks. `entity` gives the lasting ids of the article's entities, nil for what the
    /// reader said is none; `terms` are those of the report's sentence.
    public init(
        _ report: Report, of annotations: Annotations, terms: TermVector, published: CalendarDay?, story: Story.ID?,
        entity: (Int) -> Entity.ID?
    ) {
        var participants: [Entity.ID: Role] = [:]
        var common: Set<Entity.ID> = []
        var people: Set<Entity.ID> = []
        for participant in report.participants {
            guard let id = entity(participant.entity) else { continue }
            if participants[id] == nil || participant.role == .actor { participants[id] = participant.role }
            let local = annotations.entities[participant.entity]
            if local.isOfCountry { common.insert(id) }
            if local.kind == .person { people.insert(id) }
        }
        let facts = EventFacts(
            report, place: report.place.flatMap(entity), participants: participants, terms: terms, story: story)
        self.init(facts, published: published, common: common, people: people)
    }
}
