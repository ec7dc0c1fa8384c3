import News

/// An entity's card.
struct EntityDocument {
    private let markdown: Markdown
    private let card: EntityCard
    private let articles: [Article.ID: Citation]

    init(_ markdown: Markdown, _ card: EntityCard, _ articles: [Article.ID: Citation]) {
        self.markdown = markdown
        self.card = card
        self.articles = articles
    }

    var text: String {
        let blocks = [summary, section("Events", "events", events), section("Mentions", "mentions", quotes)]
        return markdown.assemble(front, card.entity.name, blocks.compactMap(\.self))
    }
}

// MARK: - Private

extension EntityDocument {
    private var id: Entity.ID { card.entity.id }

    private var otherNames: [String] { card.aliases.map(\.name.safeLine).filter { $0 != card.entity.name.safeLine } }

    private var front: FrontMatter {
        var front = markdown.frontMatter(title: card.entity.name)
        front.add("kind", plain: card.entity.kind.rawValue)
        front.add("aliases", list: otherNames)
        front.add(
            "entities", list: markdown.names(card.seenWith.map { Entity(id: $0.id, kind: $0.kind, name: $0.name) }))
        front.add("tags", list: ["dateline"])
        return front
    }

    private var summary: String {
        var facts = ["\(counted(card.mentions, "mention")) in \(counted(card.articles, "article"))"]
        if let first = card.first, let last = card.last { facts.append(Markdown.days(first, last)) }
        if !otherNames.isEmpty { facts.append("also " + otherNames.map(Escape.line).joined(separator: ", ")) }
        return facts.joined(separator: " · ") + " ^\(id)"
    }

    private func section(_ title: String, _ name: String, _ body: String?) -> String? {
        body.map { Markdown.section(title, $0, id: "\(id)-\(name)") }
    }

    private var events: String? {
        let line = EventLine(markdown: markdown, articles: articles)
        return card.events.isEmpty ? nil : card.events.map(line.text).joined(separator: "\n")
    }

    private var quotes: String? {
        let blocks = card.quotes.map { quote in
            let citation = articles[quote.article] ?? Citation(quote)
            let sentence = InlineText(quote.sentence, marks: [quote.hit], links: [])
                .lines(TextSpan(0, quote.sentence.utf8.count)).joined(separator: " ")
            let id = "\(quote.article)-\(quote.span.start)"
            return "> \(sentence)\n>\n> \(markdown.attribution(citation))\(markdown.way(to: citation, ", ")) ^\(id)"
        }
        return blocks.isEmpty ? nil : blocks.joined(separator: "\n\n")
    }
}
