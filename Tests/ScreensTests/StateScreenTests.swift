import News
import Reading
import Screens
import Support
import Testing

/// First run, empty, busy and failed: what to do next is said.
@Suite struct StateScreenTests {
    @Test func firstRun() {
        let desk = Desk(80, 24, articles: [])
        ExpectedScreen.check(desk.frame.text, "first-run-80x24")
    }

    @Test func aFilterWithoutHitsSaysWhichTermExcludesMost() {
        var desk = Desk(80, 24)
        desk.rows = []
        desk.press("F text:who:aune_after:2027 Enter")
        let filter = desk.reader.list.query
        desk.send(.answer(.counted(0, for: filter, without: [1, 12])))
        ExpectedScreen.check(desk.frame.text, "no-hits-80x24")
    }

    @Test(arguments: [
        ([0, 12], "None of these finds anything: who:aune, pier."), ([12, 12], "Each finds articles by itself"),
        ([12, 0], "None of these finds anything: pier, quay."), ([0], "quay finds nothing"),
    ]) func whereNoTermAloneIsToBlameItIsSaid(_ alone: [Int], words: String) {
        var desk = Desk(80, 24)
        desk.rows = []
        desk.press("F text:who:aune_pier_quay Enter")
        let counts =
            alone.count == 1 ? [3, 3, 0] : alone[0] == 0 ? [0, 0, 12] : alone[1] == 0 ? [12, 0, 0] : [1, 1, 1]
        desk.send(.answer(.counted(0, for: desk.reader.list.query, without: [0, 0, 0], alone: counts)))
        #expect(desk.frame.text.contains(words))
    }

    @Test(arguments: [(120, "paused 37%  gp goes on]"), (50, "37%")]) func whatIsPausedStaysInTheHeader(
        columns: Int, words: String
    ) {
        var desk = Desk(columns, 24)
        desk.send(.progress(Job(id: "a", name: "analysis", done: 37, total: 100, state: .paused)))
        #expect(desk.frame.text.split(separator: "\n").first?.contains(words) == true)
    }

    @Test func anImportRunsInTheHeader() {
        var desk = Desk(120, 40)
        desk.send(.progress(Job(id: "i", name: "import", done: 41_203, total: 100_000, secondsLeft: 130)))
        desk.send(.arrived(12))
        let header = desk.frame.text.split(separator: "\n").first.map(String.init)
        #expect(header?.hasSuffix("[import 41% 2m10s]  12 new, g. to show  12 articles, 4 unread") == true)
        desk.press("gj")
        ExpectedScreen.check(desk.frame.text, "jobs-120x40")
    }

    /// Not those of the list that was left.
    @Test func aboveTheStoriesAllArticlesAreCounted() {
        var desk = Desk(120, 40)
        desk.send(.answer(.totals(articles: 1_170, unread: 1_168)))
        desk.send(.command(.stories, Step()))
        let header = desk.frame.text.split(separator: "\n").first.map(String.init)
        #expect(header?.hasSuffix("12 articles, 4 unread") == true)
        desk.send(.answer(.totals(articles: 1_170, unread: 1_168)))
        #expect(desk.frame.text.split(separator: "\n").first?.hasSuffix("1,170 articles, 1,168 unread") == true)
    }

    @Test(arguments: [(80, 24), (120, 40), (200, 60), (40, 12)]) func aRefreshTellsOfEachFeed(size: (Int, Int)) {
        var desk = Desk(size.0, size.1)
        let parts: [Job.Part] = [
            .init("Kystposten", .finished("3 new")), .init("Storting daily", .finished("nothing new")),
            .init("Grain and freight", .running), .init("Bergstad council", .waiting),
            .init(
                "Harbour Times",
                .failed("harbour.example has a fault of its own (503); `dateline refresh` tries again.")),
        ]
        desk.send(.progress(Job(id: Job.refresh, name: "refresh", done: 3, total: 5, parts: parts)))
        desk.send(.arrived(3))
        desk.press("gj")
        ExpectedScreen.check(desk.frame.text, "refresh-\(size.0)x\(size.1)")
    }

    /// Nothing is said of an article before somebody has looked.
    @Test func besideAnArticleItIsSaidWhetherAnythingWasLookedFor() {
        func beside(_ rows: [ArticleRow], _ topics: [ContextTopic] = []) -> String {
            var reader = Reader()
            _ = reader.update(.start)
            if !rows.isEmpty {
                let answer = Answer.listed(rows, for: .everything, after: nil, total: rows.count, isLast: true)
                _ = reader.update(.answer(answer))
            }
            for topic in topics { _ = reader.update(.answer(.context(ContextPage(topic: topic)))) }
            var screen = Screen()
            let (frame, _) = screen.draw(reader, size: Size(columns: 120, rows: 40), clock: SampleNews.clock)
            let row = frame.text.split(separator: "\n")[3].split(separator: "│").dropFirst().joined()
            return row.split(separator: " ").joined(separator: " ")
        }
        let id = Article.ID(1)
        let (new, known) = (ArticleRow(id: id, title: "A", isAnalyzed: false), ArticleRow(id: id, title: "A"))
        #expect(beside([]) == "")
        #expect(beside([new]) == "…")
        #expect(beside([new], [.article(id)]) == "Names, dates and events are being")
        #expect(beside([known], [.article(id)]) == "No events or entities were found")
    }

