import News
import Testing

@testable import Newsroom

/// The lines that docs/FORMATS.md promises: names and order of the fields.
@Suite struct LibraryJSONTests {
    private let ana = Entity(id: Entity.ID(3), kind: .person, name: "Ana Lobato")
    private let oslo = Entity(id: Entity.ID(4), kind: .place, name: "Oslo")

    private func days(_ from: String, _ to: String) -> DayInterval {
        DayInterval(from: CalendarDay(iso: from), to: CalendarDay(iso: to))
    }

    private var row: ArticleRow {
        ArticleRow(
            id: Article.ID(12), title: "Ferry “sinks”", published: Publication(iso: "2024-02-01T10:00:00+02:00"),
            site: "Coast", source: "news", origin: "/news/a.txt", isUnread: false)
    }

    private var event: Event {
        Event(
            id: Event.ID(5), text: "Ana Lobato visits Oslo", kind: .visit, days: days("2024-02-01", "2024-02-29"),
            dateOrigin: .text, status: .planned, place: oslo, participants: [.init(entity: ana, role: .actor)],
            articles: [Article.ID(12), Article.ID(9)])
    }

    private let eventLine =
        #"{"id":"v5","text":"Ana Lobato visits Oslo","kind":"visit","from":"2024-02-01","to":"2024-02-29","#
        + #""date_source":"text","status":"planned","place":"e4","#
        + #""participants":[{"entity":"e3","name":"Ana Lobato","role":"actor"}],"articles":["a12","a9"]"#

    @Test func article() {
        #expect(
            JSONValue.article(row).line
                == #"{"id":"a12","origin":"/news/a.txt","title":"Ferry “sinks”","published":"2024-02-01T08:00:00Z","#
                + #""site":"Coast","source":"news","unread":false}"#)
    }

    @Test func articleFoundByASearch() {
        let hit = ArticleRow(
            id: Article.ID(1), title: "Ferry", published: Publication(iso: "2024-02-01"), source: "news",
            origin: "n1", snippet: Snippet("the ferry sank", hits: [TextSpan(4, 9)]))
        #expect(
            JSONValue.article(hit).line
                == #"{"id":"a1","origin":"n1","title":"Ferry","published":"2024-02-01","site":null,"source":"news","#
                + #""unread":true,"snippet":"the ferry sank"}"#)
    }

    @Test func anEvent() { #expect(JSONValue.event(event).line == eventLine + "}") }

    @Test func anEventOfWhichLittleIsKnown() {
        let bare = Event(
            id: Event.ID(6), text: "a strike", kind: .protest, days: .open, dateOrigin: .none, status: .claimed,
            place: nil, participants: [], articles: [])
        #expect(
            JSONValue.event(bare).line
                == #"{"id":"v6","text":"a strike","kind":"protest","from":null,"to":null,"date_source":"none","#
                + #""status":"claimed","place":null,"participants":[],"articles":[]}"#)
    }

    /// The form that is promised has no years before the first.
    @Test func yearsThatHaveNoFormAreNull() {
        let year = DayInterval(
            from: CalendarDay(year: -215, month: 1, day: 1), to: CalendarDay(year: -215, month: 12, day: 31))
        let line = JSONValue.story(Story(id: Story.ID(2), name: "Cannae", days: year, articles: 1), articles: []).line
        #expect(line == #"{"id":"s2","name":"Cannae","from":null,"to":null,"articles":[]}"#)
    }

    @Test func related() {
        let events = [
            EventRow(event: event, reasons: ["shares Oslo"], score: 0.51239, article: row.id, span: TextSpan(0, 1))
        ]
        let articles = [RelatedRow(article: row, score: 1, reasons: ["ferry", "Oslo"])]
        #expect(
            JSONValue.related(id: "a2", origin: nil, events: events, articles: articles).line
                == #"{"id":"a2","origin":null,"events":["# + eventLine
                + #","score":0.5124,"reasons":["shares Oslo"]}],"#
                + #""articles":[{"id":"a12","origin":"/news/a.txt","title":"Ferry “sinks”","#
                + #""published":"2024-02-01T08:00:00Z","score":1,"reasons":["ferry","Oslo"]}]}"#)
    }

    @Test func entity() {
        let card = EntityCard(
            entity: ana, aliases: [Alias("Ana Lobato", mentions: 3), Alias("Lobato", mentions: 2)], mentions: 5,
            articles: 2, first: CalendarDay(iso: "2024-02-01"), last: nil,
            months: [MonthCount(year: 2024, month: 2, count: 5)], quotes: [],
            seenWith: [EntityRow(id: Entity.ID(4), kind: .place, name: "Oslo", mentions: 9, articles: 2)],
            events: [EventRow(event: event, article: row.id, span: TextSpan(0, 1))])
        #expect(
            JSONValue.entity(card).line
                == #"{"id":"e3","name":"Ana Lobato","kind":"person","aliases":[{"name":"Ana Lobato","mentions":3},"#
                + #"{"name":"Lobato","mentions":2}],"mentions":5,"articles":2,"first":"2024-02-01","last":null,"#
                + #""months":[{"month":"2024-02","mentions":5}],"#
                + #""seen_with":[{"id":"e4","name":"Oslo","articles":2}],"events":["\#(event.id)"],"#
                + #""country":null,"peoples":[]}"#)
    }

    @Test func story() {
        let story = Story(id: Story.ID(2), name: "Ferry", days: days("2024-02-01", "2024-02-03"), articles: 2)
        #expect(
            JSONValue.story(story, articles: [Article.ID(2), Article.ID(1)]).line
                == #"{"id":"s2","name":"Ferry","from":"2024-02-01","to":"2024-02-03","articles":["a2","a1"]}"#)
    }

    @Test func mark() {
        let mark = Mark(
            id: Mark.ID(1), article: Article.ID(12), anchor: Mark.Anchor(span: TextSpan(4, 9), in: "The ferry sank."),
            note: nil, created: 1_709_294_400, articleTitle: "Ferry", site: nil,
            published: Publication(iso: "2024-02-01"))
        #expect(
            JSONValue.mark(mark).line
                == #"{"id":"m1","article":"a12","title":"Ferry","published":"2024-02-01","site":null,"quote":"ferry","#
                + #""note":null,"created":"2024-03-01T12:00:00Z","origin":null}"#)
    }

    @Test func inspected() {
        let content = ArticleContent(
            title: Sourced("Ferry", from: .metadata), byline: Sourced("Mari Lund", from: .metadata), site: nil,
            published: Sourced(Publication(seconds: 0, isDayOnly: true), from: .metadata), text: "One.\n\nTwo.",
            removed: [RemovedPassage("Share this", .share)])
        #expect(
            JSONValue.inspected(content).line
                == #"{"kind":"article","title":"Ferry","byline":"Mari Lund","published":"1970-01-01","site":null,"#
                + #""text":"One.\n\nTwo.","removed":["Share this"]}"#)
    }
}
