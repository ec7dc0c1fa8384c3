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

    /// The lasting id of the event of each of `annotations.reports`; nil for
    /// one that isn't worth showing and tells no event that is.
    func ids() throws -> [Event.ID?] {
        let reports = article.annotations.reports
        let queries = zip(reports, article.reportTerms).map { query($0, terms: $1) }
        var former = PreviousEvents(try session.previousReports(of: article.id))
        var ids = [Event.ID?](repeating: nil, count: reports.count)
        var taken: Set<Event.ID> = []
        for (index, report) in reports.enumerated() where report.isNotable {
            let sentence = article.content.text.slice(report.span)
            let word = article.content.text.slice(report.trigger)
            let known = former.take(lemma: report.lemma, sentence: sentence, word: word)
            let event = try id(of: queries[index], report, formerly: known, besides: taken)
            ids[index] = event
            taken.insert(event)
        }
        // After all that is shown, for it may tell again what comes further down.
        let shown = Set(reports.filter(\.isNotable).map(\.span))
        var told = Set(zip(reports, ids).compactMap { report, id in id.map { Told(event: $0, sentence: report.span) } })
        for (index, report) in reports.enumerated() where !report.isNotable {
            let byItsWord = shown.contains(report.span)
            let own = report.refersBack ? toldBefore(index, queries).flatMap { ids[$0] } : nil
            guard let id = try own ?? recalled(queries[index], byItsWord: byItsWord) else { continue }
            if told.insert(Told(event: id, sentence: report.span)).inserted { ids[index] = id }
        }
        return ids
    }

    /// "The planned visit": where nobody is named beside it and no day, what the article told before by the same word.
    private func toldBefore(_ index: Int, _ queries: [EventGrouping.Query]) -> Int? {
        let told = queries[index].facts
        guard told.participants.isEmpty, told.dateOrigin != .text, EventGrouping.canRecall(told.lemma),
            told.status == .happened || told.status == .planned
        else { return nil }
        return queries[..<index].lastIndex { query in
            let facts = query.facts
            return facts.lemma == told.lemma && !facts.participants.isEmpty
                && (facts.status == told.status || facts.status == .planned)
        }
    }

    /// A sentence that reports an event, whatever number of its words do.
    private struct Told: Hashable {
        let event: Event.ID
        let sentence: TextSpan
    }

    /// The event of the story that a report tells again; in a sentence that
    /// tells something else, only by the same word: "killed two in a raid" is
    /// not the attack that the article is about.
    private func recalled(_ query: EventGrouping.Query, byItsWord: Bool) throws -> Event.ID? {
        let candidates = try told(query).filter { !byItsWord || $0.facts.lemma == query.facts.lemma }
        return EventGrouping.recall(try knowingPeople(query, of: candidates), among: candidates)
    }

    /// Persons are compared with persons, and only within a story.
    private func knowingPeople(
        _ query: EventGrouping.Query, of candidates: [EventCandidate]
    ) throws -> EventGrouping.Query {
        guard let story, !query.people.isEmpty else { return query }
        var query = query
        query.people.formUnion(try session.people(in: candidates.filter { $0.facts.story == story }))
        return query
    }

    /// The events of the story that words like its own tell.
    private func told(_ query: EventGrouping.Query) throws -> [EventCandidate] {
        guard let story else { return [] }
        return try session.eventCandidates(in: story, words: EventGrouping.kin(of: query.facts.lemma))
    }

    private func query(_ report: Report, terms: TermVector) -> EventGrouping.Query {
        EventGrouping.Query(
            report, of: article.annotations, terms: terms, published: profile.published, story: story
        ) { entities[$0] }
    }

    /// Two lines of one article tell two events: `others` are those told above.
    private func id(
        of query: EventGrouping.Query, _ report: Report, formerly: Event.ID?, besides others: Set<Event.ID>
    ) throws -> Event.ID {
        let keys = EventGrouping.keys(for: query)
        let draft = EventDraft(query.facts, text: report.text)
        if let formerly {
            try session.renewEvent(formerly, draft, keys: keys, from: article.id)
            try join(draft, keys, to: formerly)
            return formerly
        }
        let candidates = try told(query) + session.eventCandidates(keys: EventGrouping.wantedKeys(for: query))
        let found = EventGrouping.decide(
            try knowingPeople(query, of: candidates), among: candidates.filter { !others.contains($0.id) })
        guard let id = found, try session.joinEvent(id, draft, keys: keys) else {
            return try session.insertEvent(draft, keys: keys)
        }
        try join(draft, keys, to: id)
        return id
    }

    /// The event that the reader said it is learns of the report too.
    private func join(_ draft: EventDraft, _ keys: [EventKey], to found: Event.ID) throws {
        let shown = try session.corrected(found, in: article.id)
        if shown != found { try session.joinEvent(shown, draft, keys: keys) }
    }
}

/// The reports of the analysis before, each handed out once.
private struct PreviousEvents {
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
