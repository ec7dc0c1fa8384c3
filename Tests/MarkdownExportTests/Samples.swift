import MarkdownExport
import News

/// Values to export, as the library would hand them out.
enum Samples {
    static let clock = Clock.fixed(Publication(seconds: 1_750_000_000))
    static let markdown = Markdown(clock: clock)
    static let wiki = Markdown(links: .wiki, clock: clock)

    static let text = """
        Ada Lindqvist opened the harbour on Monday. It cost $3 million.

        * Critics [1] called it <b>too dear</b>.
        """

    static func article(text: String = text, blocks: [TextBlock]? = nil, links: [TextLink] = []) -> Article {
        Article(
            id: Article.ID(12),
            content: ArticleContent(
                title: Sourced("Harbour opens: 5 * 3 = 15", from: .text), byline: Sourced("J. Doe", from: .text),
                site: Sourced("The Coast", from: .metadata),
                published: day("2024-06-18").map { Sourced(Publication(day: $0), from: .frontMatter) },
                url: "https://coast.example/a (1).html", text: text, blocks: blocks, links: links, tags: ["ports"]),
            added: 0, origins: ["/home/reader/12.txt"], tags: ["ports"])
    }

    static func page(
        marks: [Mark] = [], text: String = text, blocks: [TextBlock]? = nil, links: [TextLink] = []
    ) -> ArticlePage {
        ArticlePage(
            article: article(text: text, blocks: blocks, links: links), isAnalyzed: true,
            mentions: [PageMention(span: TextSpan(0, 13), entity: lindqvist)], marks: marks)
    }

    static let lindqvist = Entity(id: Entity.ID(7), kind: .person, name: "Ada Lindqvist")

    static func mark(_ id: Int64, _ start: Int, _ end: Int, note: String? = nil, article: Int64 = 12) -> Mark {
        Mark(
            id: Mark.ID(id), article: Article.ID(article), anchor: Mark.Anchor(span: TextSpan(start, end), in: text),
            note: note, created: 0, articleTitle: "Harbour opens", site: "The Coast",
            published: day("2024-06-18").map(Publication.init(day:)))
    }

    static func day(_ iso: String) -> CalendarDay? { CalendarDay(iso: iso) }

    static func event(
        _ id: Int64, _ text: String, _ from: String?, _ to: String?, status: EventStatus = .happened,
        origin: DateOrigin = .text
    ) -> EventRow {
        EventRow(
            event: Event(
                id: Event.ID(id), text: text, kind: .launch,
                days: DayInterval(from: from.flatMap(day), to: to.flatMap(day)), dateOrigin: origin, status: status,
                place: nil, participants: [], articles: [Article.ID(12), Article.ID(13)]),
            article: Article.ID(12), span: TextSpan(0, 43))
    }
}
