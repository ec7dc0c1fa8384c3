import News
import Reading
import Support
import Testing

/// Given a reader, when something happens, then the screen changes or work is asked for.
@Suite struct ReaderTests {
    @Test func startAsksForTheListAndTheStories() {
        var reader = Reader()
        let requests = reader.update(.start)
        #expect(requests == [.list(.everything, after: nil, limit: 200), .stories, .sources, .totals, .savedFilters])
    }

    @Test func theListAsksForALookAndForContext() {
        var reader = Reader()
        _ = reader.update(.start)
        let listed = Answer.listed(SampleNews.rows, for: .everything, after: nil, total: 12, isLast: true)
        #expect(reader.update(.answer(listed)) == [.page(.init(1)), .context(.article(.init(1)))])
        #expect(reader.update(.command(.down, Step(count: 2))) == [.page(.init(3)), .context(.article(.init(3)))])
    }

    @Test func openingReadsAndMarksAsRead() {
        var reader = Reader.started()
        let requests = reader.update(.command(.open, Step()))
        #expect(reader.view == .article(.init(1)))
        #expect(requests.contains(.page(.init(1))))
        #expect(requests.last == .opened(.init(1)))
        _ = reader.update(.answer(.changed(.read([.init(1)], true), nil)))
        #expect(reader.list.rows.selected?.isUnread == false)
    }

    @Test func analysedRowsAreReadAnewWhereTheyStand() {
        var reader = Reader.started()
        _ = reader.update(.command(.down, Step()))
        #expect(reader.update(.analyzed([.init(2), .init(999)])).first == .rows([.init(2)]))
        let row = ArticleRow(id: .init(2), title: "Bank loan", eventCount: 7)
        #expect(reader.update(.answer(.rows([row]))) == [])
        #expect(reader.list.rows.selected == row)
        #expect(reader.list.rows.count == SampleNews.rows.count)
    }

    @Test func anEmptyListLooksAtNothing() {
        var reader = Reader.started()
        _ = reader.update(.answer(.context(SampleNews.context(.article(.init(1))))))
        _ = reader.update(.answer(.page(SampleNews.inquiryPage)))
        _ = reader.update(.answer(.listed([], for: .everything, after: nil, total: 0, isLast: true)))
        #expect(reader.page == nil)
        #expect(reader.context.page == nil)
    }

    @Test func lateAnswersAreDropped() {
        var reader = Reader.started()
        var other = ListQuery.everything
        other.order = .oldestFirst
        #expect(reader.update(.answer(.listed([], for: other, after: nil, total: 0, isLast: true))) == [])
        #expect(reader.list.rows.count == 12)
        #expect(reader.update(.answer(.context(SampleNews.context(.event(.init(1)))))) == [])
        #expect(reader.context.page == nil)
        #expect(reader.update(.answer(.card(SampleNews.card))) == [])
        #expect(reader.card == nil)
    }

