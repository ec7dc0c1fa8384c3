public import News

/// A few invented articles about the Ostvik terminal, with everything a
/// library would know of them: what screens and view-models are tested with.
public enum SampleNews {
    public static let now = Publication(iso: "2026-11-19T09:00:00Z") ?? Publication(seconds: 0)
    public static let clock = Clock.fixed(now)

    // MARK: - Entities

    public static let entities: [Entity] = [
        Entity(id: .init(1), kind: .person, name: "Ingrid Halvorsen"),
        Entity(id: .init(2), kind: .person, name: "Tomas Brekke"),
        Entity(id: .init(3), kind: .person, name: "Lise Aune"),
        Entity(id: .init(4), kind: .organization, name: "Harbour Commission"),
        Entity(id: .init(5), kind: .organization, name: "Nordhavn Bank"),
        Entity(id: .init(6), kind: .place, name: "Ostvik"),
        Entity(id: .init(7), kind: .place, name: "Bergstad"),
        Entity(id: .init(8), kind: .organization, name: "Storting committee"),
        Entity(id: .init(9), kind: .place, name: "Reykjavik"),
    ]

    private static let counts = [(41, 12), (88, 31), (17, 6), (29, 11), (64, 22), (51, 20), (12, 5), (9, 4), (3, 2)]

    public static let entityRows: [EntityRow] = zip(entities, counts).map { entity, count in
        EntityRow(id: entity.id, kind: entity.kind, name: entity.name, mentions: count.0, articles: count.1)
    }

    // MARK: - Articles

    /// The entity of a mention is the number behind its E.
    private static let inquiry = MarkedText(
        """
        [E9 REYKJAVIK], 18 Nov. - The [E1 Halvorsen] inquiry opened on Tuesday with testimony from \
        [E1 Ingrid Halvorsen], who told the [E4 Harbour Commission] that the [E5 Nordhavn Bank] loan had been \
        approved on [DATE 3 March 2024], two months before the [E6 Ostvik] terminal contract was signed.

        [E1 Halvorsen] said she had raised the matter with [E2 Tomas Brekke] [DATE last June]. Mr [E2 Brekke], who \
        resigned as minister on [DATE 14 September], denies it.

        What comes next

        The commission will hear from the bank's former chair, [E3 Lise Aune], on [DATE Thursday]. Prosecutors in \
        [E7 Bergstad] searched the bank's offices in [DATE October] and seized 40 boxes of documents, according to \
        Kystposten.

        "We asked three times and had no answer," [E1 Halvorsen] told the commission.

        - The loan: 900 million, from [E5 Nordhavn Bank]
        - The contract: signed in [DATE May 2024], without a second bid, by a company that had been founded in the same spring

        The terminal, due to open in [DATE 2027], has cost 2.1 billion, twice the sum first approved by the \
        [E8 Storting committee].
        """)

    private static let inquiryContent = content(
        "Inquiry opens with Halvorsen testimony", inquiry.text, site: "Kystposten", byline: "Mari Lund",
        published: "2026-11-18T07:40:00Z", url: "https://kystposten.example/inquiry",
        kinds: [2: .heading(level: 2), 4: .quote])

    private static func content(
        _ title: String, _ text: String, site: String?, byline: String? = nil, published: String?, url: String? = nil,
        source: FactSource = .frontMatter, kinds: [Int: TextBlock.Kind] = [:]
    ) -> ArticleContent {
        var blocks: [TextBlock] = []
        for (index, block) in TextBlock.paragraphs(of: text).enumerated() {
            let body = text.slice(block.span)
            guard body.hasPrefix("- ") else {
                blocks.append(TextBlock(block.span, kinds[index] ?? .paragraph))
                continue
            }
            var start = block.span.start
            for line in body.split(separator: "\n") {
                blocks.append(TextBlock(TextSpan(start, start + line.utf8.count), .listItem))
                start += line.utf8.count + 1
            }
        }
        return ArticleContent(
            title: Sourced(title, from: source), byline: byline.map { Sourced($0, from: .frontMatter) },
            site: site.map { Sourced($0, from: .frontMatter) },
            published: published.flatMap { Publication(iso: $0) }.map { Sourced($0, from: .frontMatter) }, url: url,
            text: text, blocks: blocks, removed: [RemovedPassage("Share this article on the harbour board.", .share)],
            links: ["searched the bank's offices", "first approved"].compactMap { words in
                text.contains(words)
                    ? TextLink(span(of: words, in: text), "https://www.kystposten.example/2026/\(words.count)") : nil
            })
    }

