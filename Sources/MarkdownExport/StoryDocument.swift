import News

/// A story to take along: what happened by date, then its articles in full, the first one first.
struct StoryDocument {
    private let markdown: Markdown
    private let story: Story
    private let events: [EventRow]
    private let articles: [ArticleDocument]
    private let citations: [Article.ID: Citation]

    init(_ markdown: Markdown, _ story: Story, _ events: [EventRow], _ pages: [ArticlePage]) {
        self.markdown = markdown
        self.story = story
        self.events = events
        articles = pages.map { ArticleDocument(markdown, $0) }
        citations = Dictionary(pages.map { ($0.article.id, Citation($0.article)) }) { first, _ in first }
    }

    var text: String {
        let blocks = [summary] + [eventList].compactMap(\.self) + articles.flatMap(\.blocks)
        return markdown.assemble(front, story.name, blocks)
    }
}

// MARK: - Private

extension StoryDocument {
    /// So many of the entities that the most articles name stand in the front matter.
    private static let mostEntities = 20

    private var front: FrontMatter {
        var front = markdown.frontMatter(title: story.name)
        front.add("story", story.name)
        front.add("published", plain: days)
        front.add("entities", list: markdown.names(entities))
        front.add("tags", list: ["dateline"])
        return front
    }

    /// "2025-01-03 to 2025-07-29"
    private var days: String? {
        guard let from = story.days.from, let to = story.days.to else { return nil }
        return Markdown.days(from, to)
    }

    private var summary: String {
        [counted(articles.count, "article"), days].compactMap(\.self).joined(separator: " · ") + " ^\(story.id)"
    }

    private var eventList: String? {
        let line = EventLine(markdown: markdown, articles: citations)
        guard !events.isEmpty else { return nil }
        return Markdown.section("Events", events.map(line.text).joined(separator: "\n"), id: "\(story.id)-events")
    }

    /// Those in the most articles first, of equal ones the first named.
    private var entities: [Entity] {
        var counts: [Entity.ID: Int] = [:]
        var inOrder: [Entity] = []
        for entity in articles.flatMap(\.entities) {
            if counts[entity.id] == nil { inOrder.append(entity) }
            counts[entity.id, default: 0] += 1
        }
        let ranked = inOrder.enumerated().sorted {
            (-counts[$0.element.id, default: 0], $0.offset) < (-counts[$1.element.id, default: 0], $1.offset)
        }
        return ranked.prefix(StoryDocument.mostEntities).map(\.element)
    }
}