    @Test func tabGoesThroughTheEntitiesAndEnterOpensTheCard() {
        var reader = Reader.reading()
        #expect(
            reader.update(.command(.nextEntity, Step()))
                == [.context(.entity(.init(9), in: .init(1))), .card(.init(9))])
        _ = reader.update(.command(.nextEntity, Step()))
        #expect(reader.focusedEntity?.name == "Ingrid Halvorsen")
        #expect(reader.update(.command(.open, Step())).contains(.card(.init(1))))
        #expect(reader.view == .card(.init(1)))
        _ = reader.update(.answer(.card(SampleNews.card)))
        #expect(reader.card?.quotes.count == 6)
    }

    @Test func backComesBackToTheVeryPlace() {
        var reader = Reader.reading()
        let viewport = Viewport(
            article: .init(1), lines: [-4, -3, -2, -1] + (0..<40).map { $0 * 30 }, textRows: 10,
            visible: TextSpan(0, 200))
        _ = reader.update(.command(.down, Step(count: 9, viewport: viewport)))
        _ = reader.update(.command(.nextEntity, Step(viewport: viewport)))
        let place = reader.place
        _ = reader.update(.command(.open, Step()))
        _ = reader.update(.answer(.card(SampleNews.card)))
        #expect(reader.view != place.view)
        _ = reader.update(.command(.back, Step()))
        #expect(reader.place == place)
        _ = reader.update(.command(.forward, Step()))
        #expect(reader.view == .card(.init(9)))
    }

    @Test func backToAnotherListAndArticleRestoresBothWhenTheyCome() {
        var reader = Reader.reading()
        _ = reader.update(.command(.nextEntity, Step(count: 2)))
        let place = reader.place
        _ = reader.update(.command(.mentions, Step()))
        #expect(reader.list.query.filter.line == "who:\"Ingrid Halvorsen\"")
        let requests = reader.update(.command(.back, Step()))
        #expect(requests.first == .list(.everything, after: nil, limit: 200))
        _ = reader.update(.answer(.listed(SampleNews.rows, for: .everything, after: nil, total: 12, isLast: true)))
        #expect(reader.place == place)
    }

    @Test func theTextScrollsByLinesToItsEnds() {
        var reader = Reader.reading()
        let viewport = Viewport(
            article: .init(1), lines: [-2, -1, 0, 50, 100, 150], textRows: 3, visible: TextSpan(0, 60))
        _ = reader.update(.command(.down, Step(count: 2, viewport: viewport)))
        #expect(reader.page?.top == 0)
        _ = reader.update(.command(.bottom, Step(viewport: viewport)))
        #expect(reader.page?.top == 50)
        _ = reader.update(.command(.down, Step(viewport: viewport)))
        #expect(reader.notice?.text == "This is the end.")
    }

    @Test func aKeyChosenInHelpIsDoneWhereHelpWasOpened() {
        var reader = Reader.reading()
        let viewport = Viewport(
            article: .init(1), lines: [-2, -1, 0, 50, 100, 150], textRows: 3, visible: TextSpan(0, 60))
        _ = reader.update(.command(.help, Step(viewport: viewport)))
        _ = reader.update(.command(.open, Step(viewport: Viewport(viewRows: 20))))
        #expect(reader.view == .article(.init(1)) && reader.page?.top == -1 && reader.notice == nil)
    }

    /// The beginning where the match is there, else a little above it.
    @Test(arguments: [("halvorsen", true), ("storting", false)]) func aSearchOpensAtItsFirstMatch(
        word: String, isAtBeginning: Bool
    ) throws {
        var reader = Reader.started()
        _ = reader.update(.command(.filter, Step()))
        _ = reader.update(.typed(.paste(word), Viewport()))
        _ = reader.update(.typed(.enter, Viewport()))
        let rows = Array(SampleNews.rows.prefix(1))
        _ = reader.update(
            .answer(.listed(rows, for: reader.list.query, after: nil, total: 1, isLast: true)))
        _ = reader.update(.command(.open, Step()))
        _ = reader.update(.answer(.page(SampleNews.inquiryPage)))
        let match = try #require(reader.page?.find?.match)
        let top = try #require(reader.page?.top)
        #expect(isAtBeginning ? top == PagePane.beginning : top > 0 && top < match.start)
    }

    @Test(arguments: [(nil, 0), (5, 4)]) func whatIsBesideFollowsAJump(count: Int?, row: Int) {
        var reader = Reader.started()
        _ = reader.update(.command(.bottom, Step()))
        let requests = reader.update(.command(.top, Step(count: count)))
        let id = SampleNews.rows[row].id
        #expect(reader.list.rows.selected?.id == id)
        #expect(requests == [.page(id), .context(.article(id))])
    }

    @Test func readingOnAtTheEndGoesToTheNextUnread() {
        var reader = Reader.reading()
        let viewport = Viewport(article: .init(1), lines: [0, 50], textRows: 30, visible: TextSpan(0, 900))
        _ = reader.update(.command(.readOn, Step(viewport: viewport)))
        #expect(reader.view == .article(.init(2)))
    }

    @Test func aSentenceIsSelectedExtendedAndMarked() {
        var reader = Reader.reading()
        _ = reader.update(.command(.nextEntity, Step(count: 6)))
        _ = reader.update(.command(.select, Step()))
        let first = reader.page?.selection.map { SampleNews.inquiryPage.article.content.text.slice($0.span) }
        #expect(first?.hasSuffix("contract was signed.") == true)
        _ = reader.update(.command(.extendSentence, Step()))
        _ = reader.update(.command(.mark, Step()))
        let requests = reader.update(.typed(.enter, Viewport()))
        guard case .mark(let article, let anchor, nil)? = requests.first else {
            Issue.record("no mark asked for: \(requests)")
            return
        }
        #expect(article == .init(1))
        #expect(anchor.quote.hasSuffix("last June."))
    }

    @Test(arguments: [Command.shrinkSentence, .shrinkParagraph, .shrinkLetter]) func somethingStaysSelected(
        command: Command
    ) {
        var reader = Reader.reading()
        _ = reader.update(.command(.nextEntity, Step(count: 7)))
        _ = reader.update(.command(.select, Step()))
        for _ in 0..<300 { _ = reader.update(.command(command, Step())) }
        let text = reader.page.map { $0.text.slice($0.selection?.span ?? TextSpan(0, 0)) }
        #expect(text?.isEmpty == false && text != " ")
        #expect(reader.notice?.text == "Nothing less can be selected; v ends the selection.")
    }

    @Test func anEmptyTimelineIsAskedForWhenEventsMayBeThere() {
        var reader = Reader.started()
        _ = reader.update(.command(.timeline, Step()))
        let query = TimelineQuery()
        _ = reader.update(.answer(.timeline(Timeline(query: query, title: "", rows: []))))
        #expect(reader.update(.analyzed([.init(99)])).contains(.timeline(query)))
        let job = Job(id: "analysis", name: "analysis", done: 5, total: 5, state: .finished)
        #expect(reader.update(.progress(job)).contains(.timeline(query)))
        _ = reader.update(.answer(.timeline(SampleNews.timeline(query))))
        #expect(!reader.update(.progress(job)).contains(.timeline(query)))
    }

    @Test func withoutASelectionTheFirstSentenceInViewIsMarked() {
        var reader = Reader.reading()
        _ = reader.update(.command(.mark, Step()))
        #expect(reader.page?.selection != nil)
        let requests = reader.update(.typed(.enter, Viewport()))
        guard case .mark(_, let anchor, nil)? = requests.first else {
            Issue.record("no mark asked for: \(requests)")
            return
        }
        #expect(SampleNews.inquiryPage.article.content.text.contains(anchor.quote))
    }

    @Test func aMarkIsShownWhenItIsKept() {
        var reader = Reader.reading()
        _ = reader.update(.command(.select, Step()))
        _ = reader.update(.answer(.changed(.marked(mark(in: 1)), "Marked.")))
        #expect(reader.page?.page.marks.count == 1)
        #expect(reader.page?.selection == nil)
        #expect(reader.notice?.text == "Marked.")
        #expect(reader.list.rows.selected?.hasMarks == true)
    }

    @Test func aFilterIsCountedWhileItIsTyped() {
        var reader = Reader.started()
        _ = reader.update(.command(.filter, Step()))
        var requests: [Request] = []
        for letter in "pier" { requests = reader.update(.typed(.character(letter), Viewport())) }
        let query = ListQuery(filter: Filter([Filter.Term(.word("pier"))]))
        let begun = ListQuery(filter: Filter([Filter.Term(.prefix("pier"))]))
        #expect(requests == [.narrow(begun, limit: 200), .count(query), .complete("pier")])
        _ = reader.update(.answer(.counted(3, for: query, without: [12])))
        #expect(reader.prompt?.hits == 3)
        #expect(reader.update(.typed(.enter, Viewport())).first == .list(query, after: nil, limit: 200))
        _ = reader.update(.answer(.listed([SampleNews.rows[0]], for: query, after: nil, total: 1, isLast: true)))
        _ = reader.update(.command(.open, Step()))
        _ = reader.update(.answer(.page(SampleNews.inquiryPage)))
        #expect(reader.page?.find?.patterns == ["pier"])
    }

    @Test func aBadFilterSaysWhatIsWrong() {
        var reader = Reader.started()
        _ = reader.update(.command(.filter, Step()))
        _ = reader.update(.typed(.paste("after:soon"), Viewport()))
        #expect(reader.prompt?.problem == "'soon' is no date; write YYYY, YYYY-MM or YYYY-MM-DD.")
    }

    @Test func findStaysLitAndGoesRound() {
        var reader = Reader.reading()
        _ = reader.update(.command(.find, Step()))
        _ = reader.update(.typed(.paste("halvorsen"), Viewport()))
        _ = reader.update(.typed(.enter, Viewport()))
        #expect(reader.page?.find?.matches.count == 4)
        _ = reader.update(.command(.findPrevious, Step()))
        #expect(reader.notice?.text == "Match 4 of 4, starting over from the other end.")
        _ = reader.update(.command(.clear, Step()))
        #expect(reader.page?.find == nil)
    }

    @Test func listsDoNotMoveUnderTheCursor() {
        var reader = Reader.started()
        _ = reader.update(.command(.down, Step(count: 3)))
        #expect(reader.update(.arrived(12)) == [])
        #expect(reader.list.arrived == 12)
        #expect(reader.update(.command(.showNew, Step())).first == .list(.everything, after: nil, limit: 200))
        _ = reader.update(
            .answer(.listed([mystery] + SampleNews.rows, for: .everything, after: nil, total: 13, isLast: true)))
        #expect(reader.list.rows.selected?.id == .init(4))
    }

    @Test func anEmptyListShowsWhatComesAtOnce() {
        var reader = Reader()
        _ = reader.update(.start)
        _ = reader.update(.answer(.listed([], for: .everything, after: nil, total: 0, isLast: true)))
        #expect(reader.update(.arrived(3)).first == .list(.everything, after: nil, limit: 200))
    }

    @Test func leavingATemporaryLibraryWithMarksAsks() {
        var reader = Reader(isTemporary: true)
        #expect(reader.update(.command(.quit, Step())) == [.saveJumps(reader.savedJumps), .quit])
        _ = reader.update(.answer(.changed(.marked(mark(in: 1)), nil)))
        #expect(reader.update(.command(.quit, Step())) == [])
        #expect(reader.update(.typed(.character("x"), Viewport())) == [])
        #expect(reader.notice?.text == "Press one of the letters, or Esc.")
        #expect(reader.update(.typed(.character("s"), Viewport())) == [.export(.marks, file: nil), .quit])
    }

    @Test func escapeTwicePausesTheImport() {
        var reader = Reader.started()
        _ = reader.update(.progress(Job(id: "1", name: "import", done: 41, total: 100, secondsLeft: 130)))
        #expect(reader.update(.command(.clear, Step())) == [])
        #expect(reader.update(.command(.clear, Step())) == [.pauseJobs(true)])
    }

    @Test func theCommandLineKnowsCommandsByIdAndVerbs() {
        var reader = Reader.started()
        func order(_ line: String) -> [Request] {
            _ = reader.update(.command(.commandLine, Step()))
            _ = reader.update(.typed(.paste(line), Viewport()))
            return reader.update(.typed(.enter, Viewport()))
        }
        #expect(order("import /news") == [.importPaths(["/news"])])
        #expect(order("export out.md") == [.export(.articles(.all, title: "All articles"), file: "out.md")])
        #expect(order("theme light") == [.setTheme("light")])
        #expect(order("redraw") == [.redraw])
        #expect(order("frobnicate") == [])
        #expect(reader.notice?.text == "There is no command 'frobnicate'.")
        #expect(order("imp /news") == [.importPaths(["/news"])])
        #expect(order("exp") == [])
        #expect(reader.notice?.text == "'exp' can be export, export-story; Tab completes it.")
        #expect(order("import") == [])
        #expect(reader.notice?.text == "Something must follow 'import'.")
        #expect(order("go Halvorsen") == [.named("Halvorsen")])
        _ = reader.update(.answer(.named([], "Halvorsen")))
        #expect(
            reader.notice?.text == "'Halvorsen' is no id and no name; F who:Halvorsen looks for parts of names.")
        let rows = [2, 3].map { EntityRow(id: .init($0), kind: .person, name: "Halvorsen", mentions: 5, articles: 1) }
        _ = reader.update(.answer(.named(rows, "Halvorsen")))
        #expect(reader.view == .card(.init(2)))
        #expect(reader.notice?.text == "Others of that name: e3 Halvorsen.")
        _ = order("go e1")
        #expect(reader.view == .card(.init(1)))
    }

    @Test func whatChangedIsAskedForAgain() {
        var reader = Reader.reading()
        let requests = reader.update(.answer(.changed(.other, "Undone.")))
        #expect(requests.contains(.page(.init(1))))
        #expect(requests.contains(.context(.article(.init(1)))))
        #expect(requests.contains(.list(.everything, after: nil, limit: 200)))
    }

    private var mystery: ArticleRow { ArticleRow(id: .init(99), title: "New") }

    private func mark(in article: Int64) -> Mark {
        let anchor = Mark.Anchor(span: TextSpan(0, 9), in: SampleNews.inquiryPage.article.content.text)
        return Mark(
            id: .init(5), article: .init(article), anchor: anchor, note: nil, created: 0, articleTitle: "", site: nil,
            published: nil)
    }
}