    public static let inquiryPage = ArticlePage(
        article: Article(id: .init(1), content: inquiryContent, added: now.seconds, origins: ["ostvik/inquiry.md"]),
        isAnalyzed: true,
        mentions: inquiry.marks.compactMap { mark in
            Int(mark.label.dropFirst()).map { PageMention(span: mark.span, entity: entities[$0 - 1]) }
        },
        dates: inquiry.marks.filter { $0.label == "DATE" }.map {
            DateMention(span: $0.span, kind: .date, value: "XXXX", days: .open, origin: .text)
        },
        reports: [PageReport(span: sentence(inquiry.text, "The Halvorsen"), trigger: TextSpan(0, 0), event: .init(6))])

    /// No title, no date, no site: what scraped text is like.
    public static let barePage = ArticlePage(
        article: Article(
            id: .init(9),
            content: content(
                "A crane driver at the Ostvik pier says nobody asked the people who work there.",
                "A crane driver at the Ostvik pier says nobody asked the people who work there.\n\nHe has been there for twenty years.",
                site: nil, published: nil, source: .firstSentence),
            added: now.seconds, origins: ["ostvik/note.txt"]),
        isAnalyzed: false)

    private static let headlines: [(String, String, String?, Int, Bool)] = [
        ("Inquiry opens with Halvorsen testimony", "Kystposten", "2026-11-18T07:40:00Z", 6, true),
        ("Bank loan 'approved in March'", "The Gazette", "2026-11-18", 4, true),
        ("What the Harbour Commission can do", "Kystposten", "2026-11-17", 3, false),
        ("Aune lawyers seek delay", "Dagsbladet", "2026-11-16", 2, true),
        ("Terminal cost doubles to 2.1bn", "Reuters wire", "2026-11-14", 5, true),
        ("Police search Nordhavn Bank", "Kystposten", "2026-10-09", 7, false),
        ("Brekke out: how it happened", "The Gazette", "2026-09-15", 9, false),
        ("Minister Brekke resigns", "Kystposten", "2026-09-14", 8, false),
        ("A crane driver at the Ostvik pier says nobody asked the people who work there.", "ostvik", nil, 0, false),
        ("Commission named, five members", "Dagsbladet", "2026-07-02", 3, false),
        ("Ostvik pier delayed again", "Reuters wire", "2025-06-11", 2, false),
        ("A terminal nobody asked for", "The Gazette", "2024-05-06", 4, false),
    ]

    public static let rows: [ArticleRow] = headlines.enumerated().map { index, line in
        ArticleRow(
            id: .init(Int64(index + 1)), title: line.0, isTitleFromText: line.2 == nil,
            published: line.2.flatMap { Publication(iso: $0) }, site: line.1, source: "ostvik",
            origin: "ostvik/\(index + 1).md", isUnread: line.4, hasMarks: index == 5, isAnalyzed: line.2 != nil,
            eventCount: line.3, duplicateCount: index == 4 ? 2 : 0, position: Int64(100 - index))
    }

    // MARK: - Events and context

    private static func sentence(_ text: String, _ beginning: String) -> TextSpan {
        let words = span(of: beginning, in: text)
        return words.isEmpty ? words : TextSpan(words.start, words.start + 120)
    }

    private static func span(of words: String, in text: String) -> TextSpan {
        guard let range = text.firstRange(of: words) else { return TextSpan(0, 0) }
        let start = text.utf8.distance(from: text.utf8.startIndex, to: range.lowerBound)
        return TextSpan(start, start + words.utf8.count)
    }