    @Test func errorsAreOneLineAndTheRestInMessages() {
        var desk = Desk(80, 24)
        desk.send(
            .answer(
                .failed(
                    Message("The disk is full.", .problem, detail: "Nothing was lost; free some room and try again."),
                    for: nil)))
        #expect(desk.frame.text.contains("The disk is full.  (gm: more)"))
        desk.press("gm")
        ExpectedScreen.check(desk.frame.text, "messages-80x24")
    }

    @Test func leavingAsksAboutMarks() {
        var desk = Desk(80, 24, reader: Reader(isTemporary: true))
        desk.press("Enter v m Enter Q")
        ExpectedScreen.check(desk.frame.text, "leaving-80x24")
    }

    @Test(arguments: [(false, "Tue 17 Nov 2026 06:00 · a.example"), (true, "17 Nov 2026 · a.example, b.example")])
    func theFirstToReportAnEventIsNamed(isDayOnly: Bool, words: String) throws {
        var desk = Desk(120, 40)
        desk.press("T Enter")
        let event = try #require(desk.reader.event?.card.event)
        let reports = event.articles.enumerated().map { number, article in
            let (site, later) = [("a", 0), ("b", 3_600), ("c", 90_000)][min(number, 2)]
            return MentionQuote(
                article: article, articleTitle: "", site: "\(site).example",
                published: Publication(seconds: 1_794_895_200 + later, isDayOnly: isDayOnly),
                span: TextSpan(0, 1), sentence: "X", hit: TextSpan(0, 1))
        }
        desk.send(.answer(.event(EventCard(event: event, reports: reports))))
        #expect(desk.frame.text.contains("first reported \(words)"))
    }

    @Test func anEventsOwnScreenSaysOnceThatThereIsNoDateAndWhyItsReportsAreOne() throws {
        var desk = Desk(120, 40)
        desk.press("T Enter")
        let old = try #require(desk.reader.event?.card.event)
        let event = Event(
            id: old.id, text: old.text, kind: old.kind, days: .open, dateOrigin: .none, status: old.status,
            place: nil, participants: [], articles: old.articles)
        let reports = [nil, "same word 'approve'"].enumerated().map { number, reason in
            MentionQuote(
                article: old.articles[number], articleTitle: "", site: nil, published: nil, span: TextSpan(number, 9),
                sentence: "They approved it.", hit: TextSpan(5, 13), reason: reason)
        }
        desk.send(.answer(.event(EventCard(event: event, reports: reports))))
        #expect(desk.frame.text.contains("no date"))
        #expect(!desk.frame.text.contains("no date · no date"))
        desk.press("j")
        #expect(desk.frame.text.contains("same word 'approve'"))
    }

    @Test func theHeadingOverWhatTheOpenArticleReportsIsTrue() throws {
        var desk = Desk(120, 40)
        desk.press("Enter gc j Enter")
        let id = try #require(SampleNews.events.dropFirst().first?.id)
        let rows = SampleNews.events.prefix(3)
        let page = ContextPage(
            topic: .event(id), events: [SampleNews.events[1]],
            relatedEvents: rows.map { row in
                let event = Event(
                    id: row.id, text: row.event.text, kind: .other, days: .open, dateOrigin: .none, status: .happened,
                    place: nil, participants: [], articles: [.init(row.id.number == 1 ? 1 : 7)])
                return EventRow(event: event, article: .init(1), span: row.span)
            })
        desk.send(.answer(.context(page)))
        #expect(desk.frame.text.contains("related, reported elsewhere"))
        #expect(desk.frame.text.contains("also in this article"))
    }

    @Test func anArticleWithoutTitleAndDateSaysSo() {
        var desk = Desk(80, 24)
        desk.press("8j Enter")
        ExpectedScreen.check(desk.frame.text, "bare-80x24")
    }

    @Test func plainASCIIWillDo() {
        var desk = Desk(80, 24)
        desk.screen.options.ascii = true
        desk.press("Enter Tab Tab gc")
        ExpectedScreen.check(desk.frame.text, "ascii-80x24")
        #expect(!desk.frame.text.contains { !$0.isASCII })
    }

    @Test(arguments: [(29, 20), (80, 7), (1, 1), (5, 3)]) func tooSmallIsSaid(columns: Int, rows: Int) {
        let text = Desk(columns, rows).frame.text
        #expect(text.hasPrefix("D"))
    }
}
