import Analysis
import Archive
import News

/// Finds which events of the library an article's reports are about; makes
/// what is new. A report that stood here before keeps its event.
struct EventStep {
    let session: AnalysisSession
    let article: PreparedArticle
    let entities: [Entity.ID]
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
            ids.append(try id(of: query, formerly: former.take(lemma: report.lemma, sentence: sentence)))
        }
        return ids
    }

    private func query(_ report: Report, terms: TermVector) -> EventGrouping.Query {
        var participants: [Entity.ID: Role] = [:]
        for participant in report.participants {
            let id = entities[participant.entity]
            if participants[id] == nil || participant.role == .actor { participants[id] = participant.role }
        }
        return EventGrouping.Query(
            report: report, participants: participants, place: report.place.map { entities[$0] }, terms: terms,
            published: profile.published, story: story, common: countries(among: report.participants))
    }

    /// Those that the table of states knows, as themselves or by nationality.
    private func countries(among participants: [LocalParticipant]) -> Set<Entity.ID> {
        let local = article.annotations.entities
        return Set(
            participants.map(\.entity).filter {
                (local[$0].known ?? local[$0].relatedTo)?.hasPrefix("country:") == true
            }.map { entities[$0] })
    }

    private func id(of query: EventGrouping.Query, formerly: Event.ID?) throws -> Event.ID {
        let keys = EventGrouping.keys(for: query)
        let draft = EventDraft(
            query.report, place: query.place, participants: query.participants, terms: query.terms, story: query.story)
        if let formerly {
            try session.updateEvent(formerly, draft, keys: keys)
            return formerly
        }
        let candidates = try session.eventCandidates(keys: keys)
        guard let id = EventGrouping.decide(query, among: candidates), let known = try session.event(id) else {
            return try session.insertEvent(draft, keys: keys)
        }
        try session.updateEvent(id, known.joined(with: draft), keys: keys)
        return id
    }
}

/// The reports of the analysis before, each handed out once.
private struct Former {
    private var events: [String: [Event.ID]] = [:]

    init(_ reports: [PreviousReport]) {
        for report in reports { events[report.lemma + "\n" + report.sentence, default: []].append(report.event) }
    }

    mutating func take(lemma: String, sentence: String) -> Event.ID? {
        let key = lemma + "\n" + sentence
        guard let found = events[key], let first = found.first else { return nil }
        events[key] = Array(found.dropFirst())
        return first
    }
}

extension EventDraft {
    /// What two reports of one event say together: the surer date, every
    /// participant, the plainer status, and the first line unless the other names more.
    func joined(with other: EventDraft) -> EventDraft {
        var joined = self
        joined.participants.merge(other.participants) { mine, theirs in mine == .other ? theirs : mine }
        joined.place = place ?? other.place
        joined.story = story ?? other.story
        joined.terms = terms.merging(other.terms)
        if other.certainty > certainty {
            joined.days = other.days
            joined.dateOrigin = other.dateOrigin
        }
        if other.status == .happened { joined.status = .happened }
        if other.participants.count > participants.count { joined.text = other.text }
        return joined
    }

    /// How much is known of the date: nothing, a stretch, a day. That an
    /// article appeared on a day says nothing for what another one reports.
    private var certainty: Int {
        if days.isOpen || dateOrigin == .published { return 0 }
        return days.isSingleDay ? 2 : 1
    }
}

extension TermVector {
    /// The larger weight of each term of both.
    func merging(_ other: TermVector) -> TermVector {
        var weights: [UInt32: Float] = [:]
        for entry in entries + other.entries { weights[entry.term] = max(weights[entry.term] ?? 0, entry.weight) }
        return TermVector(weights)
    }
}
