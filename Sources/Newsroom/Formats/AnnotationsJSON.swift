public import News

extension JSONValue {
    /// What `analyze` prints of one text; offsets in code points.
    public static func annotations(_ found: Annotations, of text: String, id: String) -> JSONValue {
        let writer = AnnotationsWriter(text: text, found: found)
        return .fields([
            "id": .string(id),
            "mentions": .array(found.mentions.map(writer.mention)),
            "entities": .array(found.entities.indices.map(writer.entity)),
            "dates": .array(found.dates.map(writer.date)),
            "events": .array(found.reports.map(writer.event)),
        ])
    }
}

// MARK: - Private

private struct AnnotationsWriter {
    let text: String
    let found: Annotations
    let map: CodePointMap

    init(text: String, found: Annotations) {
        self.text = text
        self.found = found
        map = CodePointMap(text)
    }

    func mention(_ mention: Mention) -> JSONValue {
        let government = mention.government.map { [("government", JSONValue.string($0))] } ?? []
        return span(
            mention.span,
            adding: [("kind", .string(mention.kind.rawValue)), ("entity", id(of: mention.entity))] + government)
    }

    func entity(_ index: Int) -> JSONValue {
        let entity = found.entities[index]
        return .fields([
            "id": id(of: index),
            "name": .string(entity.name),
            "kind": .string(entity.kind.rawValue),
            "aliases": .array(entity.aliases.map { .string($0.name) }),
        ])
    }

    func date(_ date: DateMention) -> JSONValue {
        span(
            date.span,
            adding: [
                ("type", .string(date.kind.rawValue)), ("value", .string(date.value)),
                ("from", JSONValue(date.days.from?.plainISO)), ("to", JSONValue(date.days.to?.plainISO)),
            ])
    }

    func event(_ report: Report) -> JSONValue {
        let fields: [(String, JSONValue)] = [
            ("start", .integer(map.codePoint(at: report.span.start))),
            ("end", .integer(map.codePoint(at: report.span.end))),
            ("text", .string(report.text)),
            ("trigger", span(report.trigger, adding: [])),
            ("kind", .string(report.kind.rawValue)),
            ("from", JSONValue(report.days.from?.plainISO)),
            ("to", JSONValue(report.days.to?.plainISO)),
            ("date_source", .string(report.dateOrigin.rawValue)),
            ("status", .string(report.status.rawValue)),
            ("participants", .array(report.participants.map(participant))),
            ("place", report.place.map(id) ?? .null),
        ]
        let speaker = report.attribution.map { [("speaker", span($0, adding: []))] } ?? []
        return object(fields + speaker)
    }

    private func participant(_ participant: LocalParticipant) -> JSONValue {
        .fields(["entity": id(of: participant.entity), "role": .string(participant.role.rawValue)])
    }

    private func id(of entity: Int) -> JSONValue { .string("e\(entity + 1)") }

    private func span(_ span: TextSpan, adding more: [(String, JSONValue)]) -> JSONValue {
        let place: [(String, JSONValue)] = [
            ("start", .integer(map.codePoint(at: span.start))), ("end", .integer(map.codePoint(at: span.end))),
            ("text", .string(text.slice(span))),
        ]
        return object(place + more)
    }

    private func object(_ fields: [(String, JSONValue)]) -> JSONValue {
        .object(fields.map { JSONValue.Field(name: $0.0, value: $0.1) })
    }
}