    private static func event(
        _ id: Int64, _ days: String, _ text: String, _ articles: Int, _ kind: EventKind = .other,
        _ status: EventStatus = .happened, article: Int64 = 1, at beginning: String = "", reasons: [String] = []
    ) -> EventRow {
        let span = sentence(inquiry.text, beginning)
        let event = Event(
            id: .init(id), text: text, kind: kind, days: DayInterval(filterText: days) ?? .open,
            dateOrigin: days.isEmpty ? .none : .text, status: status, place: nil,
            participants: [Event.Participant(entity: entities[Int(id) % 5], role: .actor)],
            // What stands elsewhere is in no article that the others are in.
            articles: (0..<Int64(articles)).map { Article.ID(article == 1 ? $0 + 1 : article - $0) })
        return EventRow(
            event: event, reasons: reasons, score: 1, article: .init(article), span: span,
            speaker: id == 5 ? "Kystposten" : nil, isFromThisArticle: article == 1)
    }

    public static let events: [EventRow] = [
        event(1, "2024-03-03", "Nordhavn Bank approves Ostvik loan", 7, .agree, at: "approved"),
        event(2, "2024-05-06", "Ostvik terminal contract signed", 12, .agree, at: "terminal contract"),
        event(3, "2026-06", "Halvorsen warns Brekke", 2, .accuse, .claimed, at: "Halvorsen said"),
        event(4, "2026-09-14", "Brekke resigns as minister", 31, .resign, at: "resigned"),
        event(5, "2026-10-09", "Police search bank in Bergstad", 18, .investigate, at: "Prosecutors"),
        event(6, "2026-11-17", "Halvorsen testifies to commission", 9, .consult, at: "The Halvorsen"),
        event(7, "2026-11-19", "Aune to testify", 4, .consult, .planned, at: "The commission will"),
    ]

    public static let relatedEvents: [EventRow] = [
        event(
            8, "2023-11-20", "Storting committee budgets one billion for a harbour at Ostvik", 3, .legislate,
            article: 12,
            reasons: ["shares Ostvik and Storting committee", "3 months earlier"]),
        event(9, "", "Dock workers protest at the pier", 1, .protest, article: 11, reasons: ["shares Ostvik"]),
    ]

    public static let marks: [Mark] = [
        Mark(
            id: .init(1), article: .init(6),
            anchor: Mark.Anchor(
                span: TextSpan(0, 20), quote: "approved on 3 March 2024, two months before", before: "", after: ""),
            note: "check with the minutes", created: now.seconds, articleTitle: "Police search Nordhavn Bank",
            site: "Kystposten", published: Publication(iso: "2026-10-09"))
    ]

    public static let story = Story(
        id: .init(1), name: "Ostvik terminal",
        days: DayInterval(from: CalendarDay(iso: "2024-05-06"), to: CalendarDay(iso: "2026-11-18")), articles: 12,
        unread: 4)

    public static let stories: [Story] = [
        story,
        Story(
            id: .init(2), name: "Grain corridor talks", days: DayInterval(filterText: "2026-10") ?? .open, articles: 96,
            unread: 11),
        Story(
            id: .init(3), name: "Bergstad mayor recall", days: DayInterval(filterText: "2026-02") ?? .open, articles: 23
        ),
    ]

    public static let sources: [Source] = [
        Source(id: .init(1), kind: .folder, location: "/news/ostvik", name: "ostvik", articles: 131, unread: 15),
        Source(
            id: .init(2), kind: .feed, location: "https://kystposten.example/feed", name: "Kystposten", articles: 48,
            unread: 3,
            feed: FollowedFeed(
                address: "https://kystposten.example/feed", folders: ["Coast"], wantsFullText: true,
                succeeded: now.seconds - 7_200)),
        Source(
            id: .init(3), kind: .feed, location: "https://harbour.example/rss", name: "Harbour Times", articles: 9,
            feed: FollowedFeed(
                address: "https://harbour.example/rss", succeeded: now.seconds - 200_000,
                problem: "harbour.example has a fault of its own (503); `dateline refresh` tries again.")),
    ]

