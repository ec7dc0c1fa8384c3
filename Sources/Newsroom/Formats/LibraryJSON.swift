import Archive
public import News

extension JSONValue {
    /// A line of `list` and `search`.
    public static func article(_ row: ArticleRow) -> JSONValue {
        let fields: [Field] = [
            Field(name: "id", value: .string("\(row.id)")),
            Field(name: "origin", value: .string(row.origin)),
            Field(name: "title", value: .string(row.title)),
            Field(name: "published", value: JSONValue(row.published?.iso)),
            Field(name: "site", value: JSONValue(row.site)),
            Field(name: "source", value: .string(row.source)),
            Field(name: "unread", value: .bool(row.isUnread)),
        ]
        let snippet = row.snippet.map { [Field(name: "snippet", value: .string($0.text))] } ?? []
        return .object(fields + snippet)
    }

    /// A line of `sources`.
    public static func source(_ source: Source) -> JSONValue {
        let feed = source.feed
        return .fields([
            "id": .string("\(source.id)"),
            "kind": .string(source.kind.rawValue),
            "name": .string(source.name),
            "location": .string(source.location),
            "articles": .integer(source.articles),
            "unread": .integer(source.unread),
            "followed": .bool(feed != nil),
            "address": JSONValue(feed?.address),
            "homepage": JSONValue(feed?.homepage),
            "folders": .array((feed?.folders ?? []).map(JSONValue.string)),
            "full_text": .bool(feed?.wantsFullText ?? false),
            "read": moment(feed?.succeeded),
            "due": moment(feed?.due),
            "held_until": moment(feed?.heldUntil),
            "gone": .bool(feed?.isGone ?? false),
            "problem": JSONValue(feed?.problem),
        ])
    }

    private static func moment(_ seconds: Int?) -> JSONValue { JSONValue(seconds.map { Publication(seconds: $0).iso }) }

    /// A line of `related`.
    public static func related(
        id: String, origin: String?, events: [EventRow], articles: [RelatedRow]
    ) -> JSONValue {
        .fields([
            "id": .string(id),
            "origin": JSONValue(origin),
            "events": .array(events.map(relatedEvent)),
            "articles": .array(articles.map(relatedArticle)),
        ])
    }

    /// An event, as `timeline`, `related` and `show` print it.
    public static func event(_ event: Event) -> JSONValue { .object(eventFields(event)) }

    /// The same with the sentences that report it, as `export` writes it.
    static func event(_ event: Event, reports: [EventReport]) -> JSONValue {
        .object(eventFields(event) + [Field(name: "reports", value: .array(reports.map(report)))])
    }

    /// A line of `entities`.
    public static func entity(_ card: EntityCard) -> JSONValue {
        .fields([
            "id": .string("\(card.entity.id)"),
            "name": .string(card.entity.name),
            "kind": .string(card.entity.kind.rawValue),
            "aliases": .array(
                card.aliases.map { .fields(["name": .string($0.name), "mentions": .integer($0.mentions)]) }),
            "mentions": .integer(card.mentions),
            "articles": .integer(card.articles),
            "first": JSONValue(card.first?.iso),
            "last": JSONValue(card.last?.iso),
            "months": .array(card.months.map(month)),
            "seen_with": .array(card.seenWith.map(companion)),
            "events": .array(card.events.map { .string("\($0.id)") }),
            "country": JSONValue(card.country.map { "\($0.id)" }),
            "peoples": .array(card.peoples.map { .string("\($0.id)") }),
        ])
    }

    /// A line of `stories`.
    public static func story(_ story: Story, articles: [Article.ID]) -> JSONValue {
        .fields([
            "id": .string("\(story.id)"),
            "name": .string(story.name),
            "from": JSONValue(story.days.from?.plainISO),
            "to": JSONValue(story.days.to?.plainISO),
            "articles": .array(articles.map { .string("\($0)") }),
        ])
    }

    /// A line of `export --marks --format json`.
    public static func mark(_ mark: Mark, origin: String? = nil) -> JSONValue {
        .fields([
            "id": .string("\(mark.id)"),
            "article": .string("\(mark.article)"),
            "title": .string(mark.articleTitle),
            "published": JSONValue(mark.published?.iso),
            "site": JSONValue(mark.site),
            "quote": .string(mark.anchor.quote),
            "note": JSONValue(mark.note),
            "created": .string(Publication(seconds: mark.created).iso),
            "origin": JSONValue(origin),
        ])
    }
}

// MARK: - Private

extension JSONValue {
    private static func month(_ month: MonthCount) -> JSONValue {
        let name = "\(CalendarDay.padded(month.year, 4))-\(CalendarDay.padded(month.month, 2))"
        return .fields(["month": .string(name), "mentions": .integer(month.count)])
    }

    private static func companion(_ row: EntityRow) -> JSONValue {
        .fields(["id": .string("\(row.id)"), "name": .string(row.name), "articles": .integer(row.articles)])
    }

    private static func relatedEvent(_ row: EventRow) -> JSONValue {
        .object(
            eventFields(row.event) + [
                Field(name: "score", value: .number(row.score)),
                Field(name: "reasons", value: .array(row.reasons.map(JSONValue.string))),
            ])
    }

    private static func relatedArticle(_ row: RelatedRow) -> JSONValue {
        .fields([
            "id": .string("\(row.article.id)"),
            "origin": .string(row.article.origin),
            "title": .string(row.article.title),
            "published": JSONValue(row.article.published?.iso),
            "score": .number(row.score),
            "reasons": .array(row.reasons.map(JSONValue.string)),
        ])
    }

    private static func eventFields(_ event: Event) -> [Field] {
        [
            Field(name: "id", value: .string("\(event.id)")),
            Field(name: "text", value: .string(event.text)),
            Field(name: "kind", value: .string(event.kind.rawValue)),
            Field(name: "from", value: JSONValue(event.days.from?.plainISO)),
            Field(name: "to", value: JSONValue(event.days.to?.plainISO)),
            Field(name: "date_source", value: .string(event.dateOrigin.rawValue)),
            Field(name: "status", value: .string(event.status.rawValue)),
            Field(name: "place", value: event.place.map { .string("\($0.id)") } ?? .null),
            Field(name: "participants", value: .array(event.participants.map(participant))),
            Field(name: "articles", value: .array(event.articles.map { .string("\($0)") })),
        ]
    }

    private static func report(_ report: EventReport) -> JSONValue {
        .fields([
            "article": .string("\(report.article.id)"),
            "title": .string(report.article.title),
            "published": JSONValue(report.article.published?.iso),
            "site": JSONValue(report.article.site),
            "origin": .string(report.article.origin),
            "quote": .string(report.sentence),
            "speaker": JSONValue(report.speaker),
        ])
    }

    private static func participant(_ participant: Event.Participant) -> JSONValue {
        .fields([
            "entity": .string("\(participant.entity.id)"),
            "name": .string(participant.entity.name),
            "role": .string(participant.role.rawValue),
        ])
    }
}
