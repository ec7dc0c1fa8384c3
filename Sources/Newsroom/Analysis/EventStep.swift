import Analysis
import Archive
import News

/// Finds which events of the library an article's reports are about; makes
/// what is new. A report that stood here before keeps its event.
struct EventStep {
    let session: AnalysisSession
    let article: PreparedArticle
    /// As corrected; nil for what the reader said is none.
    let entities: [Entity.ID?]
    let profile: ArticleProfile
    let story: Story.ID?

    /// The lasting id of the event of each of `annotations.reports`.
    func ids() throws -> [Event.ID] {
        let reports = article.annotations.reports
        var former = Former(try session.previousReports(of: article.id))
        var ids: [Event.ID] = []
        for (index, report) in reports.enumerated() {
            let query = query(report, terms: article.reportTerms[index])
            let sentence = article.content.text.slice(report.span)
            let word = article.content.text.slice(report.trigger)
            let known = former.take(lemma: report.lemma, sentence: sentence, word: word)
            ids.append(try id(of: query, formerly: known))
        }
        return ids
    }

    private func query(_ report: Report, terms: TermVector) -> EventGrouping.Query {
        var participants: [Entity.ID: Role] = [:]
        for participant in report.participants {
            guard let id = entities[participant.entity] else { continue }
            if participants[id] == nil || participant.role == .actor { participants[id] = participant.role }
        }
        return EventGrouping.Query(
            report: report, participants: participants, place: report.place.flatMap { entities[$0] }, terms: terms,
            published: profile.published, story: story, common: countries(among: report.participants))
    }

    /// Those that the table of states knows, as themselves or by nationality.
    private func countries(among participants: [LocalParticipant]) -> Set<Entity.ID> {
        let local = article.annotations.entities
        return Set(
            participants.map(\.entity).filter {
                (local[$0].known ?? local[$0].relatedTo)?.hasPrefix("country:") == true
            }.compactMap { entities[$0] })
    }

    private func id(of query: EventGrouping.Query, formerly: Event.ID?) throws -> Event.ID {
        let keys = EventGrouping.keys(for: query)
        let draft = EventDraft(
            query.report, place: query.place, participants: query.participants, terms: query.terms, story: query.story)
        if let formerly {
            try session.updateEvent(formerly, draft, keys: keys)
            try join(draft, keys, to: formerly)
            return formerly
        }
        let candidates = try session.eventCandidates(keys: keys)
        guard let id = EventGrouping.decide(query, among: candidates), let known = try session.event(id) else {
            return try session.insertEvent(draft, keys: keys)
        }
        try session.updateEvent(id, known.joined(with: draft), keys: keys)
        try join(draft, keys, to: id)
        return id
    }

    /// The event that the reader said it is learns of the report too.
    private func join(_ draft: EventDraft, _ keys: [String], to found: Event.ID) throws {
        let shown = try session.corrected(found, in: article.id)
        guard shown != found, let known = try session.event(shown) else { return }
        try session.updateEvent(shown, known.joined(with: draft), keys: keys)
    }
}

/// The reports of the analysis before, each handed out once.
private struct Former {
    private var reports: [PreviousReport]

    init(_ reports: [PreviousReport]) {
        self.reports = reports
    }

    /// The one of this word in this sentence; where it has another dictionary form now, the word as it is written.
    mutating func take(lemma: String, sentence: String, word: String) -> Event.ID? {
        let index =
            reports.firstIndex { $0.sentence == sentence && $0.lemma == lemma }
            ?? reports.firstIndex { $0.sentence == sentence && $0.word == word }
        return index.map { reports.remove(at: $0).event }
    }
}