    public static func context(_ topic: ContextTopic) -> ContextPage {
        switch topic {
        case .entity:
            return ContextPage(
                topic: topic, events: Array(events[2...2]) + Array(events[5...6]), entities: Array(entityRows[1...5]),
                related: related(1..<8, "names Ingrid Halvorsen"))
        case .event(let id) where id.number != 1:
            let row = (events + relatedEvents).first { $0.id == id }
            return ContextPage(
                topic: topic, events: row.map { [$0.here()] } ?? [], relatedEvents: relatedEvents,
                entities: Array(entityRows.prefix(2)), related: related(4..<6, "reports this"))
        case .article, .event, .passage:
            return ContextPage(
                topic: topic, events: events, relatedEvents: relatedEvents, entities: Array(entityRows.prefix(7)),
                story: story, sameStory: related(1..<5, "shares Nordhavn Bank and 3 March 2024"),
                related: related(9..<12, "shares Ostvik and Storting committee"), marks: marks,
                links: inquiryContent.linkRows())
        }
    }

    private static func related(_ range: Range<Int>, _ reason: String) -> [RelatedRow] {
        range.map { RelatedRow(article: rows[$0], score: 1, reasons: [reason]) }
    }

    // MARK: - Cards

    private static let sentences: [(Int, String, String)] = [
        (
            0,
            "The Halvorsen inquiry opened on Tuesday with testimony from Ingrid Halvorsen, who told the Harbour Commission that the loan had been approved on 3 March 2024.",
            "Ingrid Halvorsen"
        ),
        (0, "Halvorsen said she had raised the matter with Tomas Brekke last June.", "Halvorsen"),
        (1, "According to documents that were seen by Halvorsen the loan was approved two months early.", "Halvorsen"),
        (2, "The commission may compel Halvorsen and two others to appear.", "Halvorsen"),
        (6, "The harbour director I. Halvorsen declined to comment.", "I. Halvorsen"),
        (10, "\"We warned them,\" Halvorsen said after the pier was delayed again.", "Halvorsen"),
    ]

    public static let quotes: [MentionQuote] = sentences.map { row, sentence, hit in
        let range = sentence.firstRange(of: hit)
        let start = range.map { sentence.utf8.distance(from: sentence.utf8.startIndex, to: $0.lowerBound) } ?? 0
        return MentionQuote(
            article: rows[row].id, articleTitle: rows[row].title, site: rows[row].site, published: rows[row].published,
            span: inquiryPage.mentions[row == 0 ? 2 : 1].span, sentence: sentence,
            hit: TextSpan(start, start + hit.utf8.count), speaker: row == 1 ? "documents" : nil)
    }

    public static let card = EntityCard(
        entity: entities[0],
        aliases: [
            Alias("Halvorsen", mentions: 28), Alias("Ingrid Halvorsen", mentions: 10),
            Alias("I. Halvorsen", mentions: 3),
        ],
        mentions: 41, articles: 12, first: CalendarDay(iso: "2025-06-11"), last: CalendarDay(iso: "2026-11-18"),
        months: [
            MonthCount(year: 2025, month: 6, count: 2), MonthCount(year: 2025, month: 9, count: 1),
            MonthCount(year: 2026, month: 2, count: 4), MonthCount(year: 2026, month: 6, count: 3),
            MonthCount(year: 2026, month: 9, count: 9), MonthCount(year: 2026, month: 10, count: 6),
            MonthCount(year: 2026, month: 11, count: 16),
        ],
        quotes: quotes, seenWith: Array(entityRows[1...5]), events: Array(events[2...5]))

    public static func card(of entity: Entity) -> EntityCard {
        guard entity.id != card.entity.id else { return card }
        return EntityCard(
            entity: entity, aliases: [Alias(entity.name, mentions: 3)], mentions: 3, articles: 2, first: nil, last: nil,
            months: [], quotes: [quotes[1]], seenWith: [entityRows[0]], events: [])
    }

    public static func eventCard(_ id: Event.ID) -> EventCard {
        let row = (events + relatedEvents).first { $0.id == id } ?? events[0]
        return EventCard(event: row.event, reports: Array(quotes.prefix(3)))
    }

    public static func timeline(_ query: TimelineQuery) -> Timeline {
        let rows = ([relatedEvents[0]] + events + [relatedEvents[1]]).filter { row in
            guard let first = row.event.days.from, let last = row.event.days.to else { return query.days.isOpen }
            return last >= query.days.from ?? last && first <= query.days.to ?? first
        }
        return Timeline(
            query: query, title: query.entity == nil ? "Ostvik terminal" : "Ingrid Halvorsen", rows: rows)
    }
}
