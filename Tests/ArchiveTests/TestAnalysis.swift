import Archive
import News
import Support

/// An analysis that finds what is written into the text: `PERSON`, `PLACE` and
/// `ORG` are mentions, `EVENT` a word that reports an event of the kind visit
/// on `day`, `AGAIN` one that tells in passing what another text reports, of no day; all that stand in a text take part in its events. Names mean the
/// same entity if they are the same; events if their words are.
struct TestAnalysis {
    var version = 1
    var day: String?
    var story: String?

    static let kinds: [String: EntityKind] = ["PERSON": .person, "PLACE": .place, "ORG": .organization]

    @discardableResult
    func take(_ name: String, _ marked: String, published: String? = nil, into library: Library) throws -> Article.ID {
        let id = try library.take(arrival(name, text: MarkedText(marked).text, published: published))[0]
        try save(id, marked, in: library)
        return id
    }

    func save(_ id: Article.ID, _ marked: String, in library: Library) throws {
        try library.analysis { try save(id, marked, $0) }
    }

    func save(_ id: Article.ID, _ marked: String, _ session: AnalysisSession) throws {
        let text = MarkedText(marked)
        let annotations = annotations(text)
        let entities = try annotations.entities.map { try entity($0, session) }
        let terms = TestAnalysis.terms(text.text)
        let profile = ArticleProfile(
            id: id, published: day.flatMap { CalendarDay(iso: $0) }, terms: terms,
            entities: Dictionary(entities.map { ($0, 1) }) { $0 + $1 })
        let story = try story.map { try storyID($0, profile, session) }
        let shown = try session.corrected(entities, annotations, of: id)
        let former = try session.previousReports(of: id)
        let events = try annotations.reports.map { report in
            let sentence = text.text.slice(report.span)
            return try former.first { $0.lemma == report.lemma && $0.sentence == sentence }?.event
                ?? event(report, shown, story, session)
        }
        try session.save(
            id, analysisVersion: version, annotations: annotations, entities: entities, events: events, terms: terms,
            topics: terms.entries.map(\.term))
    }

    func annotations(_ text: MarkedText) -> Annotations {
        var result = Annotations(sentences: sentences(text.text))
        for mark in text.marks {
            guard let kind = TestAnalysis.kinds[mark.label] else { continue }
            let index = result.entities.firstIndex { $0.name == mark.text } ?? result.entities.count
            if index == result.entities.count { result.entities.append(LocalEntity(kind: kind, name: mark.text)) }
            result.mentions.append(Mention(span: mark.span, kind: kind, entity: index))
        }
        result.reports = text.marks.filter { ["EVENT", "AGAIN"].contains($0.label) }
            .map { report($0, in: text, of: result) }
        return result
    }

    static func terms(_ text: String) -> TermVector {
        let words = text.lowercased().split { !$0.isLetter }
        return TermVector(
            words.reduce(into: [:]) { $0[UInt32(truncatingIfNeeded: ContentHash.of($1.utf8)), default: 0] += 1 })
    }
}

// MARK: - Private

extension TestAnalysis {
    private func sentences(_ text: String) -> [TextSpan] {
        var start = 0
        var spans: [TextSpan] = []
        for (offset, byte) in text.utf8.enumerated() where byte == UInt8(ascii: ".") {
            spans.append(TextSpan(start, offset + 1))
            start = offset + 2
        }
        return spans
    }

    private func report(_ mark: MarkedText.Mark, in text: MarkedText, of found: Annotations) -> Report {
        let span = found.sentences.first { $0.contains(mark.span) } ?? mark.span
        let isNotable = mark.label == "EVENT"
        let day = isNotable ? day.flatMap { CalendarDay(iso: $0) } : nil
        return Report(
            span: span, trigger: mark.span, lemma: mark.text, kind: .visit, text: text.text.slice(span),
            days: DayInterval(from: day, to: day), dateOrigin: day == nil ? .none : .text, status: .happened,
            participants: found.entities.indices.map { LocalParticipant(entity: $0, role: .actor) },
            place: found.entities.firstIndex { $0.kind == .place }, isNotable: isNotable)
    }

    private func entity(_ local: LocalEntity, _ session: AnalysisSession) throws -> Entity.ID {
        let keys = [local.name.lowercased()]
        return try session.entityCandidates(keys: keys).first?.id
            ?? session.insertEntity(kind: local.kind, name: local.name, keys: keys)
    }

    private func event(
        _ report: Report, _ entities: [Entity.ID?], _ story: Story.ID?, _ session: AnalysisSession
    ) throws -> Event.ID {
        let people = report.participants.compactMap { person in entities[person.entity].map { ($0, person.role) } }
        let participants = Dictionary(people, uniquingKeysWith: { first, _ in first })
        let facts = EventFacts(
            report, place: report.place.flatMap { entities[$0] }, participants: participants, terms: TermVector(),
            story: story)
        let draft = EventDraft(facts, text: report.text)
        let key = Int64(truncatingIfNeeded: ContentHash.of(report.lemma.utf8))
        let known = try session.eventCandidates(keys: [key: 1]).first?.id
        if let known, !report.isNotable { return known }
        guard let id = known, try session.joinEvent(id, draft, keys: [])
        else { return try session.insertEvent(draft, keys: [key]) }
        return id
    }

    private func storyID(_ name: String, _ profile: ArticleProfile, _ session: AnalysisSession) throws -> Story.ID {
        let near = try session.storyCandidates(topics: profile.terms.entries.map(\.term), near: profile.id)
        let id = try near.first?.id ?? session.insertStory(name: name)
        try session.assign(profile.id, to: id)
        return id
    }
}
